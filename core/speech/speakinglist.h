// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who asked to speak, and who is next. The list lives while people speak and is then forgotten: a draft, never a change.

#include "core/meeting/changes/time.h"
#include "core/meeting/state.h"

/** Somebody who asked to speak: a person of the dossier, or « au fond, pull rouge ». */
struct Waiting {
    int number = 0; // in the order of asking, from 1
    std::optional<Id<Person>> person;
    QString description; // when the person is on no list
    Gender gender = Gender::Unsaid; // as stated
    Voice voice = Voice::FirstTime;
    int passed = 0; // turns given to others since

    static constexpr auto fields()
    {
        using W = Waiting;
        return std::tuple { field(1, "number", &W::number), field(2, "person", &W::person), spareField(3, "description", &W::description),
            spareField(4, "gender", &W::gender), spareField(5, "voice", &W::voice), spareField(6, "passed", &W::passed) };
    }
    bool operator==(const Waiting &) const = default;
};

/** Whether those who stated a gender speak in alternation. */
enum class Alternation { On, Off };

template <> struct EnumNames<Alternation> {
    static constexpr const char *names[] = { "on", "off" };
};

/** After so many turns given to others, somebody goes first, whatever the other rules. */
inline constexpr int patience = 5;

struct SpeakingList {
    QList<Waiting> waiting; // in the order of asking
    std::optional<Waiting> speaking;
    qint64 startedAt = 0; // of the turn, milliseconds since 1970
    int turnSeconds = 120;
    Alternation alternation = Alternation::On;
    Gender lastGender = Gender::Unsaid; // of the last one called who stated any
    int lastNumber = 0;
    QList<Id<Person>> spoke; // who had the floor, once each; no duration
    QList<QString> describedSpoke;

    static constexpr auto fields()
    {
        using L = SpeakingList;
        return std::tuple { spareField(1, "waiting", &L::waiting), field(2, "speaking", &L::speaking),
            spareField(3, "started_at", &L::startedAt), spareField(4, "turn_seconds", &L::turnSeconds),
            spareField(5, "alternation", &L::alternation), spareField(6, "last_gender", &L::lastGender),
            spareField(7, "last_number", &L::lastNumber), spareField(8, "spoke", &L::spoke),
            spareField(9, "described_spoke", &L::describedSpoke) };
    }
    bool operator==(const SpeakingList &) const = default;
};

/** Why somebody is next. */
enum class Called { LongWait, FirstTime, Alternation, Order };

struct NextSpeaker {
    Waiting who;
    Called why = Called::Order;
    bool operator==(const NextSpeaker &) const = default;
};

/** Who speaks next, if anybody waits: a long wait first, then first-timers, then alternation, then the order of asking. */
std::optional<NextSpeaker> nextSpeaker(const SpeakingList &list);
/** Everybody who waits, in the order in which they would be called if nobody else asked. */
QList<NextSpeaker> callingOrder(const SpeakingList &list);

/** Adds a person, whose stated gender counts; once while they wait or speak. */
SpeakingList withPerson(SpeakingList list, const Person &person);
/** Adds somebody by a description, once while they wait or speak. */
SpeakingList withDescription(SpeakingList list, const QString &description);
/** Takes somebody who waits out of the list. */
SpeakingList without(SpeakingList list, int number);
/** Says whether somebody who waits speaks for the first time. */
SpeakingList withVoice(SpeakingList list, int number, Voice voice);
/** Gives the floor to somebody who waits, out of turn if need be; the turn under way must have ended. */
SpeakingList calling(SpeakingList list, int number, qint64 now);

/** What remains of a turn that ends: the list without it, and what the dossier keeps, without a name. */
struct EndedTurn {
    SpeakingList list;
    TurnEnded turn;
};

/** Ends the turn under way, if any. */
std::optional<EndedTurn> endTurn(SpeakingList list, qint64 now);

/** The list as a draft keeps it. */
QByteArray bytesOf(const SpeakingList &list);
/** The list that a draft kept; nothing when none was. */
std::optional<SpeakingList> speakingListFrom(const QByteArray &bytes);
