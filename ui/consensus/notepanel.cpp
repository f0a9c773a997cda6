// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/notepanel.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace {

/** A note as the list shows it: its text, then the answer or the criterion. */
QStringList linesOf(const Deliberation &now, NoteKind kind)
{
    QStringList lines;
    if (kind == NoteKind::Questions) {
        for (const auto &one : now.questions)
            lines.append(one.answer.isEmpty() ? one.text : NotePanel::tr("%1 — %2").arg(one.text, one.answer));
    } else {
        for (const auto &one : now.reservations)
            lines.append(one.criterion.isEmpty() ? one.text : NotePanel::tr("%1 (%2)").arg(one.text, one.criterion));
    }
    return lines;
}

}

NotePanel::NotePanel(NoteKind kind, QWidget *parent) : StagePanel(parent), m_kind(kind), m_list(new QVBoxLayout)
{
    const bool isQuestion = kind == NoteKind::Questions;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(isQuestion ? tr("Questions") : tr("Réserves"), Face::Section));
    card->column()->addWidget(new Paragraph(isQuestion ? tr("Une phrase par question, sans dire qui la pose.")
                                                       : tr("Notées, elles n’empêchent pas de décider. Une phrase, sans nom."),
        Face::Small, Ink::Secondary));
    m_list->setSpacing(6);
    card->column()->addLayout(m_list);
    m_text = new TextField(isQuestion ? tr("Question") : tr("Réserve"));
    m_more = new TextField(isQuestion ? tr("Ce qui a été répondu") : tr("Critère (facultatif)"));
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_more);
    auto *add = new PlainButton(isQuestion ? tr("Noter la question") : tr("Noter la réserve"), Glyph::Plus);
    card->column()->addWidget(add, 0, Qt::AlignLeft);
    outer->addStretch(1);
    connect(add, &Button::clicked, this, &NotePanel::note);
    connect(m_text->edit(), &QLineEdit::returnPressed, this, [this] { m_more->edit()->setFocus(); });
    connect(m_more->edit(), &QLineEdit::returnPressed, this, &NotePanel::note);
    for (auto *field : { m_text, m_more })
        connect(field->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
}

void NotePanel::show(const MeetingState &state, const QString &task)
{
    m_task = task;
    const auto lines = linesOf(deliberationOf(state, task), m_kind);
    if (lines != m_shown)
        showLines(*m_list, lines);
    m_shown = lines;
}

QWidget *NotePanel::firstField()
{
    return m_text->edit();
}

QString NotePanel::forwardWords() const
{
    return m_kind == NoteKind::Questions ? tr("Passer aux réserves") : tr("Passer aux oppositions");
}

QString NotePanel::toSay() const
{
    return m_kind == NoteKind::Questions ? tr("« Avez-vous des questions pour bien comprendre ? »")
                                         : tr("« Avez-vous des réserves ? Elles seront notées. »");
}

QStringList NotePanel::halfTyped() const
{
    return { m_text->text(), m_more->text() };
}

void NotePanel::putBack(const QStringList &texts)
{
    m_text->setText(texts.value(0));
    m_more->setText(texts.value(1));
    m_text->clearMessage();
}

void NotePanel::note()
{
    const auto text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_text->say(Tone::Attention, tr("Écrivez une phrase, ou passez à la suite."));
        return;
    }
    m_text->clearMessage();
    if (m_kind == NoteKind::Questions)
        Q_EMIT asked(QuestionNoted { m_task, text, m_more->text().trimmed() });
    else
        Q_EMIT asked(ReservationNoted { m_task, text, m_more->text().trimmed() });
    m_text->setText({});
    m_more->setText({});
    m_text->edit()->setFocus();
}
