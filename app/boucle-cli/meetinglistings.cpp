// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/listing.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/halltime.h"
#include "core/meeting/intents.h"
#include "core/meeting/situation.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray asArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QString nameOf(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    return person ? spokenName(*person) : QString();
}

QJsonObject situationRow(const MeetingState &state, const ProcedureTask &task)
{
    const auto situation = situationOf(state, task.code);
    const auto now = deliberationOf(state, task.code);
    QJsonArray names;
    for (const auto &brought : situation.names)
        names.append(QJsonObject { { u"name"_s, nameOf(state, brought.person) }, { u"groups"_s, brought.groups } });
    QJsonArray resultNames;
    for (const auto id : now.result ? now.result->names : QList<Id<Person>> {})
        resultNames.append(nameOf(state, id));
    const auto result = now.result ? QString::fromUtf8(EnumNames<Outcome>::names[static_cast<size_t>(now.result->outcome)]) : QString();
    return {
        { u"task"_s, task.code },
        { u"name"_s, task.name },
        { u"situation"_s, QString::fromUtf8(EnumNames<SituationKind>::names[static_cast<size_t>(situation.kind)]) },
        { u"sentence"_s, sentence(situation) },
        { u"awaited"_s, asArray(situation.awaited) },
        { u"without_sheet"_s, asArray(situation.withoutSheet) },
        { u"sheets"_s, asArray(situation.sheets) },
        { u"names"_s, names },
        { u"result"_s, result },
        { u"result_sentence"_s, now.result ? word(now.result->outcome, now) : QString() },
        { u"result_names"_s, resultNames },
        { u"stage"_s, QString::fromUtf8(EnumNames<Stage>::names[static_cast<size_t>(now.stage)]) },
        { u"locked"_s, now.isLocked() },
    };
}

QString timeIn(const MeetingState &state, qint64 at)
{
    return hallDateTime(state, at).toString(Qt::ISODate);
}

/** The intent as a script would write it; the procedure, which is long and the same everywhere, by its id only. */
QJsonObject shortIntent(const MeetingChange &change)
{
    auto intent = writeIntent(change);
    if (const auto procedure = intent.value("procedure"_L1); procedure.isObject())
        intent.insert("procedure"_L1, procedure.toObject().value("id"_L1));
    return intent;
}

}

Listing situationListing(const MeetingState &state)
{
    Listing listing { { { u"name"_s, Cli::tr("Mission") }, { u"sentence"_s, Cli::tr("Situation") },
                          { u"result_sentence"_s, Cli::tr("Résultat") }, { u"result_names"_s, Cli::tr("Noms") },
                          { u"locked"_s, Cli::tr("Acté") } },
        {} };
    for (const auto &task : procedureOf(state).tasks)
        listing.rows.append(situationRow(state, task));
    return listing;
}

Listing journalListing(const MeetingSession &session)
{
    Listing listing { { { u"seq"_s, Cli::tr("N°") }, { u"at"_s, Cli::tr("Quand") }, { u"post"_s, Cli::tr("Poste") },
                          { u"sentence"_s, Cli::tr("Ce qui a été fait") }, { u"undone"_s, Cli::tr("Annulé") } },
        {} };
    MeetingState state;
    session.eachChange([&](qint64 seq, const Stamp &stamp, const MeetingChange &change, bool stands) {
        auto after = Meeting::evolve(state, change, stamp);
        listing.rows.append(
            { { u"seq"_s, seq }, { u"at"_s, timeIn(after, stamp.at) }, { u"post"_s, stamp.post }, { u"change"_s, intentName(change) },
                { u"sentence"_s, sentence(change, after) }, { u"undone"_s, !stands }, { u"intent"_s, shortIntent(change) } });
        if (stands)
            state = std::move(after);
    });
    return listing;
}
