// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table as the pages show it: rows 44 high parted by lines, no grid between columns, Enter opens the current row.

#include <QTableView>

class DataTable final : public QTableView {
    Q_OBJECT

public:
    /** `name` is read by screen readers. */
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Enter or a double click on a row. */
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
