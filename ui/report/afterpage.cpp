// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/afterpage.h"

#include "core/meeting/course.h"
#include "core/meeting/erasuredate.h"
#include "core/meeting/rules.h"
#include "core/wording/erasurewords.h"
#include "core/wording/lookup.h"
#include "core/wording/opentasks.h"
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

/** What was decided for a task, or why that no longer holds. */
QString standingOf(const MeetingState &state, const QString &task)
{
    if (const auto lost = lostAgreements(state, task); !lost.isEmpty())
        return AfterPage::tr("%1 à reprendre. %2").arg(taskName(state, task), sentence(lost.first()));
    if (!deliberationOf(state, task).result)
        return AfterPage::tr("%1 : pas encore traitée.").arg(taskName(state, task));
    return decisionSentence(state, task);
}

FollowUpKind kindOf(const MeetingState &state, const QString &task)
{
    if (hasPair(state, task))
        return FollowUpKind::Team;
    const auto now = deliberationOf(state, task);
    const bool goesToNationalTeams = now.result && now.result->outcome == Outcome::NoConsensus;
    return !now.result || goesToNationalTeams ? FollowUpKind::None : FollowUpKind::Searchers; // nobody looks before it was treated
}

}

AfterPage::AfterPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Après")))
    , m_decided(new QVBoxLayout)
    , m_open(new QVBoxLayout)
    , m_erasure(new Paragraph({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    addButtons();
    page->column()->addWidget(m_header);
    const auto add = [&](const QString &title, QLayout *content) {
        auto *card = new Card;
        card->column()->addWidget(new Label(title, Face::Section));
        card->column()->addLayout(content);
        page->column()->addWidget(card);
    };
    add(tr("Décidé"), m_decided);
    add(tr("Encore ouvert"), m_open);
    addErasure(*page->column());
    page->column()->addStretch(1);
}

/** Above, in sight however much was decided. */
void AfterPage::addButtons()
{
    m_report = new FilledButton(tr("Remplir le formulaire"), Glyph::Right);
    auto *papers = new PlainButton(tr("Papiers"), Glyph::Print);
    connect(m_report, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::StepReport, {} }); });
    connect(papers, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, {} }); });
    m_header->addAction(papers);
    m_header->addAction(m_report);
}

void AfterPage::addErasure(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *personal = new QuietButton(tr("Données personnelles"), Glyph::Lock);
    connect(personal, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Data, {} }); });
    row->addWidget(m_erasure, 1);
    row->addWidget(personal);
    column.addLayout(row);
}

QWidget *AfterPage::firstField()
{
    return m_report;
}

void AfterPage::refresh()
{
    m_header->setLead(isOver(state()) ? tr("La réunion est terminée. Reste à envoyer ce qui a été décidé.")
                                      : tr("La réunion n’est pas terminée : voici où elle en est."));
    showTasks();
    const auto due = erasureWords(state(), document().now().date());
    m_erasure->setText(!holdsContacts(state()) ? tr("Il n’y a pas de coordonnées dans ce dossier : rien n’est à effacer.")
            : due.words.isEmpty()              ? tr("Coordonnées à effacer au plus tard le %1.").arg(longDate(eraseBy(state())))
                                               : due.words);
}

void AfterPage::showTasks()
{
    QList<Line> lines;
    for (const auto &task : procedureOf(state()).tasks) {
        lines.append({ task.code, hasPair(state(), task.code), kindOf(state(), task.code) });
    }
    if (lines != m_lines || m_rows.isEmpty())
        build(lines);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &task = m_lines.at(i).task;
        m_rows.at(i)->show(state(), standingOf(state(), task));
    }
}

void AfterPage::build(const QList<Line> &lines)
{
    m_lines = lines;
    m_rows.clear();
    clearLayout(*m_decided);
    clearLayout(*m_open);
    for (const auto &line : lines) {
        auto *row = new FollowUpRow(line.kind, line.task);
        connect(row, &FollowUpRow::asked, this, [this](const MeetingChange &intent) { ask(intent); });
        (line.isDecided ? m_decided : m_open)->addWidget(row);
        m_rows.append(row);
    }
    if (m_decided->count() == 0) // not isEmpty(): what is not shown yet would count as nothing
        m_decided->addWidget(new Paragraph(tr("Rien n’est encore acté.")));
    if (m_open->count() == 0)
        m_open->addWidget(new Paragraph(tr("Toutes les missions ont leur binôme.")));
}
