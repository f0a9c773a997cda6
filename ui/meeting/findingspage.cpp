// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/findingspage.h"

#include "core/meeting/findinggrid.h"
#include "core/meeting/pause.h"
#include "core/people/typedname.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/notice.h"
#include "ui/meeting/findingeditor.h"
#include "ui/meeting/findingstable.h"
#include "ui/meeting/pauseline.h"
#include "ui/meeting/sheetfield.h"
#include "ui/meeting/stepheader.h"

#include <QBoxLayout>

namespace {

constexpr int gap = 10; // between the cell and its editor
constexpr int lowBelow = 460; // pixels: with all its words above, the grid would not show two groups

QString progressOf(const MeetingState &state)
{
    const auto all = groupsAtWork(state).size() * procedureOf(state).tasks.size();
    return FindingsPage::tr("%n case(s) sur %1 : remplie(s).", nullptr, filledCells(state)).arg(all);
}

}

FindingsPage::FindingsPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new StepHeader(StepKind::Findings))
    , m_sheet(new SheetField(document, this))
    , m_pause(new PauseLine)
    , m_notice(new Notice)
    , m_table(new FindingsTable)
    , m_editor(nullptr)
{
    build();
    m_editor = new FindingEditor(document, this);
    connect(m_table, &FindingsTable::opened, this, [this](const Cell &cell, const QString &letters) {
        leaveEditor(); // one pressed another cell
        openCell(cell, letters);
    });
    connect(m_table, &FindingsTable::emptied, this, &FindingsPage::empty);
    connect(m_editor, &FindingEditor::recorded, this, &FindingsPage::record);
    connect(m_editor, &FindingEditor::newcomer, this, &FindingsPage::addNewcomer);
    connect(m_editor, &FindingEditor::closed, this, &FindingsPage::closeEditor);
    connect(m_editor, &FindingEditor::kept, this, [this] { Q_EMIT said(tr("Noms pas encore notés : ils attendent dans leur case.")); });
    connect(m_sheet, &SheetField::found, this, &FindingsPage::goToSheet);
    connect(m_sheet, &SheetField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_sheet, &SheetField::entered, this, &FindingsPage::leaveEditor);
}

void FindingsPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 20, 32, 20);
    outer->setSpacing(16);
    auto *groups = new PlainButton(tr("Petits groupes"), Glyph::People);
    connect(groups, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::SmallGroups, {} }); });
    m_header->addAction(m_sheet);
    m_header->addAction(groups);
    outer->addWidget(m_header);
    outer->addWidget(m_pause);
    outer->addWidget(m_notice);
    auto *card = new Card;
    card->setMaximumWidth(1280);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->column()->setContentsMargins(1, 1, 1, 1);
    card->column()->addWidget(m_table);
    outer->addWidget(card, 1);
    connect(m_pause, &PauseLine::projectRequested, this, [this] { Q_EMIT projectRequested({ SlideKind::Pause, {}, 0 }); });
    connect(m_notice, &Notice::actionPressed, this, [this] { Q_EMIT goTo({ PageKind::SmallGroups, {} }); });
}

QWidget *FindingsPage::firstField()
{
    return m_table;
}

void FindingsPage::refresh()
{
    showHeader();
    if (state().smallGroups.isEmpty())
        m_notice->say(Tone::Neutral, tr("Les petits groupes ne sont pas encore formés."), tr("Former les groupes"));
    else if (m_notice->tone() == Tone::Neutral)
        m_notice->clear();
    m_sheet->setVisible(!state().smallGroups.isEmpty());
    if (isPauseNear(state()))
        m_pause->show(int(awaitedSheets(state()).size()));
    else
        m_pause->hide();
    m_table->show(state());
}

/** To the first cell that the sheet still wants, or to its first one when all are typed. */
void FindingsPage::goToSheet(int group)
{
    leaveEditor();
    const auto cell = firstEmptyCell(state(), group);
    m_table->setCurrent(cell ? *cell : Cell { group, procedureOf(state()).tasks.value(0).code });
    m_table->setFocus();
}

void FindingsPage::openCell(const Cell &cell, const QString &letters)
{
    m_table->setCurrent(cell);
    m_notice->clear();
    m_sheet->follow(cell.group);
    m_editor->open(cell, letters);
    placeEditor();
}

void FindingsPage::leaveEditor()
{
    if (m_editor->isVisible())
        m_editor->leave();
}

void FindingsPage::closeEditor()
{
    m_editor->hide();
    m_table->setFocus();
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    showHeader();
    placeEditor();
}

/** In a low window the grid has the room of what one knows by then. */
void FindingsPage::showHeader()
{
    const bool isLow = height() < lowBelow;
    m_header->show(procedureOf(state()), progressOf(state()), isLow ? HeaderLength::Progress : HeaderLength::Whole);
    m_sheet->tellHelp(isLow ? SheetHelp::Within : SheetHelp::Below);
    layout()->setContentsMargins(32, isLow ? 12 : 20, 32, isLow ? 12 : 20);
    layout()->setSpacing(isLow ? 8 : 16);
}

/** Beside the cell, on the side where there is room, and whole. */
void FindingsPage::placeEditor()
{
    if (m_editor->isHidden())
        return;
    auto cell = m_table->rectOf(m_editor->cell());
    cell.moveTopLeft(m_table->viewport()->mapTo(this, cell.topLeft()));
    const bool fitsRight = cell.right() + gap + m_editor->width() <= width() - 8;
    const int x = fitsRight ? cell.right() + gap : std::max(8, cell.left() - gap - m_editor->width());
    const int y = std::min(std::max(8, cell.top()), height() - m_editor->height() - 8);
    m_editor->move(x, y);
}

void FindingsPage::record(const FindingRecorded &finding)
{
    if (const auto decision = Meeting::decide(state(), finding, {}); !decision)
        return m_editor->refuse(sentence(decision.error()));
    const Cell cell { finding.group, finding.task };
    const bool corrects = state().findings.contains(cell);
    ask(finding, [this](const Outcomes &outcome) {
        if (!outcome)
            m_notice->say(Tone::Refusal, sentence(outcome.error()));
    });
    const auto next = nextEmptyCell(state(), cell);
    if (corrects || !next)
        closeEditor();
    else
        openCell(*next, {});
}

void FindingsPage::addNewcomer(const QString &name, const Origin &origin)
{
    if (origin.newGroup.isEmpty())
        return addPerson(name, origin.group);
    ask(LocalGroupAdded { {}, origin.newGroup, {} }, [this, name](const Outcomes &outcome) {
        if (!outcome)
            return m_editor->refuse(sentence(outcome.error()));
        if (const auto *added = std::get_if<LocalGroupAdded>(&outcome->change))
            addPerson(name, added->id);
    });
}

void FindingsPage::addPerson(const QString &name, std::optional<Id<LocalGroup>> group)
{
    const auto typed = typedName(name);
    PersonAdded person;
    person.familyName = typed.familyName;
    person.givenName = typed.givenName;
    if (group)
        person.groups = { *group };
    person.standing = Standing::Outsider;
    person.onSpot = true;
    ask(person, [this, group, cell = m_editor->cell()](const Outcomes &outcome) {
        if (!outcome)
            return m_editor->refuse(sentence(outcome.error()));
        const auto *added = std::get_if<PersonAdded>(&outcome->change);
        if (added && added->id)
            addProfile(*added->id, group, cell);
    });
}

void FindingsPage::addProfile(Id<Person> person, std::optional<Id<LocalGroup>> group, const Cell &cell)
{
    ProfileAdded profile { {}, person, cell.task, group };
    profile.agreement = Agreement::ToConfirm;
    ask(profile, [this, person, cell](const Outcomes &outcome) {
        if (!outcome)
            return m_editor->refuse(sentence(outcome.error()));
        if (m_editor->isVisible() && m_editor->cell() == cell)
            m_editor->addName(person);
    });
}

void FindingsPage::empty(const Cell &cell)
{
    if (state().findings.contains(cell))
        ask(FindingTakenBack { cell.group, cell.task });
}
