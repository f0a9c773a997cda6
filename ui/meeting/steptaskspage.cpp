// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/steptaskspage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/consensus/lines.h"
#include "ui/meeting/stepheader.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace {

constexpr int columns = 3;

Card *taskCard(const ProcedureTask &task)
{
    auto *card = new Card;
    card->column()->setSpacing(6);
    card->column()->addWidget(new Paragraph(task.name, Face::Strong));
    card->column()->addWidget(new Paragraph(task.mission, Face::Small, Ink::Secondary));
    card->column()->addStretch(1);
    auto *contact = new QHBoxLayout;
    contact->setSpacing(8);
    contact->addWidget(new Icon(Glyph::Link, 16, Ink::Secondary), 0, Qt::AlignTop);
    auto *who = new Paragraph(task.contact, Face::Small, Ink::Text);
    who->setAccessibleName(StepTasksPage::tr("Suivi national : %1").arg(task.contact));
    who->setToolTip(StepTasksPage::tr("Qui suit cette mission au niveau national"));
    contact->addWidget(who, 1);
    card->column()->addLayout(contact);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    card->setAccessibleName(task.name);
    return card;
}

QString rulesOf(const Procedure &procedure)
{
    return StepTasksPage::tr(
        "Un binôme : %n personne(s), de groupes différents, chacune d’un groupe certifié avant le %1.", nullptr, procedure.limits.pairSize)
        .arg(longDate(procedure.certifiedBefore));
}

}

StepTasksPage::StepTasksPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new StepHeader(StepKind::Tasks))
    , m_grid(new QGridLayout)
    , m_rules(new Paragraph({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    m_grid->setSpacing(16);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    page->column()->addLayout(m_grid);
    auto *card = new Card;
    card->setBar(Tone::Accent);
    card->column()->addWidget(m_rules);
    page->column()->addWidget(card);
    page->column()->addStretch(1);
}

void StepTasksPage::refresh()
{
    const auto &procedure = procedureOf(state());
    m_header->show(procedure);
    m_rules->setText(withFrenchSpaces(rulesOf(procedure)));
    if (procedure.tasks == m_shown)
        return;
    m_shown = procedure.tasks;
    clearLayout(*m_grid);
    for (int i = 0; i < m_shown.size(); ++i)
        m_grid->addWidget(cardOf(m_shown.at(i)), i / columns, i % columns);
}

QWidget *StepTasksPage::cardOf(const ProcedureTask &task)
{
    auto *card = taskCard(task);
    auto *project = new PlainButton(tr("Projeter"), Glyph::Screen);
    project->setButtonHeight(ButtonHeight::Row);
    project->setAccessibleName(tr("Projeter : %1").arg(task.name));
    connect(project, &Button::clicked, this, [this, code = task.code] { Q_EMIT projectRequested({ SlideKind::Task, code, 0 }); });
    card->column()->addWidget(project, 0, Qt::AlignLeft);
    return card;
}
