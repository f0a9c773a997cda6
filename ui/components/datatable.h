// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table as the pages show it: rows 44 high parted by lines, no grid between columns, Enter opens the current row.

#include <QTableView>

/** How wide a column is at least, in pixels, and its share of what is left over. */
struct ColumnWidth {
    int least;
    int share;
};

class DataTable final : public QTableView {
    Q_OBJECT

public:
    /** `name` is read by screen readers. */
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    /** One for each column; without, columns are as wide as their view makes them. The last takes what remains. */
    void setColumnWidths(const QList<ColumnWidth> &widths);
    /** Shares the room among the columns that are shown; called by itself as the table changes its size. */
    void fitColumns();

Q_SIGNALS:
    /** The columns have other widths. */
    void fitted();
    /** Enter or a double click on a row. */
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<ColumnWidth> m_widths;
};
