// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of an import: a row a person, with its mark, what is new in it, and what happens to it.

#include "ui/components/datatable.h"

#include <memory>

class ImportDesk;

class ImportTable final : public QWidget {
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);
    ~ImportTable() override;

    /** Shows the rows of the segment `filter` of the filters: all, then new, completed, unchanged, to decide, refused. */
    void show(const ImportDesk &desk, int filter);
    using QWidget::show;
    /** The place of the current row among all rows, or -1. */
    int current() const;
    /** Makes the row of this place current, when it is shown. */
    void select(int place);

Q_SIGNALS:
    void currentChanged();
    /** Enter, or a double click, on a row. */
    void activated();

private:
    struct Rows;

    void fitRows();

    std::unique_ptr<Rows> m_rows;
    DataTable *m_view;
};
