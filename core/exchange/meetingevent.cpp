// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingevent.h"

#include "core/meeting/halltime.h"
#include "core/meeting/pace.h"
#include "core/people/cleantext.h"
#include "core/wording/contactmask.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype uuidOctets = 16;

/** A UUID of version 8 (RFC 9562, 5.8) out of what does not change when the meeting is moved or renamed. */
QString uidOf(const MeetingState &state)
{
    const QStringList facts { procedureOf(state).id, state.loop, QString::number(state.sittings.size()),
        state.rehearsal ? u"rehearsal"_s : u"meeting"_s };
    auto octets = QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).first(uuidOctets);
    octets[6] = char((octets.at(6) & 0x0f) | 0x80);
    octets[8] = char((octets.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(octets).toString(QUuid::WithoutBraces);
}

QString descriptionOf(const MeetingState &state)
{
    QStringList lines { withFrenchSpaces(cleanText(procedureOf(state).purpose)),
        QCoreApplication::translate("MeetingEvent", "Pour les membres de la boucle.") };
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int minutesOf(const MeetingState &state)
{
    const auto start = hallInstant(state, currentSitting(state).start);
    return int((hallInstant(state, plannedEnd(state)) - start) / 60'000);
}

}

std::optional<CalendarEvent> eventOf(const MeetingState &state, qint64 now)
{
    const auto &sitting = currentSitting(state);
    if (!sitting.start.isValid())
        return {};
    CalendarEvent event;
    event.uid = uidOf(state);
    event.summary = cleanText(state.name);
    if (state.rehearsal)
        event.summary = QCoreApplication::translate("MeetingEvent", "Répétition · %1").arg(event.summary);
    event.description = descriptionOf(state);
    event.location = cleanText(sitting.place);
    for (auto *text : { &event.summary, &event.description, &event.location })
        maskContacts(*text);
    event.start = sitting.start;
    event.zone = state.zone.toUtf8();
    event.minutes = minutesOf(state);
    event.stampedAt = now;
    return event;
}
