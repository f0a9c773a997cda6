// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/arrivalscard.h"

#include "core/wording/typography.h"
#include "core/wording/stays.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/consensus/lines.h"

ArrivalsCard::ArrivalsCard(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->setSpacing(4);
    card->column()->addWidget(new Label(tr("Derniers passages"), Face::Strong));
    m_list->setSpacing(0);
    card->column()->addLayout(m_list);
    m_list->addWidget(new Paragraph(tr("Les arrivées notées par leur nom se liront ici."), Face::Small, Ink::Secondary));
}

QWidget *ArrivalsCard::buildRow(const Arrival &arrival)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(0);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(new Label(arrival.name, Face::Medium));
    who->addWidget(new Label(words(arrival.stay), Face::Small, Ink::Secondary));
    row->addLayout(who, 1);
    if (arrival.stay.isPresent())
        row->addWidget(
            button(tr("Départ"), filled(tr("Noter le départ de %1"), { arrival.name }), arrival.person, &ArrivalsCard::departed));
    else
        row->addWidget(
            button(tr("Retour"), filled(tr("Noter le retour de %1"), { arrival.name }), arrival.person, &ArrivalsCard::returned));
    row->addWidget(
        button(tr("Retirer"), filled(tr("Retirer l’arrivée de %1"), { arrival.name }), arrival.person, &ArrivalsCard::takenBack));
    return widget;
}

QWidget *ArrivalsCard::button(const QString &word, const QString &spoken, Id<Person> person, Gesture gesture)
{
    auto *button = new QuietButton(word);
    button->setButtonHeight(ButtonHeight::Row);
    button->setAccessibleName(spoken);
    connect(button, &Button::clicked, this, [this, person, gesture] { Q_EMIT(this->*gesture)(person); });
    return button;
}

void ArrivalsCard::setArrivals(const QList<Arrival> &arrivals)
{
    if (arrivals == m_shown)
        return;
    m_shown = arrivals;
    clearLayout(*m_list);
    for (const auto &arrival : arrivals)
        m_list->addWidget(buildRow(arrival));
    if (arrivals.isEmpty())
        m_list->addWidget(new Paragraph(tr("Les arrivées notées par leur nom se liront ici."), Face::Small, Ink::Secondary));
}
