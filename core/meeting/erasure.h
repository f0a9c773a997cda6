// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Taking personal data out of a journal (GDPR): what is to go is gathered from every change ever written, those that were undone
// included, then taken out of each, wherever it stands and however it is spelled. Changes, their order and their times stay.

#include "core/meeting/everyone.h"
#include "core/people/foldedtext.h"
#include "core/people/writtennames.h"

#include <QSet>

/** What is to be taken out. */
class Erasure {
public:
    /** Everybody's e-mails and phones. */
    Erasure() = default;
    /** All that says who one person is: names, pseudo, contact, quality, stated gender, the texts of their profiles. Nothing of nobody. */
    explicit Erasure(const QList<KnownPerson> &traces);

    /** Notes what the change of this row of the journal holds of it; to be called for every one before the first is redacted. */
    void gather(const MeetingChange &change, qint64 row);
    /** Every text that no longer stands anywhere once all was redacted, the longest first: what a search of the file must not find. */
    QStringList texts() const;
    /** The change of this row without it. */
    MeetingChange redacted(MeetingChange change, qint64 row) const;
    /** What is taken out of sentences of the change as it is spelled there: « zzcanari, zoé », « 06.39… ». Not to be found either. */
    QStringList spellings(const MeetingChange &change) const;
    /** The sentences of a redacted change that still say that person's family name, or a short pseudo: a town or a word may be called the
     * same. */
    QStringList mentions(const MeetingChange &redacted) const;
    /** What groups, towns, the meeting and others are called in a redacted change, where the person's name or contact still stands: it
     * stays. */
    QStringList calledSo(const MeetingChange &redacted) const;
    /** Whether what is written is an e-mail or a phone that is to go, however it is spelled. */
    bool isTheirContact(const QString &written) const;
    /** Whether something of it may stand in what is half typed, and not written as a change: rather once too often. */
    bool mayBeIn(const QString &draft) const;
    /** Whether a redacted change rightly holds this text: within another word, or in what somebody else or a group is called. */
    bool explains(const QString &text, const MeetingChange &redacted) const;

private:
    /** What is looked for in sentences. */
    struct Sought {
        QList<SoughtName> names; // the longest first
        QStringList longOthers; // what others are called in several words, folded

        void noteName(const QString &folded, qsizetype junction, bool isGivenAndInitial);
    };
    using NoteSpelling = std::function<void(const QString &)>;

    void noteJunctions(const Person &person);
    void add(const QString &text);
    void addContact(const QString &text);
    void noteOther(const Person &person, qint64 row);
    void gatherOthers(const MeetingChange &change, qint64 row);
    void gatherProfiles(const MeetingChange &change, qint64 row);
    const Sought &sought() const;
    bool concerns(Id<Person> person, qint64 row) const;
    bool isOfProfile(Id<Profile> profile, qint64 row) const;
    bool isWithinOther(const FoldedText &folded, const QString &text, qsizetype at, qsizetype size) const;
    /** `isOthers`: in what others are called, where it may be a part of a longer name. */
    FoldedText::Found firstIn(const FoldedText &folded, const QString &text, bool isOthers = false) const;
    MeetingChange withoutPerson(MeetingChange change, qint64 row) const;
    QString withoutTheirContacts(
        QString text, const NoteSpelling &note = [](const QString &) {}) const;
    QString without(
        QString text, const NoteSpelling &note = [](const QString &) {}) const;

    bool m_isOfAll = true; // the contacts of everybody
    QList<KnownPerson> m_traces; // of one person
    QSet<QString> m_texts;
    QSet<QString> m_contacts; // among them, as read: to be known however they are spelled
    QSet<QString> m_initialed; // « Zoé C. »: somebody else may be called so
    QSet<QString> m_alone; // that person's family names and short pseudos, folded
    QHash<QString, qsizetype> m_junctions; // of names, folded; see SoughtName
    QSet<QString> m_others; // what others are called by, folded, which stays
    QSet<QString> m_othersWritten; // and how they are written: « Mme Martin », « J. Martin »
    QHash<quint32, QList<std::pair<qint64, bool>>> m_profiles; // from which row on a profile is that person's, or another's
    mutable std::optional<Sought> m_sought; // once all is gathered
};

/** What stands where something was taken out of a text. */
QString erasedMark();
