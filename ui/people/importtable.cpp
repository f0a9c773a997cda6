// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importtable.h"

#include "core/wording/importing.h"
#include "ui/components/celldelegate.h"
#include "ui/models/rowsmodel.h"
#include "ui/people/importdesk.h"
#include "ui/people/importmark.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

enum Column { MarkColumn, NameColumn, PseudoColumn, QualityColumn, GroupsColumn, EmailColumn, PhoneColumn, HappeningColumn };

const QList<ColumnWidth> widths { { 112, 0 }, { 146, 3 }, { 84, 1 }, { 116, 1 }, { 124, 3 }, { 164, 2 }, { 146, 0 }, { 132, 3 } };
constexpr int mostLines = 7;
constexpr int mostMeasured = 1000; // rows: beyond, each is as high as the others, so that the window never waits

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString textOf(const ImportRow &row, int column)
{
    switch (column) {
    case MarkColumn:
        return word(row.mark);
    case NameColumn:
        return row.name;
    case PseudoColumn:
        return orDash(row.pseudo);
    case QualityColumn:
        return orDash(row.quality);
    case GroupsColumn:
        return orDash(row.groups);
    case EmailColumn:
        return orDash(row.email);
    case PhoneColumn:
        return orDash(row.phone);
    case HappeningColumn:
        return row.happening;
    default:
        return {};
    }
}

/** Whether the cell is something that a known person gains. */
bool isAdded(const ImportRow &row, int column)
{
    if (row.mark != RowMark::Completed)
        return false;
    return (column == PseudoColumn && row.added.testFlag(PersonValue::Pseudo))
        || (column == QualityColumn && row.added.testFlag(PersonValue::Quality))
        || (column == GroupsColumn && row.added.testFlag(PersonValue::LocalGroups))
        || (column == EmailColumn && row.added.testFlag(PersonValue::Email))
        || (column == PhoneColumn && row.added.testFlag(PersonValue::Phone));
}

QVariant valueOf(const ImportRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case CellStrongRole:
        return column == NameColumn;
    case CellGlyphRole:
        return column == MarkColumn ? QVariant(int(glyphOf(row.mark))) : isAdded(row, column) ? QVariant(int(Glyph::Plus)) : QVariant();
    case CellToneRole:
        return column == MarkColumn ? QVariant(int(toneOf(row.mark))) : isAdded(row, column) ? QVariant(int(Tone::Accent)) : QVariant();
    default:
        return {};
    }
}

}

Glyph glyphOf(RowMark mark)
{
    switch (mark) {
    case RowMark::New:
        return Glyph::Plus;
    case RowMark::Completed:
        return Glyph::Merge;
    case RowMark::Unchanged:
        return Glyph::Equal;
    case RowMark::ToDecide:
        return Glyph::Doubt;
    case RowMark::Refused:
        return Glyph::Refusal;
    }
    return Glyph::None;
}

Tone toneOf(RowMark mark)
{
    switch (mark) {
    case RowMark::New:
        return Tone::Done;
    case RowMark::Completed:
        return Tone::Accent;
    case RowMark::Unchanged:
        return Tone::Neutral;
    case RowMark::ToDecide:
        return Tone::Attention;
    case RowMark::Refused:
        return Tone::Refusal;
    }
    return Tone::Neutral;
}

std::optional<RowMark> markAt(int segment)
{
    const bool isMark = segment >= 1 && segment <= int(std::size(markOrder));
    return isMark ? std::optional(markOrder[segment - 1]) : std::nullopt;
}

struct ImportTable::Rows {
    RowsModel<ImportRow> model { { ImportTable::tr("Marque"), ImportTable::tr("Nom"), ImportTable::tr("Pseudo"), ImportTable::tr("Qualité"),
                                     ImportTable::tr("Groupes d’action"), ImportTable::tr("E-mail"), ImportTable::tr("Téléphone"),
                                     ImportTable::tr("Ce qui se passe") },
        valueOf };
};

ImportTable::ImportTable(QWidget *parent)
    : QWidget(parent)
    , m_rows(std::make_unique<Rows>())
    , m_view(new DataTable(tr("Lignes lues"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    m_view->setModel(&m_rows->model);
    m_view->setMinimumHeight(180);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportTable::currentChanged);
    connect(m_view, &DataTable::opened, this, &ImportTable::activated);
    connect(m_view, &DataTable::fitted, this, &ImportTable::fitRows);
    m_view->setColumnWidths(widths);
}

ImportTable::~ImportTable()
{
    m_view->disconnect(this);
    m_view->setModel(nullptr);
}

void ImportTable::show(const ImportDesk &desk, int filter)
{
    const auto rows = desk.rows(markAt(filter));
    m_rows->model.setRows(rows);
    // What no row has leaves its room to what happens.
    const auto has = [&rows](QString ImportRow::*text) {
        return std::any_of(rows.begin(), rows.end(), [text](const ImportRow &row) { return !(row.*text).isEmpty(); });
    };
    m_view->setColumnHidden(PseudoColumn, !has(&ImportRow::pseudo));
    m_view->setColumnHidden(QualityColumn, !has(&ImportRow::quality));
    m_view->setColumnHidden(GroupsColumn, !has(&ImportRow::groups));
    m_view->setColumnHidden(EmailColumn, !has(&ImportRow::email));
    m_view->setColumnHidden(PhoneColumn, !has(&ImportRow::phone));
    m_view->fitColumns();
}

/** All that is written is read whole, and why something is not: a row is as high as it asks. Of somebody new the values tell it. */
void ImportTable::fitRows()
{
    for (int row = 0; row < std::min(m_rows->model.rowCount(), mostMeasured); ++row) {
        int height = 0;
        const int last = m_rows->model.row(row).mark == RowMark::New ? PhoneColumn : HappeningColumn;
        for (int column = NameColumn; column <= last; ++column) {
            if (!m_view->isColumnHidden(column))
                height = std::max(
                    height, CellDelegate::heightNeeded(m_rows->model.index(row, column), m_view->columnWidth(column), mostLines));
        }
        m_view->setRowHeight(row, height);
    }
}

int ImportTable::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? m_rows->model.row(index.row()).place : -1;
}

void ImportTable::select(int place)
{
    const int row = m_rows->model.indexOf(place);
    if (row >= 0)
        m_view->setCurrentIndex(m_rows->model.index(row, 0));
}
