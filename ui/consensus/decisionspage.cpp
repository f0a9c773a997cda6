// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/decisionspage.h"

#include "core/meeting/consensus.h"
#include "core/meeting/rules.h"
#include "core/wording/matrixwords.h"
#include "core/wording/opentasks.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/spokentable.h"
#include "ui/consensus/opentaskscard.h"
#include "ui/consensus/situationlook.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int missionWidth = 124; // the longest word of a mission's name
constexpr int nameWidth = 92; // the longest word of most names
constexpr int countsWidth = 64; // « 12 sur 30 »

/** The names, each with how many groups brought it, on the same line whatever a name takes: none is ever cut. */
QWidget *namesWith(const QStringList &names, const QStringList &counts, Ink ink)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    if (!counts.isEmpty())
        grid->setColumnMinimumWidth(1, countsWidth); // else the names have its room
    const auto put = [grid](const QString &words, Ink inkOfWords, int least, int row, int column) {
        auto *paragraph = new Paragraph(words, Face::Body, inkOfWords);
        paragraph->setMinimumWidth(least);
        grid->addWidget(paragraph, row, column, Qt::AlignTop);
    };
    for (int i = 0; i < names.size(); ++i)
        put(names.at(i), ink, nameWidth, i, 0);
    for (int i = 0; i < counts.size(); ++i)
        put(counts.at(i), Ink::Secondary, countsWidth, i, 1);
    return widget;
}

/** The chip of a situation, and below it what goes with it. */
QWidget *situationOf(const MatrixRow &row)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    const auto look = lookOf(row.situation, row.result);
    column->addWidget(new Chip(look.glyph, row.label, look.tone), 0, Qt::AlignLeft);
    if (row.lockedAt)
        column->addWidget(new Paragraph(DecisionsPage::tr("acté à %1").arg(clock(*row.lockedAt)), Face::Small, Ink::Secondary));
    if (!row.note.isEmpty())
        column->addWidget(new Paragraph(row.note, Face::Small, Ink::Secondary));
    return widget;
}

QStringList namesOf(const MatrixRow &row)
{
    if (!row.names.isEmpty())
        return row.names;
    QStringList words { DecisionsPage::tr("aucun nom rapporté") };
    if (!row.lockedAt)
        words.append(DecisionsPage::tr("%n feuille(s) rendue(s)", nullptr, int(row.situation.sheets.size())));
    return words;
}

QStringList countsOf(const MatrixRow &row)
{
    if (row.lockedAt)
        return {}; // what was decided counts, not how many brought it
    return row.counts;
}

/** Each name with how many groups brought it. */
QStringList spokenNames(const MatrixRow &row)
{
    QStringList words;
    const auto names = namesOf(row);
    const auto counts = countsOf(row);
    for (int i = 0; i < names.size(); ++i)
        words.append(i < counts.size() ? DecisionsPage::tr("%1, %2").arg(names.at(i), counts.at(i)) : names.at(i));
    return words;
}

/** All that the row shows, for whoever hears its button and sees no table. */
QString spoken(const MatrixRow &row)
{
    QStringList words { row.label };
    if (!row.note.isEmpty())
        words.append(row.note);
    return (words + spokenNames(row)).join(u" ; "_s);
}

}

DecisionsPage::DecisionsPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader({}))
    , m_card(new Card)
    , m_open(new OpenTasksCard)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *project = new PlainButton(tr("Projeter ce tableau"), Glyph::Screen);
    connect(project, &Button::clicked, this, [this] { Q_EMIT projectRequested({ SlideKind::Matrix, {}, 0 }); });
    m_header->addAction(project);
    page->column()->addWidget(m_header);
    m_card->column()->setContentsMargins(16, 4, 12, 4);
    page->column()->addWidget(m_card);
    page->column()->addWidget(m_open);
    page->column()->addWidget(new Label(
        tr("Le nombre de groupes n’est que pour vous : la salle entend les noms, pas les comptes."), Face::Small, Ink::Secondary));
    page->column()->addStretch(1);
}

QWidget *DecisionsPage::firstField()
{
    return m_next;
}

void DecisionsPage::refresh()
{
    const auto rows = matrixOf(state());
    const auto *step = stepOf(procedureOf(state()), u"decisions");
    m_header->setTitle(step ? tr("%1. %2").arg(step->numeral, step->name) : tr("Mise en commun"));
    const auto locked
        = int(std::count_if(rows.begin(), rows.end(), [](const MatrixRow &row) { return row.action == MatrixAction::ReadAgain; }));
    const auto left = int(rows.size()) - locked;
    m_header->setLead(left == 0
            ? tr("Toutes les missions sont traitées. Passez aux remontées.")
            : tr("Prenez les missions une à une. %1, %2.").arg(tr("%n actée(s)", nullptr, locked), tr("%n à traiter", nullptr, left)));
    m_open->show(tasksLeftOpen(state()));
    if (rows == m_shown && m_table)
        return;
    m_shown = rows;
    build(rows);
}

void DecisionsPage::build(const QList<MatrixRow> &rows)
{
    delete m_table;
    m_next = nullptr;
    const auto headings = matrixHeadings();
    m_table = new SpokenTable(
        tr("Les missions et ce que rapportent les groupes"), { headings.task, headings.situation, headings.names, tr("Groupes"), {} });
    m_table->setRowHeight(-1, 32);
    m_table->setColumn(0, 3, missionWidth); // the table holds in a window of 1024
    m_table->setColumn(1, 3, 0);
    m_table->setColumn(2, 3, nameWidth);
    m_table->setColumn(3, 0, countsWidth);
    const auto next = taskToTreat(rows);
    for (int i = 0; i < rows.size(); ++i)
        addRow(i, rows.at(i), rows.at(i).task == next);
    m_card->column()->addWidget(m_table);
}

void DecisionsPage::addRow(int at, const MatrixRow &row, bool isNext)
{
    m_table->lineAbove(at);
    m_table->put({ at, 0 }, new Paragraph(row.name, Face::Strong), row.name, Qt::AlignVCenter);
    const auto situation = row.note.isEmpty() ? row.label : tr("%1, %2").arg(row.label, row.note);
    m_table->put({ at, 1 }, situationOf(row), situation, Qt::AlignLeft | Qt::AlignVCenter);
    auto *names = namesWith(namesOf(row), countsOf(row), row.names.isEmpty() ? Ink::Secondary : Ink::Text);
    m_table->put({ at, 2, 2 }, names, spokenNames(row).join(u" ; "_s));
    auto *button = actionButton(row, isNext);
    m_table->put({ at, 4 }, button, button->accessibleName(), Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRowHeight(at, 52);
    if (isNext)
        m_next = button;
}

Button *DecisionsPage::actionButton(const MatrixRow &row, bool isNext)
{
    const auto text = [&] {
        switch (row.action) {
        case MatrixAction::ReadAndRecord:
            return tr("Lire et acter");
        case MatrixAction::Open:
            return tr("Ouvrir");
        case MatrixAction::ReadAgain:
            return tr("Relire");
        }
        return QString();
    }();
    const auto kind = isNext ? ButtonKind::Filled : row.action == MatrixAction::ReadAgain ? ButtonKind::Quiet : ButtonKind::Plain;
    auto *button = new Button(text, kind);
    button->setMinimumWidth(std::max(104, button->sizeHint().width()));
    button->setAccessibleName(tr("%1 : %2").arg(text, row.name));
    button->setAccessibleDescription(spoken(row));
    connect(button, &Button::clicked, this, [this, row] { act(row); });
    return button;
}

void DecisionsPage::act(const MatrixRow &row)
{
    const Destination consensus { PageKind::Consensus, row.task };
    const auto pair = agreedPair(state(), row.task);
    const auto breaches = pairBreaches(state(), row.task, pair);
    const bool isFree = std::all_of(breaches.begin(), breaches.end(), [](const RuleBreach &one) { return one.effect == Effect::Advises; });
    if (row.action != MatrixAction::ReadAndRecord || !isFree) {
        Q_EMIT goTo(consensus); // a rule that blocks is told there, beside the pair
        return;
    }
    ask(ProposalMade { row.task, pair, {}, {}, {} }, [this, consensus](const Outcomes &outcome) {
        if (outcome && nextStage(state(), consensus.key) == Stage::Test)
            ask(StageMoved { consensus.key, Stage::Test }); // read aloud, and straight to the question
        Q_EMIT goTo(consensus);
        if (!outcome)
            Q_EMIT said(sentence(outcome.error()));
    });
}
