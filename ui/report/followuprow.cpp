// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/followuprow.h"

#include "core/meeting/namesinhall.h"
#include "core/wording/followup.h"
#include "core/wording/lookup.h"
#include "ui/components/button.h"
#include "ui/components/flowrow.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/components/textfield.h"
#include "ui/people/suggestions.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QLineEdit>

FollowUpRow::FollowUpRow(FollowUpKind kind, const QString &task, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_task(task)
    , m_sentence(new Paragraph({}))
    , m_who(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_edit(new QuietButton({}, Glyph::Pencil))
    , m_form(new QWidget)
    , m_names(new FlowRow(8))
    , m_person(new PersonField(kind == FollowUpKind::Team ? tr("Ajouter à l’équipe") : tr("Ajouter une personne"),
          tr("Quelques lettres, puis Entrée"), [this](const QString &letters) { return suggestPeople(m_state, {}, letters); }))
    , m_work(new TextField(tr("Pour quoi faire (facultatif)")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_who);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    buildForm();
    m_edit->setButtonHeight(ButtonHeight::Row);
    m_edit->setVisible(kind != FollowUpKind::None);
    m_form->hide();
    connect(m_edit, &Button::clicked, this, &FollowUpRow::toggle);
}

void FollowUpRow::buildForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_names);
    column->addWidget(new TextField(m_person->accessibleName(), m_person));
    column->addWidget(m_work);
    m_work->setVisible(m_kind == FollowUpKind::Team);
    m_person->setAfterPick(AfterPick::Clear);
    connect(m_person, &PersonField::picked, this, [this](const Suggestion &one) {
        auto people = m_people.value_or(QList<Id<Person>> {});
        if (!people.contains(Id<Person>(one.key)))
            ask(people << Id<Person>(one.key));
    });
    connect(m_work->edit(), &QLineEdit::editingFinished, this, [this] {
        if (wasTyped(*m_work->edit()))
            ask(m_people.value_or(QList<Id<Person>> {}));
    });
}

void FollowUpRow::ask(const QList<Id<Person>> &people)
{
    if (m_kind == FollowUpKind::Team)
        Q_EMIT asked(TeamNamed { m_task, people, m_work->text().trimmed() });
    else
        Q_EMIT asked(SearchersNamed { m_task, people });
}

void FollowUpRow::toggle()
{
    m_form->setVisible(m_form->isHidden());
    if (!m_form->isHidden())
        m_person->setFocus();
}

void FollowUpRow::show(const MeetingState &state, const QString &sentence)
{
    m_state = state;
    m_sentence->setText(sentence);
    const bool isTeam = m_kind == FollowUpKind::Team;
    const auto who = m_kind == FollowUpKind::None ? QString() : isTeam ? teamSentence(state, m_task) : searchersSentence(state, m_task);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    m_edit->setText(isTeam ? tr("Équipe de travail") : tr("Qui cherche des volontaires ?"));
    m_edit->setAccessibleName(tr("%1 : %2").arg(taskName(state, m_task), m_edit->text()));
    const auto now = state.followUps.value(m_task);
    const auto people = isTeam ? now.team : now.searchers;
    followState(*m_work->edit(), now.teamWork);
    if (m_people != people) {
        m_people = people;
        showPeople();
    }
}

void FollowUpRow::showPeople()
{
    m_names->clear();
    m_names->setVisible(!m_people->isEmpty());
    for (const auto person : std::as_const(*m_people)) {
        auto *button = new PlainButton(nameInHall(m_state, person), Glyph::Cross);
        button->setButtonHeight(ButtonHeight::Row);
        button->setAccessibleName(tr("Retirer %1").arg(button->text()));
        connect(button, &Button::clicked, this, [this, person] {
            m_person->setFocus(); // the button goes with its name
            auto people = *m_people;
            people.removeOne(person);
            ask(people);
        });
        m_names->add(button);
    }
}
