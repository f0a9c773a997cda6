// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/opentaskscard.h"

#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/consensus/lines.h"

OpenTasksCard::OpenTasksCard(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setBar(Tone::Attention);
    card->column()->setSpacing(6);
    card->column()->addWidget(new Label(tr("À pourvoir"), Face::Strong));
    m_lines->setSpacing(4);
    card->column()->addLayout(m_lines);
    outer->addWidget(card);
    hide();
}

void OpenTasksCard::show(const QStringList &lines)
{
    setVisible(!lines.isEmpty());
    if (lines != m_shown)
        showLines(*m_lines, lines);
    m_shown = lines;
}
