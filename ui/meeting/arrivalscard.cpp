// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/arrivalscard.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/consensus/lines.h"

#include <QDateTime>

ArrivalsCard::ArrivalsCard(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->setSpacing(4);
    card->column()->addWidget(new Label(tr("Dernières arrivées"), Face::Strong));
    m_list->setSpacing(0);
    card->column()->addLayout(m_list);
    m_list->addWidget(new Paragraph(tr("Les arrivées notées par leur nom se liront ici."), Face::Small, Ink::Secondary));
}

QWidget *ArrivalsCard::buildRow(const Arrival &arrival)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(12);
    auto *time = new Label(clock(arrival.at), Face::Small, Ink::Secondary);
    time->setMinimumWidth(56);
    row->addWidget(time);
    row->addWidget(new Label(arrival.name, Face::Body), 1);
    auto *back = new QuietButton(tr("Retirer"));
    back->setButtonHeight(ButtonHeight::Row);
    back->setAccessibleName(tr("Retirer l’arrivée de %1").arg(arrival.name));
    connect(back, &Button::clicked, this, [this, person = arrival.person] { Q_EMIT takenBack(person); });
    row->addWidget(back);
    return widget;
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
