// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/lookbackcard.h"

#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/card.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int draftPause = 800; // milliseconds without a key before a draft is kept

QString holdersOf(const MeetingState &state, const QString &task)
{
    const auto holders = state.holders.value(task);
    if (holders.isEmpty())
        return LookBackCard::tr("Binôme actuel non indiqué");
    return withFrenchSpaces(LookBackCard::tr("Binôme actuel : %1").arg(namesOf(state, holders)));
}

}

LookBackCard::LookBackCard(QString task, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_task(std::move(task))
    , m_document(document)
    , m_name(new Label({}, Face::Section))
    , m_holders(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_well(new TextArea(tr("Ce qui a bien marché")))
    , m_hard(new TextArea(tr("Les difficultés")))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPause);
    connect(&m_pause, &QTimer::timeout, this, &LookBackCard::keepDrafts);
    for (auto *area : { m_well, m_hard }) {
        area->edit()->installEventFilter(this);
        connect(area->edit(), &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    }
    const auto recorded = m_document.state().lookBacks.value(m_task);
    m_shown = recorded;
    const auto half = [this](const QString &field, const QString &text) {
        const auto draft = m_document.draft(draftName(field));
        return draft.isEmpty() ? text : QString::fromUtf8(draft);
    };
    m_well->setText(half(u"went-well"_s, recorded.wentWell));
    m_hard->setText(half(u"difficulties"_s, recorded.difficulties));
    m_pause.stop();
}

void LookBackCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_holders);
    card->column()->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_well, 1, Qt::AlignTop);
    row->addWidget(m_hard, 1, Qt::AlignTop);
    card->column()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString LookBackCard::draftName(const QString &field) const
{
    return u"look-back/%1/%2"_s.arg(m_task, field);
}

void LookBackCard::follow(TextArea &area, const QString &recorded, QString &shown)
{
    if (recorded == shown)
        return;
    if (area.text().trimmed() == shown) // nothing else was typed: what is recorded has no spaces around
        area.setText(recorded);
    shown = recorded;
}

void LookBackCard::refresh()
{
    const auto name = taskName(m_document.state(), m_task);
    m_name->setText(name);
    m_well->edit()->setAccessibleName(tr("%1, ce qui a bien marché").arg(name));
    m_hard->edit()->setAccessibleName(tr("%1, les difficultés").arg(name));
    m_holders->setText(holdersOf(m_document.state(), m_task));
    const auto recorded = m_document.state().lookBacks.value(m_task);
    follow(*m_well, recorded.wentWell, m_shown.wentWell);
    follow(*m_hard, recorded.difficulties, m_shown.difficulties);
}

QWidget *LookBackCard::firstField() const
{
    return m_well->edit();
}

void LookBackCard::answer(const QString &refusal)
{
    if (!refusal.isEmpty())
        return m_well->say(Tone::Refusal, refusal);
    m_well->clearMessage();
    keepDrafts(); // forgets those that are recorded now
}

bool LookBackCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(watched, event);
}

void LookBackCard::leave()
{
    const LookBack typed { m_well->text().trimmed(), m_hard->text().trimmed() };
    if (m_pause.isActive()) {
        m_pause.stop();
        keepDrafts();
    }
    if (typed != m_document.state().lookBacks.value(m_task))
        Q_EMIT asked(LookBackRecorded { m_task, typed.wentWell, typed.difficulties });
}

void LookBackCard::keepDrafts()
{
    const auto recorded = m_document.state().lookBacks.value(m_task);
    const auto keep = [this](const QString &field, const QString &text, const QString &known) {
        m_document.keepDraft(draftName(field), text.trimmed() == known ? QByteArray() : text.toUtf8());
    };
    keep(u"went-well"_s, m_well->text(), recorded.wentWell);
    keep(u"difficulties"_s, m_hard->text(), recorded.difficulties);
}
