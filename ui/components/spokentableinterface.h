// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader is told of a SpokenTable and of its cells. Nothing in it can be selected.

#include "ui/components/spokentable.h"

#include <QAccessibleWidget>

class SpokenTableInterface final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit SpokenTableInterface(SpokenTable &table);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return m_table.columnCount(); }
    int rowCount() const override { return m_table.rowCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    const SpokenTable &m_table;
};

class SpokenCellInterface final : public QAccessibleWidget, public QAccessibleTableCellInterface {
public:
    explicit SpokenCellInterface(SpokenCell &cell);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_cell.place().column; }
    int rowIndex() const override { return m_cell.place().row; }
    int columnExtent() const override { return m_cell.place().columns; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override;

private:
    QList<QAccessibleInterface *> cellAt(int row, int column) const;

    const SpokenCell &m_cell;
};
