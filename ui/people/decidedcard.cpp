// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/decidedcard.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>

DecidedCard::DecidedCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Face::Medium))
    , m_detail(new Paragraph({}, Face::Small, Ink::Secondary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setBar(Tone::Done);
    card->column()->setContentsMargins(20, 10, 12, 10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Icon(Glyph::Check, 20, Ink::Done));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    auto *back = new PlainButton(tr("Reprendre cette décision"), Glyph::Undo);
    row->addWidget(back);
    card->column()->addLayout(row);
    outer->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(back, &Button::clicked, this, &DecidedCard::takenBack);
}

void DecidedCard::tell(const QString &name, const QString &decision)
{
    m_title->setText(name);
    m_detail->setText(decision);
}
