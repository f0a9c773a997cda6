// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/privatecover.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"

#include <QBoxLayout>

PrivateCover::PrivateCover(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(new PageHeader(tr("Cette page n’est que pour vous"),
        tr("Vous projetez, et la salle voit peut-être le même écran que vous : cette page reste fermée.")));
    auto *card = new Card;
    card->setBar(Tone::Attention);
    card->column()->addWidget(new Label(tr("Pour avoir votre écran à vous"), Face::Section));
    card->column()->addWidget(new Paragraph(tr("Windows : touches Windows + P, puis « Étendre ».")));
    card->column()->addWidget(new Paragraph(tr("macOS : Réglages, Moniteurs, et décochez « Recopie vidéo ».")));
    card->column()->addWidget(new Paragraph(tr("Linux : Paramètres, Écrans, puis « Joindre » ou « Étendre ».")));
    page->column()->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *setUp = new FilledButton(tr("Vidéoprojecteur…"), Glyph::Screen);
    auto *open = new PlainButton(tr("La salle ne voit pas cet écran : ouvrir la page"));
    row->addWidget(setUp);
    row->addWidget(open);
    row->addStretch(1);
    page->column()->addLayout(row);
    page->column()->addStretch(1);
    connect(setUp, &Button::clicked, this, &PrivateCover::setUpRequested);
    connect(open, &Button::clicked, this, &PrivateCover::opened);
}
