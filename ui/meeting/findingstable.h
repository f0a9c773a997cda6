// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The grid of step V: small groups by tasks. Arrows walk, Enter or a letter opens a cell, Delete empties it.

#include "core/meeting/findinggrid.h"
#include "ui/models/rowsmodel.h"

#include <QTableView>

#include <memory>

class FindingsTable final : public QTableView {
    Q_OBJECT

public:
    explicit FindingsTable(QWidget *parent = nullptr);

    void show(const MeetingState &state);
    using QTableView::show;
    /** The cell that the keyboard is on. */
    std::optional<Cell> current() const;
    /** Puts the keyboard's place on this cell. */
    void setCurrent(const Cell &cell);
    /** Where the cell is, in the coordinates of the viewport. */
    QRect rectOf(const Cell &cell) const;

Q_SIGNALS:
    /** Enter, a click, or a first letter. */
    void opened(const Cell &cell, const QString &letters);
    void emptied(const Cell &cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTasks(const Procedure &procedure);
    void giveGroupsTheirRoom();
    QModelIndex indexOf(const Cell &cell) const;
    std::optional<Cell> cellAt(const QModelIndex &index) const;

    std::unique_ptr<RowsModel<FindingRow>> m_model;
    QStringList m_tasks;
};
