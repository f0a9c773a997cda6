// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a slide is made of. There is no field for a contact, an address, a private note or who objected.

#include "core/wording/handsign.h"

#include <QList>
#include <QStringList>

/** What a colour stands for; a sign or a word always says the same. */
enum class SlideTone { Text, Quiet, Accent, Good, Attention, Refusal };

/** The shapes that stand before a state, so that it never hangs on its colour. */
enum class SlideSign {
    Settled, // a square with a check
    SameNames,
    SeveralNames,
    OneName,
    NoName,
    Awaited,
    Forwarded, // the national teams choose
    Reservation,
    OpenOpposition,
    RewordedOpposition,
    LiftedOpposition,
    MaintainedOpposition,
};

/** What a text is, from which its size follows: labels 3.3 % of the height, body 5 %, names and titles 6.7 %. */
enum class SlideText {
    Label,
    Body,
    Heading, // body in bold
    Name,
    Great, // as large as it fits, a name's size at least
};

/** Paragraphs, one after the other. */
struct Lines {
    QStringList lines;
    SlideText text = SlideText::Body;
    SlideTone tone = SlideTone::Text;
    bool operator==(const Lines &) const = default;
};

enum class ItemMark { Bullet, Number };

struct Items {
    QString heading; // may be empty
    QStringList items;
    ItemMark mark = ItemMark::Bullet;
    SlideText text = SlideText::Body;
    bool operator==(const Items &) const = default;
};

/** A word and what goes with it: « Avec » and « le pôle matériel », « 15 h 40 » and « Mise en commun ». */
struct Fact {
    QString label;
    QString text;
    bool isNow = false; // what is under way stands out
    bool operator==(const Fact &) const = default;
};

struct Facts {
    QList<Fact> facts;
    SlideText text = SlideText::Body; // of what stands beside the labels
    bool operator==(const Facts &) const = default;
};

/** The signs of the hands with their words. */
struct HandSigns {
    struct Entry {
        HandSign sign;
        QString word;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries;
    bool operator==(const HandSigns &) const = default;
};

/** Two texts side by side: what went well, what was hard. */
struct TwoColumns {
    struct Column {
        QString heading;
        QString text;
        bool operator==(const Column &) const = default;
    };
    Column left;
    Column right;
    bool operator==(const TwoColumns &) const = default;
};

/** Someone put forward, as presented: the name as it may be shown, then what was told. */
struct SpokenVolunteer {
    QString name;
    QString beside; // the task, or the local group
    QList<Fact> told;
    bool operator==(const SpokenVolunteer &) const = default;
};

/** One a card with what is told, or a plain list of names when nothing is. */
struct Volunteers {
    QList<SpokenVolunteer> people;
    bool operator==(const Volunteers &) const = default;
};

/** Someone of a small group, and what they do there in a word. */
struct SeatedName {
    QString name;
    QString role; // « rapporteur·e »; may be empty
    QString localGroup; // of namesakes, whom nothing else tells apart; else empty
    bool operator==(const SeatedName &) const = default;
};

/** A small group, told by its number. Without members people sit as they sit. */
struct SeatedGroup {
    int number = 0;
    int headcount = 0;
    SeatedName reporter; // where there are no members, among whom they are named; may have no name
    QList<SeatedName> members;
    bool operator==(const SeatedGroup &) const = default;
};

struct Composition {
    QList<SeatedGroup> groups;
    bool operator==(const Composition &) const = default;
};

/** One line of the matrix, in words. */
struct TaskSituation {
    int number = 0;
    QString task;
    SlideSign sign = SlideSign::Awaited;
    SlideTone tone = SlideTone::Text;
    QString words;
    QString note; // may be empty
    bool operator==(const TaskSituation &) const = default;
};

struct Situations {
    QList<TaskSituation> rows;
    bool operator==(const Situations &) const = default;
};

/** What is on the table: the two names, or a wording of its own. */
struct Framed {
    QString heading; // may be empty
    QString text;
    SlideText size = SlideText::Name;
    bool operator==(const Framed &) const = default;
};

/** A reservation or an opposition: a short sentence, never whose. */
struct SlideNote {
    SlideSign sign = SlideSign::Reservation;
    SlideTone tone = SlideTone::Text;
    QString word;
    QString text;
    bool operator==(const SlideNote &) const = default;
};

/** At most three a page. */
struct Notes {
    QList<SlideNote> notes;
    bool operator==(const Notes &) const = default;
};

/** One decision: the task, its result, the names, when and how many were there. */
struct TaskDecision {
    int number = 0;
    QString task;
    SlideSign sign = SlideSign::Settled;
    SlideTone tone = SlideTone::Text;
    QString words;
    QString names; // may be empty
    QString facts; // « 16 h 12 · 64 présent·es »; may be empty
    bool operator==(const TaskDecision &) const = default;
};

struct Decisions {
    QList<TaskDecision> rows;
    bool operator==(const Decisions &) const = default;
};

/** Time left, or time over when it is negative: digits, a bar and a word. */
struct TimeLeft {
    int plannedSeconds = 0;
    int secondsLeft = 0;
    QString word; // « Encore », « Temps dépassé de »
    QString below;
    bool operator==(const TimeLeft &) const = default;
};
