// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speech/speakinglist.h"

#include "core/people/names.h"
#include "core/record/cbor.h"

#include <algorithm>

namespace {

using At = qsizetype;

At indexOf(const SpeakingList &list, int number)
{
    const auto found = std::find_if(list.waiting.begin(), list.waiting.end(), [&](const Waiting &one) { return one.number == number; });
    return found == list.waiting.end() ? -1 : found - list.waiting.begin();
}

/** Somebody of another stated gender than the last one's, among those of this voice. */
At ofAnotherGender(const SpeakingList &list, Voice voice)
{
    const auto found = std::find_if(list.waiting.begin(), list.waiting.end(),
        [&](const Waiting &one) { return one.voice == voice && one.gender != Gender::Unsaid && one.gender != list.lastGender; });
    return found == list.waiting.end() ? -1 : found - list.waiting.begin();
}

bool isSame(const Waiting &one, const Waiting &other)
{
    if (one.person || other.person)
        return one.person == other.person;
    return fold(one.description) == fold(other.description);
}

bool isListed(const SpeakingList &list, const Waiting &one)
{
    const auto same = [&](const Waiting &other) { return isSame(one, other); };
    return (list.speaking && same(*list.speaking)) || std::any_of(list.waiting.begin(), list.waiting.end(), same);
}

SpeakingList with(SpeakingList list, Waiting one)
{
    if (isListed(list, one))
        return list;
    one.number = ++list.lastNumber;
    list.waiting.append(one);
    return list;
}

void remember(SpeakingList &list, const Waiting &one)
{
    if (one.gender != Gender::Unsaid)
        list.lastGender = one.gender;
    const auto described = fold(one.description);
    if (one.person && !list.spoke.contains(*one.person))
        list.spoke.append(*one.person);
    else if (!one.person && !list.describedSpoke.contains(described))
        list.describedSpoke.append(described);
}

}

std::optional<NextSpeaker> nextSpeaker(const SpeakingList &list)
{
    if (list.waiting.isEmpty())
        return {};
    const auto longest = std::find_if(list.waiting.begin(), list.waiting.end(), [](const Waiting &one) { return one.passed >= patience; });
    if (longest != list.waiting.end())
        return NextSpeaker { *longest, Called::LongWait };
    const auto newVoice
        = std::find_if(list.waiting.begin(), list.waiting.end(), [](const Waiting &one) { return one.voice == Voice::FirstTime; });
    const auto first = newVoice == list.waiting.end() ? list.waiting.begin() : newVoice;
    const bool repeats = first->gender != Gender::Unsaid && first->gender == list.lastGender;
    if (list.alternation == Alternation::On && repeats) {
        if (const auto other = ofAnotherGender(list, first->voice); other >= 0)
            return NextSpeaker { list.waiting.at(other), Called::Alternation };
    }
    const bool passesOthers = first->voice == Voice::FirstTime && first != list.waiting.begin();
    return NextSpeaker { *first, passesOthers ? Called::FirstTime : Called::Order };
}

QList<NextSpeaker> callingOrder(const SpeakingList &list)
{
    QList<NextSpeaker> order;
    auto rest = list;
    rest.speaking.reset();
    while (const auto next = nextSpeaker(rest)) {
        order.append(*next);
        rest = calling(std::move(rest), next->who.number, 0);
        rest.speaking.reset();
    }
    return order;
}

SpeakingList withPerson(SpeakingList list, const Person &person)
{
    const auto voice = list.spoke.contains(person.id) ? Voice::Again : Voice::FirstTime;
    return with(std::move(list), { 0, person.id, {}, person.gender, voice, 0 });
}

SpeakingList withDescription(SpeakingList list, const QString &description)
{
    const auto voice = list.describedSpoke.contains(fold(description)) ? Voice::Again : Voice::FirstTime;
    return with(std::move(list), { 0, {}, description.simplified(), Gender::Unsaid, voice, 0 });
}

SpeakingList without(SpeakingList list, int number)
{
    list.waiting.removeIf([&](const Waiting &one) { return one.number == number; });
    return list;
}

SpeakingList withVoice(SpeakingList list, int number, Voice voice)
{
    if (const auto at = indexOf(list, number); at >= 0)
        list.waiting[at].voice = voice;
    return list;
}

SpeakingList calling(SpeakingList list, int number, qint64 now)
{
    const auto at = indexOf(list, number);
    if (at < 0 || list.speaking)
        return list;
    list.speaking = list.waiting.takeAt(at);
    list.startedAt = now;
    remember(list, *list.speaking);
    for (auto &one : list.waiting)
        ++one.passed;
    return list;
}

std::optional<EndedTurn> endTurn(SpeakingList list, qint64 now)
{
    if (!list.speaking)
        return {};
    const auto who = *list.speaking;
    const auto seconds = std::max<qint64>(0, now - list.startedAt) / 1000;
    list.speaking.reset();
    return EndedTurn { std::move(list), TurnEnded { int(seconds), who.gender, who.voice, {}, {} } };
}

QByteArray bytesOf(const SpeakingList &list)
{
    return cbor::encode(list);
}

std::optional<SpeakingList> speakingListFrom(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : cbor::decode<SpeakingList>(bytes);
}
