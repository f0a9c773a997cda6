// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/speakingpage.h"

#include "ui/components/card.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/meeting/speakingpanel.h"

#include <QBoxLayout>

SpeakingPage::SpeakingPage(Document &document, QWidget *parent) : WindowPage(document, parent), m_panel(new SpeakingPanel(document))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(new PageHeader(
        tr("Tours de parole"), tr("Deux lettres et Entrée pour noter quelqu’un·e ; Entrée dans le champ vide pour donner la parole.")));
    auto *card = new Card;
    card->setMaximumWidth(640);
    card->column()->addWidget(m_panel);
    page->column()->addWidget(card);
    page->column()->addStretch(1);
    connect(m_panel, &SpeakingPanel::said, this, &WindowPage::said);
}

QWidget *SpeakingPage::firstField()
{
    return m_panel->firstField();
}

void SpeakingPage::refresh()
{
    m_panel->refresh();
}
