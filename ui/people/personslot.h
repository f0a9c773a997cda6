// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A place for one person: a field that names them, and knows who stands in it.

#include "ui/components/personfield.h"
#include "ui/document/document.h"
#include "ui/theme/tone.h"

class TextField;

class PersonSlot final : public QWidget {
    Q_OBJECT

public:
    /** `name` is read by screen readers, and shown above the field where `label` says so; the document outlives the slot. */
    PersonSlot(const QString &name, const QString &label, const Document &document, QWidget *parent = nullptr);
    ~PersonSlot() override;

    /** Looks first at those put forward for this task. */
    void setTask(const QString &task) { m_task = task; }
    void setAdding(Adding adding) { m_field->setAdding(adding); }
    /** Shows who stands there now; what is being typed stays. */
    void setPerson(std::optional<Id<Person>> person);
    /** The same, whatever was typed. */
    void putPerson(std::optional<Id<Person>> person);
    std::optional<Id<Person>> person() const { return m_person; }
    /** Words below the field while there is nothing else to say. */
    void setHelp(const QString &words);
    void say(Tone tone, const QString &words);
    void clearMessage();
    PersonField *field() const { return m_field; }

Q_SIGNALS:
    /** Somebody was named, or the field emptied. */
    void personChosen();
    /** Nobody is known by these words: they are to be added. */
    void addRequested(const QString &words);

private:
    void leave();

    const Document &m_document;
    QString m_task;
    std::optional<Id<Person>> m_person;
    PersonField *m_field;
    TextField *m_whole;
};
