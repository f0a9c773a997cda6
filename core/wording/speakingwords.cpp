// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/speakingwords.h"

#include "core/meeting/namesinhall.h"
#include "core/meeting/steptimer.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/** « Odile L. », whole and with the group for a namesake; a description as it was given. */
QString shortNameOf(const MeetingState &state, const Waiting &who)
{
    const auto *person = who.person ? state.people.find(*who.person) : nullptr;
    if (!person)
        return who.description;
    const auto inHall = nameInHall(state, person->id);
    return inHall == spokenName(*person) ? shortName(*person) : inHall;
}

QString turnWords(const QString &name, qint64 secondsLeft)
{
    if (secondsLeft <= 0)
        return QCoreApplication::translate("Wording", "Parole : %1, %2", "a name; « temps écoulé »").arg(name, leftWords(secondsLeft));
    return QCoreApplication::translate("Wording", "Parole : %1, encore %2", "a name; « 1 min 20 »").arg(name, durationWords(secondsLeft));
}

}

QString speakingInShort(const MeetingState &state, const SpeakingList &list, qint64 now)
{
    QStringList facts;
    if (list.speaking)
        facts.append(turnWords(shortNameOf(state, *list.speaking), countdown(list.startedAt, list.turnSeconds, now).secondsLeft));
    if (!list.waiting.isEmpty())
        facts.append(QCoreApplication::translate("Wording", "%1 en attente", "how many wait to speak").arg(list.waiting.size()));
    return withFrenchSpaces(facts.join(u" · "_s));
}
