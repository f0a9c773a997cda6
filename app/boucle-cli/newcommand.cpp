// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/procedures.h"
#include "app/boucle-cli/tr.h"
#include "core/people/loop.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"new DOSSIER --procedure ID|FICHIER --loop CODE --name TEXTE --start DATE --place TEXTE [--json]"_s,
        Cli::tr("Crée le dossier d’une réunion."),
        {
            { u"procedure"_s, u"ID"_s, Cli::tr("une procédure du programme (boucle-2026) ou un fichier"), {}, true },
            { u"loop"_s, u"CODE"_s, Cli::tr("le code de la boucle : 03, 2A, 99-01…"), {}, true },
            { u"name"_s, u"TEXTE"_s, Cli::tr("le nom de la boucle ou de la réunion"), {}, true },
            { u"start"_s, u"DATE"_s, Cli::tr("date et heure du lieu : 2026-06-27T14:00"), {}, true },
            { u"place"_s, u"TEXTE"_s, Cli::tr("le lieu"), {}, true },
            newPassphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        1, 1, Cli::tr("Le fuseau horaire est celui de la boucle. Un dossier qui existe n’est jamais remplacé.") };
}

Result<QDateTime> readStart(const QString &text)
{
    const auto start = QDateTime::fromString(text, Qt::ISODate);
    if (!start.isValid() || !text.contains(u'T'))
        return refuse(ErrorKind::InvalidDate, { text, u"2026-06-27T14:00"_s });
    return QDateTime(start.date(), start.time()); // local time of the loop, whatever offset was written
}

Result<MeetingCreated> readMeeting(const Arguments &arguments)
{
    auto procedure = findProcedure(arguments.values.value(u"procedure"_s));
    if (!procedure)
        return refuse(procedure);
    const auto start = readStart(arguments.values.value(u"start"_s));
    if (!start)
        return refuse(start);
    const auto loop = findLoop(arguments.values.value(u"loop"_s));
    if (!loop)
        return refuse(ErrorKind::UnknownLoop, { arguments.values.value(u"loop"_s) });
    MeetingCreated created;
    created.procedure = *std::move(procedure);
    created.loop = loop->code;
    created.name = arguments.values.value(u"name"_s);
    created.start = *start;
    created.place = arguments.values.value(u"place"_s);
    return created;
}

struct Made {
    MeetingAnswer answer;
    bool isSealed;
};

/** Asked before the file is made, so that a refusal leaves none behind. */
Result<Made> create(const Arguments &arguments, const MeetingCreated &meeting)
{
    if (const auto decision = Meeting::decide({}, meeting, { now(), postName() }); !decision)
        return refuse(decision);
    auto dossier = Dossier::create(arguments);
    if (!dossier)
        return refuse(dossier);
    auto answer = (*dossier)->session().apply(meeting, now());
    const bool isSealed = (*dossier)->isSealed();
    dossier->reset();
    if (answer)
        return Made { *std::move(answer), isSealed };
    Dossier::discard(arguments.operands.first());
    return refuse(answer);
}

ExitCode run(const Arguments &arguments)
{
    const auto meeting = readMeeting(arguments);
    if (!meeting)
        return refused(meeting.error(), arguments);
    const auto path = arguments.operands.first();
    const auto made = create(arguments, *meeting);
    if (!made)
        return refused(made.error(), arguments);
    const auto &answer = made->answer;
    warn(answer.advice);
    if (arguments.has(u"json"_s))
        say({ { u"dossier"_s, path }, { u"seq"_s, answer.seq }, { u"sealed"_s, made->isSealed },
            { u"advice"_s, QJsonArray::fromStringList(sentences(answer.advice)) } });
    else
        say(Cli::tr("Dossier créé : %1, %2.").arg(path, dateAndTime(meeting->start))
            + (made->isSealed ? QString() : u'\n' + unsealedWarning()));
    return ExitCode::Done;
}

}

Command newCommand()
{
    return { u"new"_s, grammar(), run };
}
