// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/possiblepairscard.h"

#include "core/meeting/namesinhall.h"
#include "core/wording/pairaid.h"
#include "core/wording/sentences.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/separator.h"
#include "ui/consensus/lines.h"

#include <algorithm>

namespace {

constexpr int rowsAtOnce = 24; // more would keep the keyboard waiting

QString namesOf(const MeetingState &state, const QList<Id<Person>> &pair)
{
    QStringList names;
    for (const auto person : pair)
        names.append(nameInHall(state, person));
    return enumeration(names);
}

Chip *markOf(const CheckedPair &pair)
{
    if (!isPossible(pair))
        return new Chip(Glyph::Refusal, word(pair), Tone::Refusal, ChipGround::None);
    return pair.breaches.isEmpty() ? new Chip(Glyph::Check, word(pair), Tone::Done, ChipGround::None)
                                   : new Chip(Glyph::Doubt, word(pair), Tone::Attention, ChipGround::None);
}

}

PossiblePairsCard::PossiblePairsCard(QWidget *parent)
    : QWidget(parent)
    , m_most(rowsAtOnce)
    , m_summary(new QVBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_more(new QuietButton({}))
    , m_arrows(new ArrowKeys(Qt::Vertical, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Binômes possibles"), Face::Section));
    card->column()->addWidget(
        new Paragraph(tr("Par ordre alphabétique, et pour vous seulement : rien de ceci n’est projeté."), Face::Small, Ink::Secondary));
    m_summary->setSpacing(4);
    card->column()->addLayout(m_summary);
    m_rows->setSpacing(8);
    card->column()->addLayout(m_rows);
    card->column()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &Button::clicked, this, [this] {
        m_most += rowsAtOnce;
        showRows();
        m_buttons.at(std::min(m_most - rowsAtOnce, int(m_buttons.size()) - 1))->setFocus();
    });
    hide();
}

void PossiblePairsCard::follow(const MeetingState &state, const QString &task)
{
    m_state = state;
    if (task != m_task)
        close();
    m_task = task;
    if (!isHidden())
        refresh();
}

void PossiblePairsCard::open(QWidget *button)
{
    m_button = button;
    m_most = rowsAtOnce;
    m_aid.reset();
    refresh();
    show();
}

void PossiblePairsCard::close()
{
    hide();
}

void PossiblePairsCard::refresh()
{
    const auto aid = pairAid(m_state, m_task);
    if (m_aid == aid)
        return;
    m_aid = aid;
    showLines(*m_summary, openTasksSentences(m_state, aid));
    if (aid.choices.isEmpty())
        m_summary->addWidget(new Paragraph(tr("Pas encore deux noms pour cette mission : aucun binôme à former.")));
    showRows();
}

void PossiblePairsCard::showRows()
{
    clearLayout(*m_rows);
    m_buttons.clear();
    const auto shown = m_aid->choices.mid(0, m_most);
    for (const auto &choice : shown) {
        m_rows->addWidget(new Separator);
        m_rows->addWidget(rowOf(choice));
    }
    m_arrows->setButtons({ m_buttons.begin(), m_buttons.end() });
    const auto left = int(m_aid->choices.size() - shown.size());
    m_more->setText(tr("Afficher %n autre(s) binôme(s)", nullptr, left));
    m_more->setVisible(left > 0);
    auto *before = m_button;
    for (auto *button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_more);
}

QWidget *PossiblePairsCard::rowOf(const PairChoice &choice)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *line = new FlowRow;
    const auto names = namesOf(m_state, choice.pair.people);
    auto *button = new PlainButton(names);
    button->setButtonHeight(ButtonHeight::Row);
    button->setAccessibleName(tr("Choisir %1 : %2").arg(names, word(choice.pair)));
    connect(button, &Button::clicked, this, [this, pair = choice.pair.people] { Q_EMIT chosen(pair); });
    m_buttons.append(button);
    line->add(button);
    line->add(markOf(choice.pair));
    column->addWidget(line);
    tell(*column, choice);
    return row;
}

/** What blocks first, then what it would leave for others, then what advises. */
void PossiblePairsCard::tell(QVBoxLayout &column, const PairChoice &choice) const
{
    const auto add = [&](const QString &words, Ink ink) { column.addWidget(new Paragraph(words, Face::Small, ink)); };
    for (const auto &breach : choice.pair.breaches) {
        if (breach.effect != Effect::Advises)
            add(sentence(breach), Ink::Refusal);
    }
    for (const auto &words : effectSentences(m_state, *m_aid, choice.effect))
        add(words, Ink::Attention);
    for (const auto &breach : choice.pair.breaches) {
        if (breach.effect == Effect::Advises)
            add(sentence(breach), Ink::Secondary);
    }
}
