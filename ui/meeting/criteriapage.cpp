// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/criteriapage.h"

#include "core/wording/sentences.h"
#include "core/meeting/presentroster.h"
#include "ui/components/button.h"
#include "ui/components/filterbar.h"
#include "ui/components/notice.h"
#include "ui/components/scrollpage.h"
#include "ui/meeting/criteriacard.h"
#include "ui/meeting/stepheader.h"

#include <QGridLayout>
#include <QLineEdit>

namespace {

constexpr int columns = 2;

QList<FilterSegment> segmentsOf(const MeetingState &state)
{
    QList<FilterSegment> segments;
    const bool isWhole = state.smallGroups.isEmpty();
    for (const auto &group : groupsAtWork(state)) {
        qsizetype count = 0;
        for (const auto &task : procedureOf(state).tasks)
            count += state.criteria.value({ group.number, task.code }).size();
        segments.append({ isWhole ? CriteriaPage::tr("Toute l’assemblée") : CriteriaPage::tr("Groupe %1").arg(group.number), int(count) });
    }
    return segments;
}

}

CriteriaPage::CriteriaPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new StepHeader(StepKind::Criteria))
    , m_groups(new FilterBar)
    , m_notice(new Notice)
    , m_grid(new QGridLayout)
{
    build();
}

void CriteriaPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *groups = new PlainButton(tr("Petits groupes"), Glyph::People);
    connect(groups, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::SmallGroups, {} }); });
    m_header->addAction(groups);
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_notice);
    page->column()->addWidget(m_groups);
    m_grid->setSpacing(16);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    page->column()->addLayout(m_grid);
    page->column()->addStretch(1);
    connect(m_groups, &FilterBar::segmentChosen, this, &CriteriaPage::showGroup);
    connect(m_notice, &Notice::actionPressed, this, [this] { Q_EMIT goTo({ PageKind::SmallGroups, {} }); });
}

QWidget *CriteriaPage::firstField()
{
    return m_cards.isEmpty() ? nullptr : m_cards.first()->field();
}

int CriteriaPage::groupAt(int index) const
{
    const auto groups = groupsAtWork(state());
    return groups.value(std::min<qsizetype>(index, groups.size() - 1)).number;
}

void CriteriaPage::refresh()
{
    m_header->show(procedureOf(state()));
    if (state().smallGroups.isEmpty())
        m_notice->say(Tone::Neutral, tr("Les petits groupes ne sont pas encore formés."), tr("Former les groupes"));
    else if (const int waiting = int(unseated(state()).size()))
        m_notice->say(Tone::Attention, tr("%n personne(s) sans petit groupe.", nullptr, waiting), tr("Leur trouver une place"));
    else
        m_notice->clear();
    m_groups->setSegments(segmentsOf(state()));
    addCards();
    showGroup(m_groups->chosen());
}

void CriteriaPage::addCards()
{
    QStringList tasks;
    for (const auto &task : procedureOf(state()).tasks)
        tasks.append(task.code);
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        auto *card = new CriteriaCard(tasks.at(i), document());
        m_cards.append(card);
        m_grid->addWidget(card, int(i) / columns, int(i) % columns);
        connect(card, &CriteriaCard::asked, this, [this](const CriteriaRecorded &criteria) {
            ask(criteria, [this](const Outcomes &outcome) {
                if (!outcome)
                    m_notice->say(Tone::Refusal, sentence(outcome.error()));
            });
        });
        connect(card, &CriteriaCard::nextRequested, this, [this, i] { goOn(i); });
    }
}

void CriteriaPage::showGroup(int index)
{
    for (auto *card : std::as_const(m_cards))
        card->show(groupAt(index));
}

void CriteriaPage::goOn(qsizetype card)
{
    if (card + 1 < m_cards.size())
        return m_cards.at(card + 1)->field()->setFocus();
    const auto groups = int(groupsAtWork(state()).size());
    const auto next = (m_groups->chosen() + 1) % groups;
    m_groups->setChosen(next);
    showGroup(next);
    m_cards.first()->field()->setFocus();
}
