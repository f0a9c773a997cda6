// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/kindtables.h"

#include "core/paper/papertables.h"

#include <QCoreApplication>

/** The tables after the first as one, side by side; then the first. */
static QList<WrittenTable> joinedGrid(const QList<WrittenTable> &tables)
{
    auto grid = tables.at(1);
    if (tables.size() > 2)
        grid.title = QCoreApplication::translate("PaperTables", "Ce que les groupes rapportent");
    for (const auto &more : tables.mid(2)) {
        grid.columns += more.columns.mid(1);
        for (qsizetype row = 0; row < grid.rows.size(); ++row)
            grid.rows[row] += more.rows.value(row).mid(1);
    }
    return { grid, tables.first() };
}

QList<WrittenTable> tablesOf(PaperKind kind, const QList<Paper> &papers)
{
    const auto tables = tablesOf(papers);
    return kind == PaperKind::Matrix && tables.size() > 1 ? joinedGrid(tables) : tables;
}
