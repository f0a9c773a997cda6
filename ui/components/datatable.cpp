// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/datatable.h"
#include "ui/components/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(44);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(60);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::setColumnWidths(const QList<ColumnWidth> &widths)
{
    m_widths = widths;
    fitColumns();
}

void DataTable::fitColumns()
{
    int left = viewport()->width();
    int shares = 0;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        left -= m_widths.at(column).least;
        shares += m_widths.at(column).share;
    }
    const int each = std::max(0, left) / std::max(1, shares);
    for (int column = 0; column + 1 < int(m_widths.size()); ++column)
        setColumnWidth(column, m_widths.at(column).least + each * m_widths.at(column).share);
    Q_EMIT fitted();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}
