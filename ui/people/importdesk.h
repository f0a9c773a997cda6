// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An import under way: what was read, what was decided, and what it would do to a meeting. Nothing is written.

#include "core/exchange/mergeplan.h"
#include "core/exchange/profileplan.h"
#include "core/exchange/readinput.h"
#include "core/wording/comparison.h"

#include <QHash>

/** A row as the table shows it: a person with all that the files say of them, a profile, or what asks for somebody. */
struct ImportRow {
    int place; // among all rows read
    RowMark mark = RowMark::New;
    QString name;
    QString pseudo;
    QString quality;
    QString groups;
    QString email;
    QString phone;
    QString happening;
    PersonValues added;
    bool isProfile = false;

    int key() const { return place; }
    bool operator==(const ImportRow &) const = default;
};

class ImportDesk {
public:
    explicit ImportDesk(ReadPdf readPdf) : m_readPdf(std::move(readPdf)) { }

    /** Reads a file. Errors: those of readInput and of the reading of a PDF. */
    Result<void> take(const QByteArray &bytes, const QString &name);
    void clear();
    bool isEmpty() const { return m_people.isEmpty() && m_profiles.isEmpty(); }
    QStringList sources() const;
    /** What was passed over in reading: columns that say nothing known, and values of no use. */
    QStringList remarks() const;

    /** Compares all that was read with the meeting. */
    void plan(const MeetingState &state);
    /** The rows of this mark, or all of them; what is to decide first, then what is refused. */
    QList<ImportRow> rows(std::optional<RowMark> mark) const;
    /** How many these are. */
    int count(std::optional<RowMark> mark) const;
    /** New and completed people, and profiles that come or change. */
    int peopleToWrite() const { return int(imported(m_merge).people.size()); }
    int profilesToWrite() const { return int(m_profilePlan.change.profiles.size()); }

    /** The places of the rows that somebody is asked about, in order: to decide, or to name. */
    QList<int> undecided() const;
    /** Whom the row at this place may be about, when it is to decide. */
    QList<Candidate> candidates(int place) const;
    /** What there is to know before deciding whether it is that candidate. */
    QString doubt(int place, int candidate) const;
    /** What differs between the row and that candidate. */
    QList<ComparedValue> compared(int place, int candidate) const;
    /** Whether the row at this place says otherwise than what is known, and may be right. */
    bool canReplace(int place) const;
    void decide(int place, Choice choice, const std::optional<Candidate> &candidate);
    /** A lone e-mail that nobody known has, and the name typed for it, if any. */
    struct AskedName {
        QString email;
        TypedName name;
    };
    std::optional<AskedName> askedName(int place) const;
    void name(int place, const TypedName &name);
    const QList<RowDecision> &decisions() const { return m_decisions; }
    void setDecisions(const QList<RowDecision> &decisions);
    /** What was chosen about the row at this place, if anything. */
    std::optional<Choice> choice(int place) const;
    /** Forgets what was decided on the row at this place. */
    void takeBack(int place);
    bool canTakeBack() const { return !m_steps.isEmpty(); }
    /** Takes back the last thing decided, named or taken back; the place of its row. */
    std::optional<int> takeBackLast();
    /** How the row at this place is called. */
    QString called(int place) const;

    const MergePlan &merge() const { return m_merge; }
    /** What is to be written of the people; nothing when no person nor group comes or changes. */
    std::optional<PeopleImported> peopleChange() const;
    /** What is to be written of the profiles once the people are. */
    std::optional<ProfilesImported> profilesChange(const MeetingState &state) const;

private:
    void addPeopleRows();
    void addProfileRows(const MeetingState &state);
    const PlannedRow *personRow(int place) const;
    const PlannedProfile *profileRow(int place) const;
    const ImportedProfile *valuesOf(const PlannedProfile &row) const;
    std::optional<RowKey> keyAt(int place) const;
    void remember(const RowKey &row);

    /** The decisions before one of them, and the row that it is about. */
    struct Step {
        QList<RowDecision> before;
        RowKey row;
    };

    ReadPdf m_readPdf;
    QList<ImportedPeople> m_people;
    QList<ImportedProfiles> m_profiles;
    QList<RowDecision> m_decisions;
    QList<Step> m_steps;
    QList<LocalGroup> m_groups; // of the dossier
    MergePlan m_merge;
    ProfilePlan m_profilePlan;
    QHash<quint32, QString> m_namesakes; // how a profile's candidates are told apart, by id
    QList<ImportRow> m_rows;
};
