// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/answercard.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOf(AnswerStatus status)
{
    switch (status) {
    case AnswerStatus::ToSend:
        return Glyph::Todo;
    case AnswerStatus::Sent:
        return Glyph::DoneDisc;
    case AnswerStatus::Corrected:
        return Glyph::Attention;
    }
    return Glyph::Todo;
}

Tone toneOf(AnswerStatus status)
{
    switch (status) {
    case AnswerStatus::ToSend:
        return Tone::Neutral;
    case AnswerStatus::Sent:
        return Tone::Done;
    case AnswerStatus::Corrected:
        return Tone::Attention;
    }
    return Tone::Neutral;
}

}

AnswerCard::AnswerCard(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label({}, Face::Strong))
    , m_status(new Chip(Glyph::Todo, {}, Tone::Neutral, ChipGround::None))
    , m_text(new Paragraph({}))
    , m_missing(new Notice)
    , m_copy(new PlainButton(tr("Copier"), Glyph::Copy))
    , m_mark(new QuietButton({}))
{
    build();
}

void AnswerCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_status);
    top->addWidget(m_label, 1);
    words->addLayout(top);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_text);
    words->addWidget(m_missing);
    row->addLayout(words, 1);
    for (auto *button : { m_mark, m_copy })
        row->addWidget(button, 0, Qt::AlignTop);
    card->column()->addLayout(row);
    m_mark->setMinimumWidth(150);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Glissez pour suivre l’ordre du formulaire, ou Alt+flèches"));
    connect(m_copy, &Button::clicked, this, [this] { Q_EMIT copied(key()); });
    connect(m_mark, &Button::clicked, this, [this] { Q_EMIT marked(key()); });
}

void AnswerCard::show(const ReportAnswer &answer)
{
    m_answer = answer;
    m_label->setText(answer.label);
    m_status->show(glyphOf(answer.status), word(answer.status), toneOf(answer.status));
    m_text->setText(answer.text);
    m_text->setVisible(!answer.text.isEmpty());
    if (answer.missing.isEmpty())
        m_missing->clear();
    else
        m_missing->say(Tone::Refusal, answer.missing.join(u' '));
    m_copy->setAccessibleName(tr("Copier : %1").arg(answer.label));
    m_mark->setText(answer.status == AnswerStatus::Sent ? tr("À renvoyer") : tr("Noter envoyée"));
    m_mark->setAccessibleName(tr("%1 : %2").arg(m_mark->text(), answer.label));
}

QString AnswerCard::mimeType()
{
    return u"application/x-boucle-answer"_s;
}

void AnswerCard::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
}

void AnswerCard::mouseMoveEvent(QMouseEvent *event)
{
    const auto distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!(event->buttons() & Qt::LeftButton) || distance < QApplication::startDragDistance())
        return;
    auto *dragged = new QMimeData;
    dragged->setData(mimeType(), key().toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressedAt);
    drag->exec(Qt::MoveAction);
}

void AnswerCard::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::AltModifier;
    if (moves && event->key() == Qt::Key_Up)
        Q_EMIT movedUp(key());
    else if (moves && event->key() == Qt::Key_Down)
        Q_EMIT movedDown(key());
    else
        QWidget::keyPressEvent(event);
}
