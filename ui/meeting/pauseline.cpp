// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pauseline.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>

PauseLine::PauseLine(QWidget *parent) : QWidget(parent), m_words(new Paragraph({}, Face::SmallMedium))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *project = new PlainButton(tr("Projeter la pause"), Glyph::Screen);
    project->setButtonHeight(ButtonHeight::Row);
    row->addWidget(new Icon(Glyph::Pause));
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(project);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(project, &Button::clicked, this, &PauseLine::projectRequested);
}

void PauseLine::show(int awaited)
{
    m_words->setText(withFrenchSpaces(awaited == 0
            ? tr("Pause : toutes les feuilles sont saisies.")
            : tr("Pause : saisissez les feuilles, la salle souffle. %n feuille(s) attendue(s).", nullptr, awaited)));
    show();
}
