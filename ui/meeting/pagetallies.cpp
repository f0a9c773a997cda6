// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pagetallies.h"

#include "ui/components/celldelegate.h"
#include "ui/components/datatable.h"

#include <QCoreApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

enum Column { PageColumn, RowsColumn, SignaturesColumn, SubtotalColumn };

constexpr int mostPages = 8;

QString text(const char *words)
{
    return QCoreApplication::translate("PageTallies", words);
}

bool differs(const PageTally &page)
{
    return page.subtotal && *page.subtotal != page.signatures;
}

QString subtotalWords(const PageTally &page)
{
    return page.subtotal ? QString::number(*page.subtotal) : u"–"_s;
}

QVariant display(const PageTally &page, int column)
{
    switch (column) {
    case PageColumn:
        return QCoreApplication::translate("PageTallies", "page %1").arg(page.page);
    case RowsColumn:
        return QCoreApplication::translate("PageTallies", "%1 à %2").arg(page.firstRow).arg(page.lastRow);
    case SignaturesColumn:
        return QString::number(page.signatures);
    case SubtotalColumn:
        return subtotalWords(page);
    default:
        return {};
    }
}

QVariant mark(const PageTally &page, int column, int role)
{
    if (column != SubtotalColumn || !page.subtotal)
        return {};
    if (role == CellGlyphRole)
        return int(differs(page) ? Glyph::Attention : Glyph::DoneDisc);
    return int(differs(page) ? Tone::Attention : Tone::Done);
}

}

QStringList pageTallyHeadings()
{
    return { text(QT_TRANSLATE_NOOP("PageTallies", "Page")), text(QT_TRANSLATE_NOOP("PageTallies", "Lignes")),
        text(QT_TRANSLATE_NOOP("PageTallies", "Signatures tapées")), text(QT_TRANSLATE_NOOP("PageTallies", "Au bas de la page")) };
}

QVariant pageTallyValue(const PageTally &page, int column, int role)
{
    if (role == Qt::DisplayRole)
        return display(page, column);
    if (role == CellGlyphRole || role == CellToneRole)
        return mark(page, column, role);
    return {};
}

void preparePageTallies(DataTable &table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void fitPageTallies(DataTable &table)
{
    const int rows = std::min(mostPages, table.model()->rowCount());
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * 44 + 2);
}
