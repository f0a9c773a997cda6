// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/pairpanel.h"

#include "core/meeting/consensus.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"
#include "ui/consensus/possiblepairscard.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>

#include <algorithm>

namespace {

Tone toneOf(Effect effect)
{
    return effect == Effect::Advises ? Tone::Attention : Tone::Refusal;
}

}

PairPanel::PairPanel(PairUse use, QWidget *parent)
    : StagePanel(parent)
    , m_use(use)
    , m_pair(2)
    , m_names(new FlowRow(8))
    , m_checks(new QVBoxLayout)
    , m_reason(new TextField(tr("Pourquoi passer outre ? (gardé au journal)")))
    , m_possible(new PossiblePairsCard)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(12);
    outer->addWidget(buildForm());
    outer->addWidget(m_possible);
    connect(m_possible, &PossiblePairsCard::chosen, this, [this](const QList<Id<Person>> &pair) {
        for (int place = 0; place < pair.size(); ++place)
            pick(place, pair.at(place));
        Q_EMIT edited();
    });
    if (use == PairUse::Proposal)
        outer->addWidget(buildWithoutPair());
    outer->addStretch(1);
}

QWidget *PairPanel::buildForm()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(
        new Label(m_use == PairUse::Proposal ? tr("Quel binôme proposer ?") : tr("Reformuler la proposition"), Face::Section));
    column->addWidget(m_names);
    m_names->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const QStringList names { tr("Première personne"), tr("Deuxième personne") };
    for (int place = 0; place < 2; ++place) {
        auto *field = new PersonField(names.at(place), tr("Quelques lettres, puis Entrée"),
            [this](const QString &letters) { return suggestPeople(m_state, m_task, letters); });
        connect(field, &PersonField::picked, this, [this, place](const Suggestion &one) {
            pick(place, Id<Person>(one.key));
            Q_EMIT edited();
        });
        connect(field, &QLineEdit::textEdited, this, [this, place](const QString &) {
            m_pair[place].reset();
            check();
            Q_EMIT edited();
        });
        m_fields.append(field);
        row->addWidget(new TextField(names.at(place), field), 1);
    }
    column->addLayout(row);
    column->addLayout(m_checks);
    column->addWidget(m_reason);
    m_reason->hide();
    connect(m_reason->edit(), &QLineEdit::textEdited, m_reason, &TextField::clearMessage);
    connect(m_reason->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, &PairPanel::propose);
    column->addWidget(buildButtons());
    return card;
}

QWidget *PairPanel::buildButtons()
{
    auto *row = new FlowRow;
    m_propose = new FilledButton(m_use == PairUse::Proposal ? tr("Proposer ce binôme") : tr("Mettre cette proposition sur la table"));
    m_aid = new PlainButton({});
    for (auto *button : { m_propose, m_aid }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->add(button);
    }
    connect(m_propose, &Button::clicked, this, &PairPanel::propose);
    connect(m_aid, &Button::clicked, this, [this] {
        if (m_possible->isHidden())
            m_possible->open(m_aid);
        else
            m_possible->close();
        nameAid();
    });
    return row;
}

void PairPanel::nameAid()
{
    m_aid->setText(m_possible->isHidden() ? tr("Binômes possibles") : tr("Fermer les binômes possibles"));
}

QWidget *PairPanel::buildWithoutPair()
{
    auto *row = new FlowRow(8);
    row->add(new Label(tr("Pas de binôme à proposer :"), Face::Small, Ink::Secondary));
    const auto add = [&](const QString &text, Outcome outcome) {
        auto *button = new QuietButton(text);
        connect(button, &Button::clicked, this, [this, outcome] { Q_EMIT asked(ResultRecorded { m_task, outcome, {} }); });
        row->add(button);
    };
    add(tr("Pas de volontaire"), Outcome::Vacant);
    add(tr("Pas de consensus"), Outcome::NoConsensus);
    add(tr("Non traité aujourd’hui"), Outcome::NotTreated);
    return row;
}

void PairPanel::show(const MeetingState &state, const QString &task)
{
    m_state = state;
    if (task != m_task) {
        m_task = task;
        m_pair = { std::nullopt, std::nullopt };
        for (auto *field : std::as_const(m_fields))
            field->clear();
        m_reason->setText({});
        m_reason->clearMessage();
        const auto agreed = agreedPair(state, task);
        for (int place = 0; place < agreed.size() && place < 2; ++place)
            pick(place, agreed.at(place));
    }
    m_possible->follow(state, task);
    nameAid();
    offerNames();
    check();
}

void PairPanel::offerNames()
{
    QList<Id<Person>> brought;
    for (const auto &one : situationOf(m_state, m_task).names)
        brought.append(one.person);
    if (brought == m_offered)
        return;
    m_offered = brought;
    m_names->clear();
    m_names->setVisible(!brought.isEmpty());
    if (brought.isEmpty())
        return;
    m_names->add(new Label(tr("Noms rapportés :"), Face::Small, Ink::Secondary));
    for (const auto person : std::as_const(m_offered)) {
        auto *button = new PlainButton(nameInHall(m_state, person));
        button->setButtonHeight(ButtonHeight::Row);
        connect(button, &Button::clicked, this, [this, person] {
            pick(m_pair.at(0) && !m_pair.at(1) ? 1 : 0, person);
            Q_EMIT edited();
        });
        m_names->add(button);
    }
}

void PairPanel::pick(int place, Id<Person> person)
{
    m_pair[place] = person;
    if (place == 0 && m_pair.at(1) == person)
        m_pair[1].reset();
    for (int i = 0; i < 2; ++i) {
        if (m_pair.at(i))
            m_fields.at(i)->setText(nameInHall(m_state, *m_pair.at(i)));
    }
    if (!m_pair.at(1))
        m_fields.at(1)->clear();
    check();
    if (place == 0 && !m_pair.at(1))
        m_fields.at(1)->setFocus();
    else if (m_pair.at(0))
        m_propose->setFocus();
}

void PairPanel::check()
{
    const bool isWhole = m_pair.at(0) && m_pair.at(1);
    const bool isSame = m_use == PairUse::Amendment && isWhole
        && isOnTable(deliberationOf(m_state, m_task), { *m_pair.at(0), *m_pair.at(1) }, {})
        && barsSinceProposed(m_state, m_task).isEmpty(); // else the same two want a reason
    const bool isNew = isWhole && !isSame;
    m_propose->setEnabled(isNew);
    const auto breaches = isNew ? pairBreaches(m_state, m_task, { *m_pair.at(0), *m_pair.at(1) }) : QList<RuleBreach> {};
    const auto has = [&](Effect effect) {
        return std::any_of(breaches.begin(), breaches.end(), [effect](const RuleBreach &one) { return one.effect == effect; });
    };
    m_isBarred = has(Effect::Blocks);
    const bool asksReason = !m_isBarred && has(Effect::BlocksUnlessReason);
    m_reason->setVisible(asksReason); // never hidden for a moment: the keyboard would leave it
    if (!asksReason)
        m_reason->clearMessage();
    clearLayout(*m_checks);
    if (isNew)
        showBreaches(breaches);
}

void PairPanel::showBreaches(const QList<RuleBreach> &breaches)
{
    const auto add = [this](Tone tone, const QString &words) {
        auto *notice = new Notice;
        m_checks->addWidget(notice); // before it speaks: without a place it would be a window
        notice->say(tone, words);
    };
    for (const auto &breach : breaches)
        add(toneOf(breach.effect), sentence(breach));
    if (breaches.isEmpty())
        add(Tone::Done, tr("Groupes certifiés, deux groupes différents, accords recueillis."));
    if (m_isBarred)
        m_checks->addWidget(
            new Paragraph(tr("La procédure ne permet pas de passer outre : choisissez un autre nom."), Face::Small, Ink::Secondary));
}

/** Whether a rule blocks this pair as long as no reason is given. */
bool PairPanel::wantsReason() const
{
    return m_reason->isVisibleTo(this) && m_reason->text().trimmed().isEmpty();
}

/** What a rule forbids is told beside the pair already: the keyboard goes to what can be done about it. */
void PairPanel::propose()
{
    if (!m_propose->isEnabled())
        return;
    if (m_isBarred || wantsReason()) {
        if (wantsReason())
            m_reason->say(Tone::Attention, tr("Donnez une raison pour passer outre : elle restera dans le journal."));
        return firstField()->setFocus(Qt::TabFocusReason); // with what it holds selected
    }
    const QList<Id<Person>> pair { *m_pair.at(0), *m_pair.at(1) };
    const auto reason = m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
    if (m_use == PairUse::Proposal)
        Q_EMIT asked(ProposalMade { m_task, pair, {}, reason, {} });
    else
        Q_EMIT asked(ProposalAmended { m_task, pair, {}, {}, reason, {} });
}

QWidget *PairPanel::firstField()
{
    if (!m_propose->isEnabled() || m_isBarred)
        return m_fields.first();
    return wantsReason() ? static_cast<QWidget *>(m_reason->edit()) : m_propose;
}

QString PairPanel::toSay() const
{
    return m_use == PairUse::Proposal ? tr("« Voici les noms rapportés. Quel binôme peut recueillir une large adhésion ? »")
                                      : tr("« Qu’est-ce qui rendrait cette proposition acceptable ? »");
}

QString PairPanel::forwardWords() const
{
    if (m_use == PairUse::Proposal)
        return {};
    const bool isReworded = deliberationOf(m_state, m_task).proposals.size() > 1;
    return isReworded ? tr("Poser la question du consensus") : tr("Garder et poser la question");
}

/** Whether the pair in the fields is the one on the table, or else the one that all groups brought. */
bool PairPanel::isKnown() const
{
    const auto now = deliberationOf(m_state, m_task);
    if (m_reason->text().trimmed() != now.overrideReason)
        return false;
    QList<Id<Person>> pair;
    for (int place = 0; place < m_pair.size(); ++place) {
        if (m_pair.at(place))
            pair.append(*m_pair.at(place));
        else if (!m_fields.at(place)->text().isEmpty())
            return false;
    }
    return (!now.proposals.isEmpty() && pair == now.proposals.last().pair) || pair == agreedPair(m_state, m_task);
}

/** For each place the number of whoever is picked, and the letters typed; then the reason. */
QStringList PairPanel::halfTyped() const
{
    if (isKnown())
        return {};
    QStringList texts;
    for (int place = 0; place < m_pair.size(); ++place) {
        const auto &person = m_pair.at(place);
        texts.append(person ? QString::number(person->number()) : QString());
        texts.append(person ? QString() : m_fields.at(place)->text());
    }
    return texts << m_reason->text();
}

void PairPanel::putBack(const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    for (int place = 0; place < m_pair.size(); ++place) {
        const auto number = texts.value(2 * place).toUInt();
        const Id<Person> person(number);
        const bool isPicked = number > 0 && m_state.people.find(person);
        m_pair[place] = isPicked ? std::optional(person) : std::nullopt;
        m_fields.at(place)->setText(isPicked ? nameInHall(m_state, person) : texts.value(2 * place + 1));
    }
    m_reason->setText(texts.value(4));
    check();
}
