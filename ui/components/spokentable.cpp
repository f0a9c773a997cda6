// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/spokentable.h"
#include "ui/components/label.h"
#include "ui/components/separator.h"
#include "ui/components/spokentableinterface.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace {

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    if (auto *table = qobject_cast<SpokenTable *>(object))
        return new SpokenTableInterface(*table);
    if (auto *cell = qobject_cast<SpokenCell *>(object))
        return new SpokenCellInterface(*cell);
    return nullptr;
}

/** Two rows of the grid for each of the table: its line, and itself. */
int gridRow(int row)
{
    return 2 * (row + 1);
}

}

SpokenCell::SpokenCell(const CellPlace &place, QWidget *content, Qt::Alignment alignment) : m_place(place)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(content, 0, alignment);
}

SpokenTable::SpokenTable(const QString &name, const QStringList &headings) : m_grid(new QGridLayout(this)), m_columns(int(headings.size()))
{
    QAccessible::installFactory(interfaceOf); // once: Qt keeps a factory that it has already
    setAccessibleName(name);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < m_columns; ++column)
        put({ -1, column, 1 }, new Label(headings.at(column), Face::SmallMedium, Ink::Secondary), headings.at(column));
}

void SpokenTable::put(const CellPlace &place, QWidget *content, const QString &words, Qt::Alignment alignment)
{
    auto *cell = new SpokenCell(place, content, alignment);
    cell->setAccessibleName(words);
    m_cells.append(cell);
    m_rows = std::max(m_rows, place.row + 1);
    m_grid->addWidget(cell, gridRow(place.row), place.column, 1, place.columns);
}

void SpokenTable::lineAbove(int row)
{
    m_grid->addWidget(new Separator, gridRow(row) - 1, 0, 1, m_columns);
}

void SpokenTable::setRowHeight(int row, int least)
{
    m_grid->setRowMinimumHeight(gridRow(row), least);
}

void SpokenTable::setColumn(int column, int share, int least)
{
    m_grid->setColumnStretch(column, share);
    m_grid->setColumnMinimumWidth(column, least);
}

SpokenCell *SpokenTable::cellAt(int row, int column) const
{
    for (auto *cell : m_cells) {
        const auto &place = cell->place();
        if (place.row == row && column >= place.column && column < place.column + place.columns)
            return cell;
    }
    return nullptr;
}
