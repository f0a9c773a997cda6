// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personslot.h"

#include "core/wording/lookup.h"
#include "ui/components/textfield.h"
#include "ui/people/suggestions.h"
#include "ui/people/typed.h"

#include <QBoxLayout>

PersonSlot::PersonSlot(const QString &name, const QString &label, const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new PersonField(name, tr("Quelques lettres, puis Entrée"),
          [this](const QString &letters) { return suggestPeople(m_document.state(), m_task, letters); }))
    , m_whole(new TextField(label, m_field))
{
    m_field->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_whole);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_field, &PersonField::picked, this, [this](const Suggestion &one) {
        putPerson(Id<Person>(one.key));
        Q_EMIT personChosen();
    });
    connect(m_field, &PersonField::addRequested, this, &PersonSlot::addRequested);
    connect(m_field, &QLineEdit::textEdited, this, &PersonSlot::clearMessage);
    connect(m_field, &QLineEdit::editingFinished, this, &PersonSlot::leave);
}

PersonSlot::~PersonSlot()
{
    m_field->disconnect(this); // the field goes after us, and leaves the keyboard as it goes
}

void PersonSlot::setPerson(std::optional<Id<Person>> person)
{
    if (m_field->listIsOpen())
        return;
    m_person = person;
    followState(*m_field, person ? nameOf(m_document.state(), *person) : QString());
}

void PersonSlot::putPerson(std::optional<Id<Person>> person)
{
    m_person = person;
    showRecorded(*m_field, person ? nameOf(m_document.state(), *person) : QString());
    clearMessage();
}

/** An emptied field names nobody; words that name nobody are said so. */
void PersonSlot::leave()
{
    if (m_field->text().trimmed().isEmpty() && m_person) {
        putPerson({});
        Q_EMIT personChosen();
    } else if (wasTyped(*m_field) && !m_field->listIsOpen()) {
        say(Tone::Attention, tr("Choisissez une personne dans la liste."));
    }
}

void PersonSlot::setHelp(const QString &words)
{
    m_whole->setHelp(words);
}

void PersonSlot::say(Tone tone, const QString &words)
{
    m_whole->say(tone, words);
}

void PersonSlot::clearMessage()
{
    m_whole->clearMessage();
}
