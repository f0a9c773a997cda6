// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/lookbackpage.h"

#include "core/wording/sentences.h"
#include "ui/components/scrollpage.h"
#include "ui/meeting/lookbackcard.h"
#include "ui/meeting/stepheader.h"

#include <QBoxLayout>
#include <QPointer>

LookBackPage::LookBackPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new StepHeader(StepKind::LookBack))
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    m_column->setSpacing(16);
    page->column()->addLayout(m_column);
    page->column()->addStretch(1);
}

QWidget *LookBackPage::firstField()
{
    return m_cards.isEmpty() ? nullptr : m_cards.first()->firstField();
}

void LookBackPage::refresh()
{
    const auto &procedure = procedureOf(state());
    m_header->show(procedure, tr("Rien n’est obligatoire : une mission peut rester vide."));
    addCards();
    for (auto *card : std::as_const(m_cards))
        card->refresh();
}

/** One card a task; the tasks do not change once the meeting is created. */
void LookBackPage::addCards()
{
    QStringList tasks;
    for (const auto &task : procedureOf(state()).tasks)
        tasks.append(task.code);
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const auto &task : tasks) {
        auto *card = new LookBackCard(task, document());
        m_cards.append(card);
        m_column->addWidget(card);
        connect(card, &LookBackCard::asked, this, [this, card](const LookBackRecorded &lookBack) {
            ask(lookBack, [card = QPointer<LookBackCard>(card)](const Outcomes &outcome) {
                if (card)
                    card->answer(outcome ? QString() : sentence(outcome.error()));
            });
        });
    }
}
