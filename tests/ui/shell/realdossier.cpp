// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/realdossier.h"

#include "core/meeting/meeting.h"
#include "core/procedure/procedurefile.h"
#include "core/wizard/newmeeting.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

QString realDossier(Shelf &shelf, const QString &path, const Passphrase &passphrase)
{
    NewMeetingDraft draft;
    draft.loop = u"03"_s;
    draft.name = u"Boucle départementale de l’Allier"_s;
    draft.date = QDate(2026, 6, 27);
    draft.time = u"14:00"_s;
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    const auto meeting = procedure ? meetingOf(draft, *procedure) : Result<MeetingCreated>(refuse(procedure));
    const auto dossier = meeting ? shelf.create(path, passphrase) : Result<OpenDossier>(refuse(meeting));
    if (!dossier)
        qFatal("%s", qUtf8Printable(sentence(dossier.error())));
    MeetingSession session(*dossier->store, u"poste 1"_s);
    if (const auto made = session.apply(*meeting, 1'781'000'000'000); !made)
        qFatal("%s", qUtf8Printable(sentence(made.error())));
    return path;
}
