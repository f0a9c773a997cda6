// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/heldon.h"

#include "core/meeting/erasure.h"
#include "core/meeting/halltime.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/record/texts.h"
#include "core/wording/contactmask.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeldOn)
};

bool isNumbered(const MeetingChange &change, qint64 row, const QList<KnownPerson> &traces)
{
    bool found = false;
    eachLeaf(change, [&]<class Leaf>(QLatin1StringView, const Leaf &leaf) {
        if constexpr (std::is_same_v<Leaf, Id<Person>>)
            found = found || std::any_of(traces.begin(), traces.end(), [&](const KnownPerson &trace) { return trace.isAt(row, leaf); });
    });
    return found;
}

/** The texts of a change that an erasure would take something out of: they say something of the person. */
QStringList personalTexts(const MeetingChange &change, const MeetingChange &redacted)
{
    QStringList before;
    QStringList after;
    eachText(change, [&](QLatin1StringView, const QString &text) { before.append(text); });
    eachText(redacted, [&](QLatin1StringView, const QString &text) { after.append(text); });
    QStringList texts;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!before.at(i).isEmpty() && before.at(i) != after.value(i))
            texts.append(before.at(i));
    }
    return texts;
}

/** What was recorded, told with the names of then: their number may be somebody else's by now. */
QString sentenceThen(const MeetingChange &change, qint64 row, MeetingState state, const QList<KnownPerson> &traces)
{
    for (const auto &trace : traces) {
        if (trace.isAt(row, trace.last.id) && !trace.isListed)
            state.people.put(trace.last);
    }
    return sentence(change, state);
}

QString genderWord(Gender gender)
{
    switch (gender) {
    case Gender::F:
        return Text::tr("femme");
    case Gender::M:
        return Text::tr("homme");
    case Gender::O:
        return Text::tr("autre");
    case Gender::Unsaid:
        return {};
    }
    return {};
}

QString groupsOf(const MeetingState &state, const Person &person)
{
    QStringList names;
    for (const auto id : person.groups) {
        if (const auto *group = state.localGroups.find(id))
            names.append(group->name);
    }
    return names.join(u" ; "_s);
}

/** What was looked for and found. */
QString writtenOf(const Person &person)
{
    return person.familyName.isEmpty() ? person.email + spokenPhone(person.phone) : spokenName(person);
}

QList<HeldFact> factsOf(const MeetingState &state, const KnownPerson &trace)
{
    const auto *listed = trace.isListed ? state.people.find(trace.last.id) : nullptr;
    const auto &person = listed ? *listed : trace.last;
    QList<HeldFact> facts {
        { Text::tr("Nom"), person.familyName },
        { Text::tr("Prénom"), person.givenName },
        { Text::tr("Pseudo"), person.pseudo },
        { Text::tr("Groupes locaux"), groupsOf(state, person) },
        { Text::tr("Qualité"), person.quality },
        { Text::tr("E-mail"), person.email },
        { Text::tr("Téléphone"), spokenPhone(person.phone) },
        { Text::tr("Genre déclaré"), genderWord(person.gender) },
    };
    if (trace.isOnlyWritten())
        return { { Text::tr("Liste"), Text::tr("n’y a jamais été ; %1 se lit au journal").arg(writtenOf(person)) } };
    if (!trace.isListed)
        facts.append({ Text::tr("Liste"), Text::tr("n’y est plus") });
    for (const auto &profile : state.profiles.values()) {
        if (!trace.isListed || profile.person != person.id)
            continue;
        const auto task = taskName(state, profile.task);
        for (const auto &text : { profile.skills, profile.experience, profile.availability, profile.commitment })
            facts.append({ Text::tr("Profil pour %1").arg(task), text });
    }
    facts.removeIf([](const HeldFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

}

HeldOnPerson heldOn(const MeetingSession &session, const QList<KnownPerson> &traces)
{
    HeldOnPerson held;
    for (const auto &trace : traces)
        held.facts += factsOf(session.state(), trace);
    for (const auto &trace : traces) {
        for (const auto &person : trace.isOnlyWritten() ? QList<Person>() : trace.called) {
            for (const auto &fact : factsOf({}, { person, {}, trace.from, trace.until, true })) {
                const auto isTold = [&](const HeldFact &one) { return one.value == fact.value; };
                if (std::none_of(held.facts.begin(), held.facts.end(), isTold))
                    held.facts.append({ Text::tr("%1, autrefois").arg(fact.what), fact.value });
            }
        }
    }
    Erasure saying(traces);
    session.eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { saying.gather(change, row); });
    session.eachChange([&](qint64 row, const Stamp &stamp, const MeetingChange &change, bool stands) {
        const auto redacted = saying.redacted(change, row);
        const auto sure = personalTexts(change, redacted);
        const bool isPerhaps = sure.isEmpty() && !isNumbered(change, row, traces);
        auto texts = sure + saying.mentions(change) + saying.calledSo(change);
        texts.removeDuplicates();
        if (isPerhaps && texts.isEmpty())
            return;
        auto told = sentenceThen(change, row, session.state(), traces);
        for (const auto &text : texts) {
            if (!told.contains(text, Qt::CaseInsensitive))
                told += u" « %1 »"_s.arg(text);
        }
        told = withoutContacts(std::move(told), [&](const QString &contact) { return saying.isTheirContact(contact); });
        held.journal.append({ stamp.at, told, stands, isPerhaps });
    });
    return held;
}

QString heldText(const HeldOnPerson &held, const MeetingState &state)
{
    QStringList lines { Text::tr("Ce que le dossier « %1 » tient sur cette personne").arg(state.name), {} };
    for (const auto &fact : held.facts)
        lines.append(Text::tr("%1 : %2").arg(fact.what, fact.value));
    lines << QString() << Text::tr("Au journal de la réunion :");
    for (const auto &mention : held.journal) {
        const auto when = dateAndTime(hallDateTime(state, mention.at));
        auto line = Text::tr("- %1 : %2").arg(when, mention.sentence);
        if (mention.isPerhaps)
            line += u' ' + Text::tr("(peut-être quelqu’un d’autre)");
        lines.append(mention.stands ? line : line + u' ' + Text::tr("(annulé depuis)"));
    }
    return lines.join(u'\n') + u'\n';
}

QJsonObject heldJson(const HeldOnPerson &held, const MeetingState &state)
{
    QJsonArray facts;
    for (const auto &fact : held.facts)
        facts.append(QJsonObject { { u"what"_s, fact.what }, { u"value"_s, fact.value } });
    QJsonArray journal;
    for (const auto &mention : held.journal)
        journal.append(QJsonObject { { u"at"_s, hallDateTime(state, mention.at).toString(Qt::ISODate) },
            { u"sentence"_s, mention.sentence }, { u"stands"_s, mention.stands }, { u"perhaps"_s, mention.isPerhaps } });
    return { { u"meeting"_s, state.name }, { u"facts"_s, facts }, { u"journal"_s, journal } };
}
