// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/seatreport.h"

#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "core/wording/seating.h"
#include "core/wording/sentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString wordOf(WishKind kind)
{
    static const std::array words { u"reachable"_s, u"in-group"_s, u"together"_s, u"apart"_s };
    return words.at(size_t(kind));
}

QString wordOf(UnmetCause cause)
{
    static const std::array words { u"contradiction"_s, u"no-such-group"_s, u"no-reachable-group"_s, u"too-many"_s, u"no-room"_s };
    return words.at(size_t(cause));
}

QString wordOf(TraitKind kind)
{
    static const std::array words { u"apart"_s, u"local-group"_s, u"gender"_s, u"task"_s };
    return words.at(size_t(kind));
}

QJsonObject asJson(const SeatingWish &wish, const QStringList &names)
{
    QJsonArray people;
    for (const int person : wish.people)
        people.append(names.value(person));
    QJsonObject object { { u"wish"_s, wordOf(wish.kind) }, { u"people"_s, people } };
    if (wish.group)
        object.insert(u"group"_s, *wish.group);
    return object;
}

QJsonArray unmetOf(const SeatReport &report)
{
    QJsonArray array;
    for (const auto &unmet : report.seating.unmet) {
        auto object = asJson(unmet.wish, report.roster.labels);
        QJsonArray against;
        for (const auto &wish : unmet.against)
            against.append(asJson(wish, report.roster.labels));
        object.insert(u"cause"_s, wordOf(unmet.cause));
        object.insert(u"against"_s, against);
        object.insert(u"reason"_s, sentence(unmet, report.roster.labels));
        array.append(object);
    }
    return array;
}

QJsonArray groupsOf(const SeatReport &report)
{
    QJsonArray array;
    int number = 0;
    for (const auto &people : peopleByGroup(report.roster.roster, report.seating)) {
        if (report.seating.missing.contains(++number))
            continue;
        QJsonArray names;
        for (const int person : people)
            names.append(report.roster.labels.at(person));
        array.append(QJsonObject { { u"number"_s, number }, { u"people"_s, names } });
    }
    return array;
}

QJsonArray deviationsOf(const SeatReport &report)
{
    QJsonArray array;
    for (const auto &deviation : deviations(report.roster.roster, report.seating))
        array.append(QJsonObject { { u"kind"_s, wordOf(deviation.kind) }, { u"value"_s, deviation.value }, { u"group"_s, deviation.group },
            { u"people"_s, deviation.people }, { u"lowest"_s, deviation.lowest }, { u"highest"_s, deviation.highest } });
    return array;
}

QJsonArray fullOf(const SeatReport &report)
{
    QJsonArray array;
    for (const auto &choice : report.full)
        array.append(QJsonObject { { u"name"_s, report.roster.labels.at(choice.person) }, { u"larger_group"_s, choice.largerGroup },
            { u"new_group"_s, choice.newGroup } });
    return array;
}

QJsonArray errorsOf(const QList<Error> &errors)
{
    QJsonArray array;
    for (const auto &error : errors)
        array.append(errorObject(error));
    return array;
}

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

}

QJsonObject asJson(const SeatReport &report)
{
    const auto cost = costOf(report.roster.roster, report.rules, report.seating);
    QJsonObject object {
        { u"people"_s, report.roster.roster.size() },
        { u"max"_s, report.rules.limit },
        { u"summary"_s, sizesSentence(report.seating) },
        { u"groups"_s, groupsOf(report) },
        { u"same_group_pairs"_s, cost.pairs },
        { u"avoidable_pairs"_s, cost.avoidablePairs },
        { u"gender_deviation"_s, cost.genderDeviation },
        { u"task_deviation"_s, cost.taskDeviation },
        { u"deviations"_s, deviationsOf(report) },
        { u"unmet"_s, unmetOf(report) },
        { u"unseated"_s, fullOf(report) },
        { u"newcomers"_s, QJsonArray::fromStringList(report.newcomers) },
        { u"gone"_s, QJsonArray::fromStringList(report.gone) },
        { u"refused"_s, errorsOf(report.refused) },
        { u"doubts"_s, errorsOf(report.roster.doubts) },
    };
    if (report.seed)
        object.insert(u"seed"_s, report.seed->text);
    return object;
}

void warnOf(const SeatReport &report)
{
    for (const auto &error : report.refused + report.roster.doubts)
        warn(sentence(error));
    for (const auto &unmet : report.seating.unmet)
        warn(sentence(unmet, report.roster.labels));
    for (const auto &choice : report.full)
        warn(sentence(choice, report.rules, report.roster.labels));
    if (!report.full.isEmpty())
        warn(Cli::tr("Relancez avec --max %1 ou --groups %2, comme la salle en décide.")
                 .arg(report.rules.limit + 1)
                 .arg(report.seating.groups + 1));
}

void tell(const SeatReport &report)
{
    warn(sizesSentence(report.seating));
    if (report.seed)
        warn(Cli::tr("Graine : %1").arg(report.seed->text));
    if (!report.newcomers.isEmpty())
        warn(Cli::tr("Arrivées : %1").arg(report.newcomers.join(u", "_s)));
    if (!report.gone.isEmpty())
        warn(Cli::tr("Départs : %1").arg(report.gone.join(u", "_s)));
    warn(spreadSentence(costOf(report.roster.roster, report.rules, report.seating)));
}

QJsonObject asJson(const QList<SeatDifference> &differences, const SeatReport &report)
{
    QJsonArray array;
    for (const auto &difference : differences)
        array.append(QJsonObject { { u"name"_s, difference.name }, { u"written"_s, numberOrNull(difference.written) },
            { u"replayed"_s, numberOrNull(difference.replayed) } });
    return { { u"same"_s, differences.isEmpty() && report.refused.isEmpty() }, { u"seed"_s, report.seed ? report.seed->text : QString() },
        { u"differences"_s, array }, { u"refused"_s, errorsOf(report.refused) } };
}

void tell(const QList<SeatDifference> &differences)
{
    for (const auto &difference : differences) {
        if (!difference.written)
            warn(Cli::tr("%1 : absent·e du fichier, groupe %2 au tirage.").arg(difference.name).arg(*difference.replayed));
        else if (!difference.replayed)
            warn(Cli::tr("%1 : groupe %2 dans le fichier, absent·e de la liste.").arg(difference.name).arg(*difference.written));
        else
            warn(Cli::tr("%1 : groupe %2 dans le fichier, groupe %3 au tirage.")
                     .arg(difference.name)
                     .arg(*difference.written)
                     .arg(*difference.replayed));
    }
}
