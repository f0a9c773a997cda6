// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Taking personal data out of a journal (GDPR): what is to go is gathered from every change ever written, those that were undone
// included, then taken out of each, wherever it stands. Changes, their order and their times stay.

#include "core/meeting/meeting.h"

#include <QSet>

/** What is to be taken out. */
class Erasure {
public:
    /** Everybody's e-mails and phones. */
    Erasure() = default;
    /** All that says who one person is: names, pseudo, contact, quality, stated gender, the texts of their profiles. */
    explicit Erasure(Id<Person> person) : m_person(person) { }

    /** Notes what a change of the journal holds of it; to be called for every one before the first is redacted. */
    void gather(const MeetingChange &change);
    /** Every text that no longer stands anywhere once all was redacted, the longest first: what a search of the file must not find. */
    QStringList texts() const;
    /** The change without it. */
    MeetingChange redacted(MeetingChange change) const;
    /** The sentences of a redacted change that still say that person's family name alone: a town or a word may be called the same. */
    QStringList mentions(const MeetingChange &redacted) const;

private:
    void add(const QString &text);
    void addContact(const QString &text);
    void addNames(Person person);
    void note(const Person &person);
    void gatherPeople(const MeetingChange &change);
    void gatherProfiles(const MeetingChange &change);
    MeetingChange withoutPerson(MeetingChange change) const;
    bool concerns(Id<Person> person) const { return m_person == person; }

    std::optional<Id<Person>> m_person; // nobody: the contacts of all
    QSet<QString> m_texts;
    QSet<QString> m_families; // that person's family name, as written
    QSet<QString> m_others; // what others are called by, which stays
    QSet<quint32> m_profiles; // of that person
    Person m_known { Id<Person>(0) }; // that person, as the changes so far tell
};

/** What stands where something was taken out of a text. */
QString erasedMark();
