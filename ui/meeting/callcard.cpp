// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/callcard.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

QString nameWords(const RollCall &call)
{
    if (call.now)
        return call.now->name;
    return call.unanswered > 0 ? CallCard::tr("Fin de l’appel") : CallCard::tr("Plus personne à appeler");
}

}

CallCard::CallCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_left(new Label({}, Face::SmallStrong))
    , m_unanswered(new Label({}, Face::Small, Ink::Secondary))
    , m_name(new Paragraph({}, Face::Counter))
    , m_groups(new Paragraph({}, Face::Section, Ink::Secondary))
    , m_marked(new Chip(Glyph::DoneDisc, tr("arrivée déjà notée"), Tone::Done))
    , m_there(new FilledButton(tr("Présent·e"), Glyph::Check))
    , m_pass(new PlainButton(tr("Pas de réponse"), Glyph::Right))
    , m_back(new QuietButton(tr("Nom d’avant")))
    , m_again(new FilledButton({}, Glyph::Speech))
{
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void CallCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_left);
    head->addWidget(m_unanswered);
    head->addStretch(1);
    m_card->column()->addLayout(head);
    m_card->column()->addWidget(m_name);
    m_card->column()->addWidget(m_groups);
    m_card->column()->addWidget(m_marked, 0, Qt::AlignLeft);
    m_card->column()->addWidget(buildButtons());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *CallCard::buildButtons()
{
    auto *row = new FlowRow(8); // one line at 1366; beside the open manual, they take two
    m_there->setKeys(tr("Entrée"));
    m_again->setKeys(tr("Entrée"));
    m_pass->setKeys(tr("Espace"));
    m_back->setKeys(u"←"_s);
    press(m_there, &CallCard::answered);
    press(m_pass, &CallCard::passed);
    press(m_back, &CallCard::backAsked);
    press(m_again, &CallCard::againAsked);
    for (auto *button : { m_there, m_pass, m_again, m_back })
        row->add(button);
    return row;
}

/** The keys go back to the card, where the space bar means that nobody answered. */
void CallCard::press(Button *button, Gesture gesture)
{
    connect(button, &Button::clicked, this, [this, gesture] {
        setFocus();
        Q_EMIT(this->*gesture)();
    });
}

void CallCard::show(const RollCall &call)
{
    const int left = call.left;
    const int unanswered = call.unanswered;
    m_left->setText(left > 0 ? tr("Encore %n personne(s) à appeler", nullptr, left) : tr("Tous les noms ont été appelés"));
    m_unanswered->setText(tr("%n sans réponse", nullptr, unanswered));
    m_unanswered->setVisible(unanswered > 0);
    m_name->setText(nameWords(call));
    m_groups->setText(call.now ? call.now->groups : QString());
    m_groups->setVisible(call.now && !call.now->groups.isEmpty());
    const bool isMarked = call.now && call.now->isThere;
    m_marked->setVisible(isMarked);
    m_there->setText(isMarked ? tr("Continuer") : tr("Présent·e"));
    m_there->setVisible(call.now.has_value());
    m_pass->setVisible(call.now && !isMarked);
    m_back->setEnabled(call.hasBefore);
    m_again->setText(tr("Rappeler %n personne(s)", nullptr, unanswered));
    m_again->setVisible(!call.now && unanswered > 0);
    describe(call);
}

void CallCard::describe(const RollCall &call)
{
    const auto name = nameWords(call);
    const auto groups = call.now ? call.now->groups : QString();
    setAccessibleName(groups.isEmpty() ? name : tr("%1, %2").arg(name, groups));
    setAccessibleDescription(call.now && call.now->isThere ? tr("arrivée déjà notée") : m_left->text());
}

void CallCard::keyPressEvent(QKeyEvent *event)
{
    const bool isAlone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    Gesture gesture = nullptr;
    if (isAlone && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        gesture = m_again->isHidden() ? &CallCard::answered : &CallCard::againAsked; // what is filled
    else if (isAlone && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Right))
        gesture = &CallCard::passed;
    else if (isAlone && event->key() == Qt::Key_Left)
        gesture = &CallCard::backAsked;
    if (!gesture)
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat()) // a key held down calls one name
        Q_EMIT(this->*gesture)();
}

void CallCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_card->setEdge(CardEdge::Target);
}

void CallCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_card->setEdge(CardEdge::Line);
}
