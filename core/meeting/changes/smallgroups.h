// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small groups: who sits where, what they look for, what they bring back.

#include "core/meeting/finding.h"
#include "core/meeting/smallgroup.h"

/** The assembly shares itself into small groups; these replace those before. */
struct SmallGroupsFormed {
    static constexpr int kind = 50;
    static constexpr const char *word = "form-small-groups";
    QList<SmallGroup> groups;

    static constexpr auto fields()
    {
        using C = SmallGroupsFormed;
        return std::tuple { field(1, "groups", &C::groups) };
    }
    bool operator==(const SmallGroupsFormed &) const = default;
};

/** What a correction may empty. */
enum class SmallGroupBlank { Reporter };

template <> struct EnumNames<SmallGroupBlank> {
    static constexpr const char *names[] = { "reporter" };
};

/** The headcount or the reporter of one small group; what is left out stays. */
struct SmallGroupCorrected {
    static constexpr int kind = 51;
    static constexpr const char *word = "correct-small-group";
    int number = 0;
    std::optional<int> headcount;
    std::optional<Id<Person>> reporter;
    QList<SmallGroupBlank> clear; // what is told again in the same breath stands

    static constexpr auto fields()
    {
        using C = SmallGroupCorrected;
        return std::tuple { field(1, "number", &C::number), field(2, "headcount", &C::headcount), field(3, "reporter", &C::reporter),
            spareField(4, "clear", &C::clear) };
    }
    bool operator==(const SmallGroupCorrected &) const = default;
};

/** Who reports for a small group once it is corrected. */
std::optional<Id<Person>> reporterAfter(const SmallGroup &group, const SmallGroupCorrected &change);

/** Step IV: what one small group looks for, for one task. */
struct CriteriaRecorded {
    static constexpr int kind = 52;
    static constexpr const char *word = "record-criteria";
    int group = 0;
    QString task;
    QStringList criteria;

    static constexpr auto fields()
    {
        using C = CriteriaRecorded;
        return std::tuple { field(1, "group", &C::group), field(2, "task", &C::task), field(3, "criteria", &C::criteria) };
    }
    bool operator==(const CriteriaRecorded &) const = default;
};

/** Step V: what one small group brings back for one task. */
struct FindingRecorded {
    static constexpr int kind = 53;
    static constexpr const char *word = "record-finding";
    int group = 0;
    QString task;
    FindingKind finding = {};
    QList<Id<Person>> names;

    static constexpr auto fields()
    {
        using C = FindingRecorded;
        return std::tuple { field(1, "group", &C::group), field(2, "task", &C::task), field(3, "finding", &C::finding),
            spareField(4, "names", &C::names) };
    }
    bool operator==(const FindingRecorded &) const = default;
};

/** A finding typed by mistake: the group is awaited again. */
struct FindingTakenBack {
    static constexpr int kind = 54;
    static constexpr const char *word = "take-finding-back";
    int group = 0;
    QString task;

    static constexpr auto fields()
    {
        using C = FindingTakenBack;
        return std::tuple { field(1, "group", &C::group), field(2, "task", &C::task) };
    }
    bool operator==(const FindingTakenBack &) const = default;
};
