// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where one can go in the window of a meeting: a page, and what it opens on.

#include <QString>

enum class PageKind {
    Preparation,
    DateAndPlace,
    Members,
    Import,
    Certification,
    Profiles,
    ProfileEditor, // key: profile id, or empty for a new one
    Holders,
    Facilitation, // facilitators and reporter
    EventText,
    Papers,
    PaperSet, // everything to print, in one go
    SetUp, // the projector, before one begins
    Arrival,
    StepTasks, // I
    StepLookBack, // II
    StepProfiles, // III
    SmallGroups,
    StepCriteria, // IV
    StepFindings, // V
    StepDecisions, // VI
    Consensus, // key: task code
    StepReport, // VII
    RunningOrder, // pace, end and durations
    Speaking, // the list of those who asked to speak
    After,
    Data, // what is kept about people, and its protection
};

struct Destination {
    PageKind page = PageKind::Preparation;
    QString key;
    bool operator==(const Destination &) const = default;
};
