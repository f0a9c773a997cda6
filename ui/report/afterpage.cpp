// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/afterpage.h"

#include "core/meeting/course.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/consensus/lines.h"

#include <QBoxLayout>

namespace {

/** The tasks of the meeting, those that are decided or those that are not. */
QStringList tasksOf(const MeetingState &state, bool decided)
{
    QStringList lines;
    for (const auto &task : procedureOf(state).tasks) {
        const auto now = deliberationOf(state, task.code);
        const bool isDecided = now.isLocked() && now.result->outcome == Outcome::Designated;
        if (isDecided != decided)
            continue;
        lines.append(now.result ? decisionSentence(state, task.code) : AfterPage::tr("%1 : pas encore traitée.").arg(task.name));
    }
    return lines;
}

}

AfterPage::AfterPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_header(new PageHeader(tr("Après")))
    , m_decided(new QVBoxLayout)
    , m_open(new QVBoxLayout)
    , m_erasure(new Paragraph({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    const auto add = [&](const QString &title, auto *content) {
        auto *card = new Card;
        card->column()->addWidget(new Label(title, Face::Section));
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(content)>>)
            card->column()->addLayout(content);
        else
            card->column()->addWidget(content);
        page->column()->addWidget(card);
    };
    add(tr("Décidé"), m_decided);
    add(tr("Encore ouvert"), m_open);
    add(tr("Données personnelles"), m_erasure);
    addButtons(*page->column());
    page->column()->addStretch(1);
}

void AfterPage::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *report = new FilledButton(tr("Remplir le formulaire"), Glyph::Right);
    auto *papers = new PlainButton(tr("Papiers"), Glyph::Print);
    connect(report, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::StepReport, {} }); });
    connect(papers, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, {} }); });
    row->addWidget(report);
    row->addWidget(papers);
    row->addStretch(1);
    column.addLayout(row);
}

void AfterPage::refresh()
{
    const auto decided = tasksOf(state(), true);
    const auto open = tasksOf(state(), false);
    m_header->setLead(isOver(state()) ? tr("La réunion est terminée. Reste à envoyer ce qui a été décidé.")
                                      : tr("La réunion n’est pas terminée : voici où elle en est."));
    showLines(*m_decided, decided.isEmpty() ? QStringList { tr("Rien n’est encore acté.") } : decided);
    showLines(*m_open, open.isEmpty() ? QStringList { tr("Toutes les missions ont leur binôme.") } : open);
    const auto until = currentSitting(state()).start.date().addMonths(procedureOf(state()).limits.eraseAfterMonths);
    m_erasure->setText(tr("Les coordonnées ne servent qu’aux remontées. À effacer au plus tard le %1.").arg(longDate(until)));
}
