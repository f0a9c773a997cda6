// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report of a meeting as a file that the national level gathers (docs/report-file.md, resources/schemas/report-1.json).
// It holds what the report on paper holds, contact details included: it is as confidential.

#include "core/meeting/state.h"

inline constexpr int reportVersion = 1;
/** No report of a loop comes near it: a larger file is something else. */
inline constexpr qsizetype maxReportBytes = 4 * 1024 * 1024;

struct ReportedLoop {
    QString code; // "03"
    QString name;

    static constexpr auto fields() { return std::tuple { field(1, "code", &ReportedLoop::code), field(2, "name", &ReportedLoop::name) }; }
    bool operator==(const ReportedLoop &) const = default;
};

enum class CountedBy { Headcount, Names };

template <> struct EnumNames<CountedBy> {
    static constexpr const char *names[] = { "headcount", "names" };
};

struct ReportedPresence {
    int count = 0; // those who left included
    CountedBy by = CountedBy::Headcount;

    static constexpr auto fields()
    {
        return std::tuple { field(1, "count", &ReportedPresence::count), field(2, "by", &ReportedPresence::by) };
    }
    bool operator==(const ReportedPresence &) const = default;
};

struct ReportedSitting {
    std::optional<QDateTime> start; // to the second, with its offset
    QString place;
    std::optional<ReportedPresence> presence; // absent while nobody was counted

    static constexpr auto fields()
    {
        using S = ReportedSitting;
        return std::tuple { field(1, "start", &S::start), field(2, "place", &S::place), field(3, "presence", &S::presence) };
    }
    bool operator==(const ReportedSitting &) const = default;
};

struct ReportedReporter {
    QString name;
    QString email; // empty: not known

    static constexpr auto fields()
    {
        return std::tuple { field(1, "name", &ReportedReporter::name), field(2, "email", &ReportedReporter::email) };
    }
    bool operator==(const ReportedReporter &) const = default;
};

enum class ReportedAgreement { Given, ToConfirm };

template <> struct EnumNames<ReportedAgreement> {
    static constexpr const char *names[] = { "given", "to-confirm" };
};

/** One of a pair, or someone whose profile was debated; texts are empty where nothing is known. */
struct ReportedPerson {
    QString name;
    QString email;
    QString phone; // E.164
    QStringList groups; // names of the local groups
    std::optional<ReportedAgreement> agreement; // of those designated only

    static constexpr auto fields()
    {
        using P = ReportedPerson;
        return std::tuple { field(1, "name", &P::name), field(2, "email", &P::email), field(3, "phone", &P::phone),
            field(4, "local_groups", &P::groups), field(5, "agreement", &P::agreement) };
    }
    bool operator==(const ReportedPerson &) const = default;
};

/** The results that people record, someone of the pair who is no longer available, and a task that nothing was recorded for. */
enum class ReportedOutcome { Designated, NoConsensus, Vacant, NotTreated, ToTakeUpAgain, Open };

template <> struct EnumNames<ReportedOutcome> {
    static constexpr const char *names[] = { "designated", "no-consensus", "vacant", "not-treated", "to-take-up-again", "open" };
};

struct ReportedLookBack {
    QString wentWell;
    QString difficulties;

    static constexpr auto fields()
    {
        using B = ReportedLookBack;
        return std::tuple { field(1, "went_well", &B::wentWell), field(2, "difficulties", &B::difficulties) };
    }
    bool operator==(const ReportedLookBack &) const = default;
};

struct ReportedTask {
    QString code;
    QString name;
    ReportedOutcome outcome = ReportedOutcome::Open;
    QList<ReportedPerson> people; // the pair, or those whose profiles were debated
    std::optional<int> present; // when the result was recorded
    std::optional<QDateTime> lockedAt; // to the second, with its offset; absent: not read back and locked yet
    QStringList reservations; // their texts, without authors
    std::optional<ReportedLookBack> lookBack;
    QStringList criteria; // of all small groups, those of most groups first
    bool isLeftOpen = true; // no pair was decided on
    QString next; // what comes next, in words; empty once there is a pair

    static constexpr auto fields()
    {
        using T = ReportedTask;
        return std::tuple { field(1, "code", &T::code), field(2, "name", &T::name), field(3, "outcome", &T::outcome),
            field(4, "people", &T::people), field(5, "present", &T::present), field(6, "locked_at", &T::lockedAt),
            field(7, "reservations", &T::reservations), field(8, "look_back", &T::lookBack), field(9, "criteria", &T::criteria),
            field(10, "left_open", &T::isLeftOpen), field(11, "next", &T::next) };
    }
    bool operator==(const ReportedTask &) const = default;
};

/** An answer of the form that is not complete, and what it lacks in words. */
struct IncompleteAnswer {
    QString key;
    QString label;
    QStringList lacks;

    static constexpr auto fields()
    {
        using A = IncompleteAnswer;
        return std::tuple { field(1, "key", &A::key), field(2, "label", &A::label), field(3, "lacks", &A::lacks) };
    }
    bool operator==(const IncompleteAnswer &) const = default;
};

struct ReportFile {
    QString format; // "boucle-report"
    int version = reportVersion;
    QString procedure; // its id
    ReportedLoop loop;
    QString meeting; // its name
    QString zone; // IANA
    bool rehearsal = false; // a made-up meeting, not to be counted
    QList<ReportedSitting> sittings;
    std::optional<ReportedReporter> reporter; // absent: nobody named, or the form does not ask
    QList<ReportedTask> tasks; // in the procedure's order
    QList<IncompleteAnswer> missing;

    static constexpr auto fields()
    {
        using R = ReportFile;
        return std::tuple { field(1, "format", &R::format), field(2, "version", &R::version), field(3, "procedure", &R::procedure),
            field(4, "loop", &R::loop), field(5, "meeting", &R::meeting), field(6, "zone", &R::zone), field(7, "rehearsal", &R::rehearsal),
            field(8, "sittings", &R::sittings), field(9, "reporter", &R::reporter), field(10, "tasks", &R::tasks),
            field(11, "missing", &R::missing) };
    }
    bool operator==(const ReportFile &) const = default;
};

/** The report as it stands now, with the names and contacts of today, as `reportOf` gives them. */
ReportFile reportFileOf(const MeetingState &state);
/** The same as the bytes of the file: JSON in UTF-8 with its digest, two spaces a level, a line feed at the end. */
QByteArray reportJson(const MeetingState &state);
/**
 * A report out of its file. Errors: FileTooLarge, EmptyFile, NotAReport, ReportTooNew, ReportDamaged; then, in a file whose
 * digest holds, the first field that is wrong, by its path: JsonMissing, JsonUnexpected, JsonType, JsonChoice, JsonRange,
 * JsonDuplicate, EmptyText. `fileName` is only told.
 */
Result<ReportFile> readReport(const QByteArray &bytes, const QString &fileName);
