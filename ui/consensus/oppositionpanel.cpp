// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/oppositionpanel.h"

#include "core/meeting/consensus.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace {

Chip *chipOf(const Opposition &opposition)
{
    if (!opposition.isArgued())
        return new Chip(Glyph::Note, OppositionPanel::tr("sans argument : notée, n’empêche rien"), Tone::Neutral);
    switch (opposition.state) {
    case OppositionState::Open:
        return new Chip(Glyph::Attention, OppositionPanel::tr("à discuter"), Tone::Attention);
    case OppositionState::Reworded:
        return new Chip(Glyph::Pencil, word(opposition.state), Tone::Accent);
    case OppositionState::Lifted:
        return new Chip(Glyph::Check, word(opposition.state), Tone::Done);
    case OppositionState::Maintained:
        return new Chip(Glyph::Hand, word(opposition.state), Tone::Attention);
    }
    return nullptr;
}

}

OppositionPanel::OppositionPanel(QWidget *parent) : StagePanel(parent), m_list(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(12);
    m_list->setSpacing(12);
    outer->addLayout(m_list);
    outer->addWidget(buildForm());
    outer->addStretch(1);
}

QWidget *OppositionPanel::buildForm()
{
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("Oppositions"), Face::Section));
    card->column()->addWidget(new Paragraph(
        tr("Argumentées, pour en discuter. Une seule ne bloque pas. On n’écrit jamais de qui elle vient."), Face::Small, Ink::Secondary));
    m_argument = new TextField(tr("Argument"));
    m_wayOut = new TextField(tr("Issue proposée (facultatif)"));
    m_extent = new QComboBox;
    nameBox(*m_extent, tr("Combien la portent"));
    m_extent->setMinimumHeight(40);
    for (const auto extent : { Extent::One, Extent::Some, Extent::Many })
        m_extent->addItem(word(extent), int(extent));
    card->column()->addWidget(m_argument);
    card->column()->addWidget(m_wayOut);
    auto *row = new FlowRow;
    auto *add = new PlainButton(tr("Noter l’opposition"), Glyph::Plus);
    row->add(add);
    row->add(m_extent);
    card->column()->addWidget(row);
    connect(add, &Button::clicked, this, &OppositionPanel::note);
    connect(m_argument->edit(), &QLineEdit::returnPressed, this, [this] { m_wayOut->edit()->setFocus(); });
    connect(m_wayOut->edit(), &QLineEdit::returnPressed, this, &OppositionPanel::note);
    for (auto *field : { m_argument, m_wayOut })
        connect(field->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
    connect(m_extent, &QComboBox::activated, this, &StagePanel::edited);
    return card;
}

QWidget *OppositionPanel::buildOpposition(int number, const Opposition &opposition)
{
    auto *card = new Card;
    card->column()->addWidget(new Paragraph(opposition.isArgued() ? opposition.argument : tr("Opposition sans argument")));
    auto *facts = new FlowRow;
    facts->add(chipOf(opposition));
    facts->add(new Label(word(opposition.extent), Face::Small, Ink::Secondary));
    card->column()->addWidget(facts);
    if (!opposition.wayOut.isEmpty())
        card->column()->addWidget(new Paragraph(tr("Issue proposée : %1").arg(opposition.wayOut), Face::Small, Ink::Secondary));
    auto *answer = new TextField(tr("Ce qui a été répondu"));
    answer->setText(opposition.answer);
    connect(answer->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
    card->column()->addWidget(answer);
    m_answers.append(answer);
    auto *buttons = new FlowRow;
    const auto add = [&](const QString &text, Glyph glyph, OppositionState state) {
        auto *button = new PlainButton(text, glyph);
        button->setButtonHeight(ButtonHeight::Row);
        button->setAccessibleName(tr("Opposition %1 : %2").arg(number).arg(text));
        connect(button, &Button::clicked, this, [this, number, answer, state] {
            Q_EMIT asked(OppositionAnswered { m_task, number, state, answer->text().trimmed(), {} });
        });
        buttons->add(button);
    };
    add(tr("Levée"), Glyph::Check, OppositionState::Lifted);
    add(tr("Reformulée"), Glyph::Pencil, OppositionState::Reworded);
    add(tr("Maintenue"), Glyph::Hand, OppositionState::Maintained);
    card->column()->addWidget(buttons);
    return card;
}

void OppositionPanel::show(const MeetingState &state, const QString &task)
{
    const auto oppositions = deliberationOf(state, task).oppositions;
    const bool isOther = task != m_task;
    m_task = task;
    if (isOther || oppositions != m_shown)
        rebuild(oppositions, isOther ? QStringList {} : typedAnswers());
}

/** The answers as they stand in the fields where they differ from what is recorded; empty elsewhere. */
QStringList OppositionPanel::typedAnswers() const
{
    QStringList typed;
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const auto text = m_answers.at(i)->text();
        typed.append(text == m_shown.at(i).answer ? QString() : text);
    }
    return typed;
}

void OppositionPanel::rebuild(const QList<Opposition> &oppositions, const QStringList &typed)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_shown = oppositions;
    m_answers.clear();
    clearLayout(*m_list);
    for (int i = 0; i < oppositions.size(); ++i) {
        m_list->addWidget(buildOpposition(i + 1, oppositions.at(i)));
        if (!typed.value(i).isEmpty())
            m_answers.at(i)->setText(typed.at(i));
    }
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        m_argument->edit()->setFocus(); // the button that was pressed is gone
}

/** The argument, the way out, how many hold it, then the answers. */
QStringList OppositionPanel::halfTyped() const
{
    const auto extent = m_extent->currentIndex() > 0 ? QString::number(m_extent->currentIndex()) : QString();
    return QStringList { m_argument->text(), m_wayOut->text(), extent } + typedAnswers();
}

void OppositionPanel::putBack(const QStringList &texts)
{
    m_argument->setText(texts.value(0));
    m_wayOut->setText(texts.value(1));
    m_extent->setCurrentIndex(texts.value(2).toInt());
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (const auto typed = texts.value(3 + i); !typed.isEmpty())
            m_answers.at(i)->setText(typed);
    }
}

QWidget *OppositionPanel::firstField()
{
    return m_argument->edit();
}

QString OppositionPanel::forwardWords() const
{
    return tr("Passer à la suite");
}

QString OppositionPanel::toSay() const
{
    return tr("« Y a-t-il une opposition ? Dites pourquoi, et ce qui permettrait de la lever. »");
}

void OppositionPanel::note()
{
    OppositionNoted noted { m_task };
    noted.argument = m_argument->text().trimmed();
    noted.wayOut = m_wayOut->text().trimmed();
    noted.extent = static_cast<Extent>(m_extent->currentData().toInt());
    Q_EMIT asked(noted);
    m_argument->setText({});
    m_wayOut->setText({});
    m_extent->setCurrentIndex(0);
    m_argument->edit()->setFocus();
}
