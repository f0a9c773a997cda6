// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/newmemberform.h"

#include "core/people/typedname.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/components/textfield.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

NewMemberForm::NewMemberForm(std::function<const MeetingState &()> state, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_given(new TextField(tr("Prénom")))
    , m_family(new TextField(tr("Nom de famille")))
    , m_group(new PersonField(tr("Groupe d’action"), tr("Quelques lettres, puis Entrée"),
          [this](const QString &letters) { return suggestGroups(m_state(), letters); }))
{
    build();
    connect(m_given->edit(), &QLineEdit::returnPressed, this, [this] { m_family->edit()->setFocus(); });
    connect(m_family->edit(), &QLineEdit::returnPressed, this, [this] { m_group->setFocus(); });
    connect(m_group, &QLineEdit::returnPressed, this, &NewMemberForm::submit);
    connect(m_group, &QLineEdit::textEdited, this, [this] { m_chosen.reset(); });
    connect(m_group, &PersonField::picked, this, [this](const Suggestion &group) { m_chosen = Id<LocalGroup>(group.key); });
}

void NewMemberForm::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Ajouter un membre oublié"), Face::Section));
    card->column()->addWidget(new Paragraph(
        tr("Seul·es les membres de la boucle participent : vérifiez avec la ou le gestionnaire."), Face::Small, Ink::Secondary));
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_given, 1, Qt::AlignTop);
    names->addWidget(m_family, 1, Qt::AlignTop);
    card->column()->addLayout(names);
    card->column()->addWidget(new TextField(tr("Groupe d’action"), m_group));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    auto *add = new FilledButton(tr("Ajouter et noter l’arrivée"));
    auto *cancel = new QuietButton(tr("Fermer"));
    cancel->setKeys(tr("Échap"));
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    connect(add, &Button::clicked, this, &NewMemberForm::submit);
    connect(cancel, &Button::clicked, this, &NewMemberForm::cancelled);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NewMemberForm::start(const QString &letters)
{
    const auto name = typedName(letters);
    m_given->setText(name.givenName);
    m_family->setText(name.familyName);
    m_group->clear();
    m_chosen.reset();
    m_family->clearMessage();
    (name.familyName.isEmpty() ? m_given : m_family)->edit()->setFocus();
}

void NewMemberForm::refuse(const QString &sentence)
{
    m_family->say(Tone::Refusal, sentence);
}

void NewMemberForm::submit()
{
    PersonAdded member;
    member.givenName = withCapitals(m_given->text().trimmed());
    member.familyName = withCapitals(m_family->text().trimmed());
    if (m_chosen)
        member.groups = { *m_chosen };
    member.onSpot = true;
    Q_EMIT asked(member);
}

void NewMemberForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}
