// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/findingstable.h"

#include "core/wording/sentences.h"
#include "ui/meeting/findingdelegate.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int groupWidth = 110;
constexpr int wideGroupWidth = 160; // « Groupe 12 · lettre M »
constexpr int wideTable = 1200; // from where names have room all the same

QString markOf(const FindingCell &cell)
{
    return cell.kind ? word(*cell.kind).toLower() : FindingsTable::tr("à saisir");
}

Glyph glyphOf(const FindingCell &cell)
{
    if (!cell.kind)
        return Glyph::Todo;
    switch (*cell.kind) {
    case FindingKind::Pair:
        return Glyph::DoneDisc;
    case FindingKind::Names:
        return Glyph::Attention;
    case FindingKind::Nobody:
    case FindingKind::NoSheet:
        return Glyph::Minus;
    }
    return Glyph::None;
}

Tone toneOf(const FindingCell &cell)
{
    if (cell.kind == FindingKind::Pair)
        return Tone::Done;
    return cell.kind == FindingKind::Names ? Tone::Attention : Tone::Neutral;
}

/** The same where the column is narrow. */
QString shortMarkOf(const FindingCell &cell)
{
    if (cell.kind == FindingKind::Names)
        return FindingsTable::tr("à discuter");
    return cell.kind == FindingKind::NoSheet ? FindingsTable::tr("non remis") : markOf(cell);
}

/** How many names stand after the two that are read. */
QString countOf(const QStringList &names)
{
    const auto rest = names.size() - 2;
    return rest > 0 ? FindingsTable::tr("+%1").arg(rest) : QString();
}

QString fitting(const QString &whole, const QString &shorter)
{
    return whole.isEmpty() ? whole : whole + FindingDelegate::orElse + shorter;
}

/** « Groupe 5 · lettre K »; the number alone while there are no sheets. */
QString groupName(const FindingRow &row, const QString &withLetter)
{
    return row.letter ? withLetter.arg(row.group).arg(*row.letter) : FindingsTable::tr("Groupe %1").arg(row.group);
}

QVariant groupValue(const FindingRow &row, int role)
{
    const auto name = groupName(row, FindingsTable::tr("Groupe %1 · lettre %2"));
    const auto people = FindingsTable::tr("%n personne(s)", nullptr, row.headcount);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case FindingDelegate::FirstRole:
        return fitting(name, groupName(row, FindingsTable::tr("Groupe %1 · %2")));
    case FindingDelegate::SecondRole:
        return people;
    case Qt::AccessibleTextRole:
        return QString(groupName(row, FindingsTable::tr("Groupe %1, lettre %2")) + u", "_s + people);
    default:
        return {};
    }
}

QVariant cellValue(const FindingCell &cell, int role)
{
    switch (role) {
    case FindingDelegate::FirstRole:
        return fitting(cell.names.value(0), cell.shortNames.value(0));
    case FindingDelegate::SecondRole:
        return fitting(cell.names.value(1), cell.shortNames.value(1));
    case FindingDelegate::CountRole:
        return countOf(cell.names);
    case FindingDelegate::MarkRole:
        return fitting(markOf(cell), shortMarkOf(cell));
    case FindingDelegate::GlyphRole:
        return int(glyphOf(cell));
    case FindingDelegate::ToneRole:
        return int(toneOf(cell));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList(cell.names + QStringList { markOf(cell) }).join(u", "_s);
    default:
        return {};
    }
}

}

FindingsTable::FindingsTable(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Remontées des petits groupes"));
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(FindingDelegate::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(96);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto cell = cellAt(index))
            Q_EMIT opened(*cell, {});
    });
}

void FindingsTable::setTasks(const Procedure &procedure)
{
    QStringList tasks;
    QStringList headings { tr("Petit groupe") };
    for (const auto &task : procedure.tasks) {
        tasks.append(task.code);
        headings.append(task.shortName);
    }
    if (m_model && tasks == m_tasks)
        return;
    m_tasks = tasks;
    auto model = std::make_unique<RowsModel<FindingRow>>(headings, [](const FindingRow &row, int column, int role) {
        return column == 0 ? groupValue(row, role) : cellValue(row.cells.value(column - 1), role);
    });
    setModel(model.get());
    m_model = std::move(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    giveGroupsTheirRoom();
}

void FindingsTable::giveGroupsTheirRoom()
{
    if (m_model)
        horizontalHeader()->resizeSection(0, width() < wideTable ? groupWidth : wideGroupWidth);
}

void FindingsTable::resizeEvent(QResizeEvent *event)
{
    giveGroupsTheirRoom();
    QTableView::resizeEvent(event);
}

void FindingsTable::show(const MeetingState &state)
{
    setTasks(procedureOf(state));
    m_model->setRows(findingRows(state));
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && !m_tasks.isEmpty())
        setCurrentIndex(m_model->index(0, 1));
}

std::optional<Cell> FindingsTable::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return {};
    return Cell { m_model->row(index.row()).group, m_tasks.at(index.column() - 1) };
}

QModelIndex FindingsTable::indexOf(const Cell &cell) const
{
    const int row = m_model ? m_model->indexOf(cell.group) : -1;
    const auto column = int(m_tasks.indexOf(cell.task)) + 1;
    return row < 0 || column == 0 ? QModelIndex() : m_model->index(row, column);
}

std::optional<Cell> FindingsTable::current() const
{
    return cellAt(currentIndex());
}

void FindingsTable::setCurrent(const Cell &cell)
{
    setCurrentIndex(indexOf(cell));
    scrollTo(currentIndex());
}

QRect FindingsTable::rectOf(const Cell &cell) const
{
    return visualRect(indexOf(cell));
}

void FindingsTable::keyPressEvent(QKeyEvent *event)
{
    const auto cell = current();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const auto text = event->text();
    if (cell && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(*cell, {});
    else if (cell && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT emptied(*cell);
    else if (cell && isPlain && !text.isEmpty() && text.at(0).isLetterOrNumber())
        Q_EMIT opened(*cell, text);
    else if (event->key() == Qt::Key_Left && currentIndex().column() == 1)
        event->accept(); // the column of groups holds nothing to open
    else if (event->key() == Qt::Key_Home)
        setCurrentIndex(model()->index(event->modifiers() & Qt::ControlModifier ? 0 : currentIndex().row(), 1));
    else
        QTableView::keyPressEvent(event);
}
