// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/drawnpanel.h"

#include "core/meeting/seatedgroups.h"
#include "core/wording/seating.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/seating/drawform.h"
#include "ui/seating/latecard.h"
#include "ui/seating/seatboard.h"
#include "ui/seating/seatstrip.h"
#include "ui/seating/wishescard.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

DrawnPanel::DrawnPanel(Document &document, SeatStrip &strip, QWidget *parent)
    : WindowPage(document, parent)
    , m_strip(strip)
    , m_form(new DrawForm)
    , m_again(new QuietButton(tr("Refaire le tirage"), Glyph::Shuffle))
    , m_wishesButton(new QuietButton({}, Glyph::People))
    , m_wishes(new WishesCard(document))
    , m_late(new LateCard)
    , m_facts(new Paragraph({}))
    , m_unmet(new Notice)
    , m_board(new SeatBoard)
{
    build();
    connectParts();
    connectStrip();
}

void DrawnPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_late);
    column->addWidget(buildFacts());
    column->addWidget(m_form);
    column->addWidget(m_wishes);
    column->addWidget(m_unmet);
    column->addWidget(m_board);
    m_wishes->hide();
}

QWidget *DrawnPanel::buildFacts()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_facts, 1, Qt::AlignVCenter);
    row->addWidget(m_again);
    row->addWidget(m_wishesButton);
    return widget;
}

void DrawnPanel::connectParts()
{
    connect(m_form, &DrawForm::drawAsked, this, &DrawnPanel::draw);
    connect(m_again, &Button::clicked, this, [this] { toggle(m_form, m_form->firstField()); });
    connect(m_wishesButton, &Button::clicked, this, [this] { toggle(m_wishes, m_wishes->firstField()); });
    connect(m_wishes, &WishesCard::asked, this, &DrawnPanel::wish);
    connect(m_late, &LateCard::seatAsked, this, [this] { ask(LatecomersSeated {}); });
    connect(m_late, &LateCard::seatOneAsked, this, [this](Id<Person> person, int group) { seat(person, group); });
    connect(m_board, &SeatBoard::chosen, this, [this](Id<Person> person) { choose(person); });
    connect(m_board, &SeatBoard::moveAsked, this, [this](Id<Person> person, const QString &figures) {
        choose(person);
        m_strip.typeGroup(hallState(), figures);
        showChosen();
    });
    connect(m_board, &SeatBoard::reporterAsked, this, &DrawnPanel::letReport);
    connect(m_board, &SeatBoard::draggedOver, this, [this](Id<Person> person, int group) {
        choose(person);
        m_strip.tellCost(hallState(), group);
    });
    connect(m_board, &SeatBoard::draggedOff, this, &DrawnPanel::showChosen); // what it would have cost no longer counts
    connect(m_board, &SeatBoard::dropped, this, [this](Id<Person> person, int group) { seat(person, group); });
}

void DrawnPanel::connectStrip()
{
    connect(&m_strip, &SeatStrip::moveAsked, this, [this](Id<Person> person, int group) { seat(person, group); });
    connect(&m_strip, &SeatStrip::unseatAsked, this, [this](Id<Person> person) { seat(person, {}); });
    connect(&m_strip, &SeatStrip::reporterAsked, this, &DrawnPanel::letReport);
    connect(&m_strip, &SeatStrip::typed, this, &DrawnPanel::showChosen);
    connect(&m_strip, &SeatStrip::left, m_board, &SeatBoard::choose);
}

QWidget *DrawnPanel::firstField()
{
    if (!m_late->isHidden())
        return m_late->firstField(); // whoever waits for a seat is in sight first
    auto *members = m_board->firstField();
    return members ? members : m_form->firstField();
}

void DrawnPanel::forgetChosen()
{
    m_board->forgetChosen();
    choose({});
}

void DrawnPanel::refresh()
{
    const bool isSeated = areSeatedByName(hallState());
    if (isSeated != m_isSeated)
        m_form->setVisible(!isSeated); // folded away once it has served
    m_isSeated = isSeated;
    m_again->setVisible(isSeated);
    m_form->show(hallState());
    m_wishes->refresh();
    const int wishes = int(hallState().seating.wishes.size());
    m_wishesButton->setText(wishes > 0 ? tr("Souhaits (%1)").arg(wishes) : tr("Ensemble, à part, table accessible…"));
    m_late->show(hallState());
    const auto chosen = m_chosen; // the lists choose another row when that of this person goes
    m_board->show(isSeated ? seatedGroups(hallState()) : QList<SeatedSmallGroup> {});
    m_chosen = chosen;
    if (chosen && m_board->hasKeyboard())
        m_board->choose(*chosen); // the keyboard follows, so that the next figure moves nobody else
    showFacts();
    choose(m_chosen && seatOf(hallState(), *m_chosen) ? m_chosen : std::nullopt);
}

void DrawnPanel::showFacts()
{
    if (!m_isSeated) {
        m_facts->setText(tr("Des mots dits à voix haute, et chacun·e trouve son groupe."));
        return m_unmet->clear();
    }
    const auto facts = seatingFacts(hallState());
    const auto &seed = hallState().seating.seed;
    const int groups = int(hallState().smallGroups.size());
    auto drawn
        = seed.isEmpty() ? tr("%n groupe(s) par nom", nullptr, groups) : tr("%n groupe(s), mots du tirage : %1", nullptr, groups).arg(seed);
    if (hallState().seating.moves > 0) // these words alone no longer give these groups
        drawn = tr("%1, puis déplacements à la main").arg(drawn);
    m_facts->setText(withFrenchSpaces(tr("%1. %2").arg(drawn, spreadSentence(facts.cost))));
    QStringList words;
    for (const auto &one : facts.unmet)
        words.append(sentenceOnceSeated(one, facts.names));
    if (words.isEmpty())
        m_unmet->clear();
    else
        m_unmet->say(Tone::Attention, words.join(QChar(u'\n')));
}

void DrawnPanel::choose(std::optional<Id<Person>> person)
{
    m_chosen = person;
    showChosen();
}

void DrawnPanel::showChosen()
{
    m_strip.show(hallState(), m_chosen);
    m_board->lightLanding(m_strip.typedGroup());
}

void DrawnPanel::draw(const QString &seed, int count)
{
    ask(SmallGroupsDrawn { seed, count, {} }, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_form->say(Tone::Refusal, sentence(outcome.error()));
        m_form->drawWords();
        m_form->hide();
        m_wishes->hide();
        firstField()->setFocus();
    });
}

void DrawnPanel::seat(Id<Person> person, std::optional<int> group)
{
    if (seatOf(hallState(), person) == group) { // nothing to record
        m_strip.forgetGroup();
        showChosen();
        return m_board->choose(person);
    }
    ask(PersonSeated { person, group }, [this, person](const Outcomes &outcome) {
        if (!outcome) {
            Q_EMIT said(sentence(outcome.error()));
            return;
        }
        m_strip.forgetGroup();
        showChosen();
        m_board->choose(person); // where they sit now
    });
}

void DrawnPanel::letReport(Id<Person> person)
{
    const auto group = seatOf(hallState(), person);
    if (!group)
        return;
    ask(SmallGroupCorrected { *group, {}, person }, [this, person](const Outcomes &outcome) {
        if (!outcome)
            Q_EMIT said(sentence(outcome.error()));
        m_board->choose(person);
    });
}

void DrawnPanel::toggle(QWidget *card, QWidget *field)
{
    card->setVisible(card->isHidden());
    choose({});
    if (card->isVisible())
        field->setFocus(Qt::TabFocusReason); // with its words selected: those of the hall replace them
}

bool DrawnPanel::foldHere()
{
    const auto *keyboard = QApplication::focusWidget();
    const QList<std::pair<QWidget *, QWidget *>> cards { { m_form, m_again }, { m_wishes, m_wishesButton } };
    for (const auto &[card, opens] : cards) {
        if (keyboard && card->isAncestorOf(keyboard) && opens->isVisible()) {
            opens->setFocus();
            card->hide();
            return true;
        }
    }
    return false;
}

void DrawnPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !foldHere())
        WindowPage::keyPressEvent(event);
}

void DrawnPanel::wish(const MeetingChange &intent)
{
    ask(intent, [this, isNew = std::holds_alternative<SeatWished>(intent)](const Outcomes &outcome) {
        if (!outcome)
            m_wishes->say(Tone::Refusal, sentence(outcome.error()));
        else if (isNew)
            m_wishes->startAnew();
    });
}
