// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/spokentableinterface.h"

namespace {

QAccessible::Role roleOf(const SpokenCell &cell)
{
    if (cell.place().row < 0)
        return QAccessible::ColumnHeader;
    return cell.place().column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessibleInterface *spoken(SpokenCell *cell)
{
    return cell ? QAccessible::queryAccessibleInterface(cell) : nullptr;
}

}

SpokenTableInterface::SpokenTableInterface(SpokenTable &table) : QAccessibleWidget(&table, QAccessible::Table), m_table(table) { }

void *SpokenTableInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *SpokenTableInterface::cellAt(int row, int column) const
{
    return spoken(m_table.cellAt(row, column));
}

QString SpokenTableInterface::columnDescription(int column) const
{
    const auto *heading = m_table.cellAt(-1, column);
    return heading ? heading->accessibleName() : QString();
}

QString SpokenTableInterface::rowDescription(int row) const
{
    const auto *name = m_table.cellAt(row, 0);
    return name ? name->accessibleName() : QString();
}

SpokenCellInterface::SpokenCellInterface(SpokenCell &cell) : QAccessibleWidget(&cell, roleOf(cell)), m_cell(cell) { }

void *SpokenCellInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QList<QAccessibleInterface *> SpokenCellInterface::columnHeaderCells() const
{
    return m_cell.place().row < 0 ? QList<QAccessibleInterface *>() : cellAt(-1, m_cell.place().column);
}

QList<QAccessibleInterface *> SpokenCellInterface::rowHeaderCells() const
{
    return m_cell.place().column == 0 ? QList<QAccessibleInterface *>() : cellAt(m_cell.place().row, 0);
}

QAccessibleInterface *SpokenCellInterface::table() const
{
    return QAccessible::queryAccessibleInterface(m_cell.parentWidget());
}

QList<QAccessibleInterface *> SpokenCellInterface::cellAt(int row, int column) const
{
    const auto *table = qobject_cast<SpokenTable *>(m_cell.parentWidget());
    auto *found = table ? spoken(table->cellAt(row, column)) : nullptr;
    return found ? QList<QAccessibleInterface *> { found } : QList<QAccessibleInterface *> {};
}
