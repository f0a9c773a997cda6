// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that a dossier holds on one person, as they may ask for it (GDPR, article 15).

#include "core/meeting/everyone.h"

#include <QJsonObject>

struct HeldFact {
    QString what; // « Nom », « Groupes locaux »
    QString value;
    bool operator==(const HeldFact &) const = default;
};

/** Something that was recorded and names the person. */
struct Mention {
    qint64 at = 0; // milliseconds since 1970
    QString sentence;
    bool stands = true; // not taken back
    bool isPerhaps = false; // a family name alone, or what others are called
};

struct HeldOnPerson {
    QList<HeldFact> facts;
    QList<Mention> journal;
};

/** What the journal and the state that it folds to hold on a person, whose traces these are; without the contacts of others. */
[[nodiscard]] HeldOnPerson heldOn(const MeetingSession &session, const QList<KnownPerson> &traces);
/** For the person to read. */
[[nodiscard]] QString heldText(const HeldOnPerson &held, const MeetingState &state);
/** For another program. */
[[nodiscard]] QJsonObject heldJson(const HeldOnPerson &held, const MeetingState &state);
