// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/latecard.h"

#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/paragraph.h"
#include "ui/consensus/lines.h"

#include <QBoxLayout>

namespace {

constexpr qsizetype choicesInSight = 3; // one is settled after the other: each changes what is left to the next

QString seatWords(const MeetingState &state, const QList<LateSeat> &seats)
{
    QStringList parts;
    for (const auto &seat : seats)
        parts.append(LateCard::tr("%1 au groupe %2").arg(nameOf(state, seat.person)).arg(seat.group));
    return withFrenchSpaces(LateCard::tr("%n personne(s) sans groupe : %1.", nullptr, int(seats.size())).arg(enumeration(parts)));
}

}

LateCard::LateCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new Paragraph({}))
    , m_why(new Paragraph(tr("On mêle d’abord les groupes d’action, puis on égalise les tailles."), Face::Small, Ink::Secondary))
    , m_seat(new FilledButton({}, Glyph::Person))
    , m_choices(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setBar(Tone::Attention);
    outer->addWidget(card);
    card->column()->addWidget(m_words);
    card->column()->addWidget(m_why);
    card->column()->addWidget(m_seat, 0, Qt::AlignLeft);
    m_choices->setSpacing(8);
    card->column()->addLayout(m_choices);
    connect(m_seat, &Button::clicked, this, &LateCard::seatAsked);
    hide();
}

QWidget *LateCard::firstField() const
{
    for (auto *one : findChildren<Button *>()) {
        if (!one->isHidden())
            return one;
    }
    return nullptr;
}

void LateCard::show(const MeetingState &state)
{
    auto plan = latePlan(state);
    setVisible(!plan.seats.isEmpty() || !plan.full.isEmpty());
    if (plan == m_plan)
        return;
    m_plan = std::move(plan);
    m_words->setVisible(!m_plan.seats.isEmpty());
    m_why->setVisible(!m_plan.seats.isEmpty());
    m_seat->setVisible(!m_plan.seats.isEmpty());
    m_words->setText(seatWords(state, m_plan.seats));
    m_seat->setText(tr("Placer %n personne(s) sans déplacer les autres", nullptr, int(m_plan.seats.size())));
    clearLayout(*m_choices);
    for (const auto &choice : std::as_const(m_plan.full).first(std::min(choicesInSight, m_plan.full.size())))
        m_choices->addWidget(buildChoice(state, choice));
}

QWidget *LateCard::buildChoice(const MeetingState &state, const LateChoice &choice)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new Paragraph(withFrenchSpaces(tr("%1 : tous les groupes sont complets.").arg(nameOf(state, choice.person)))), 1);
    const int size = procedureOf(state).limits.smallGroup + 1;
    auto *larger = new PlainButton(tr("Être %1 au groupe %2").arg(size).arg(choice.largerGroup));
    auto *another = new PlainButton(tr("Ouvrir le groupe %1").arg(choice.newGroup));
    row->addWidget(larger);
    row->addWidget(another);
    connect(larger, &Button::clicked, this, [this, choice] { Q_EMIT seatOneAsked(choice.person, choice.largerGroup); });
    connect(another, &Button::clicked, this, [this, choice] { Q_EMIT seatOneAsked(choice.person, choice.newGroup); });
    return widget;
}
