// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/importreport.h"

#include "app/boucle-cli/importquestion.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "core/errorword.h"
#include "core/wording/importing.h"
#include "core/wording/sentences.h"

using namespace Qt::StringLiterals;

namespace {

ImportRemark remark(const Error &error)
{
    return { error.place.value_or(Place {}), sentence(error), errorWord(error.kind) };
}

QString doubtReason(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Namesakes:
        return Cli::tr("plusieurs personnes ont ce nom");
    case Doubt::PseudoDiffers:
        return Cli::tr("même nom, autre pseudo");
    case Doubt::NameDiffers:
        return Cli::tr("même e-mail, autre nom");
    case Doubt::NameHidden:
        return Cli::tr("même pseudo, un des deux sans nom");
    case Doubt::ContactDiffers:
        return Cli::tr("même personne, autre e-mail ou téléphone");
    case Doubt::NearName:
        return Cli::tr("noms presque pareils");
    case Doubt::SameRowTwice:
        return Cli::tr("ligne déjà lue dans ce fichier");
    }
    return {};
}

/** The count that a mark belongs to. */
int &countOf(ImportCounts &counts, RowMark mark)
{
    switch (mark) {
    case RowMark::New:
        return counts.added;
    case RowMark::Completed:
        return counts.merged;
    case RowMark::Unchanged:
        return counts.unchanged;
    case RowMark::ToDecide:
        return counts.toDecide;
    case RowMark::Refused:
        break;
    }
    return counts.refused;
}

int &countOf(ImportCounts &counts, ProfileMark mark)
{
    switch (mark) {
    case ProfileMark::New:
        return counts.added;
    case ProfileMark::Merged:
        return counts.merged;
    case ProfileMark::Unchanged:
        return counts.unchanged;
    case ProfileMark::ToDecide:
        break;
    }
    return counts.toDecide;
}

QJsonObject asJson(const ImportCounts &counts)
{
    return { { u"read"_s, counts.read }, { u"new"_s, counts.added }, { u"merged"_s, counts.merged }, { u"unchanged"_s, counts.unchanged },
        { u"to_decide"_s, counts.toDecide }, { u"refused"_s, counts.refused } };
}

QJsonObject asJson(const ImportRemark &remark)
{
    QJsonObject object { { u"file"_s, remark.place.file }, { u"reason"_s, remark.reason }, { u"kind"_s, remark.kind } };
    if (remark.place.line)
        object.insert(u"line"_s, *remark.place.line);
    if (remark.place.column)
        object.insert(u"column"_s, *remark.place.column);
    for (auto it = remark.asked.begin(); it != remark.asked.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray asJson(const QList<ImportRemark> &remarks)
{
    QJsonArray array;
    for (const auto &one : remarks)
        array.append(asJson(one));
    return array;
}

QString idleReason(DecisionUse use)
{
    switch (use) {
    case DecisionUse::Useless:
        return Cli::tr("cette ligne ne demande rien");
    case DecisionUse::NoSuchRow:
        return Cli::tr("aucune ligne n’est à cet endroit");
    case DecisionUse::SeveralRows:
        return Cli::tr("plusieurs lignes sont à cet endroit, donnez aussi l’e-mail");
    case DecisionUse::PersonMissing:
        return Cli::tr("dites qui : « person » ou « same_as »");
    case DecisionUse::Used:
        break;
    }
    return {};
}

/** « liste.csv, ligne 3, colonne 7 » */
QString placeInWords(const Place &place)
{
    QStringList parts { place.file };
    if (place.line)
        parts.append(Cli::tr("ligne %1").arg(*place.line));
    if (place.column)
        parts.append(Cli::tr("colonne %1").arg(*place.column));
    return parts.join(u", "_s);
}

}

void ImportCounts::add(const ImportCounts &other)
{
    read += other.read;
    added += other.added;
    merged += other.merged;
    unchanged += other.unchanged;
    toDecide += other.toDecide;
    refused += other.refused;
}

void addUnusable(ImportReport &report, const QList<Error> &files)
{
    for (const auto &error : files) {
        report.files.insert(error.place->file, {});
        report.refusals.append(remark(error));
    }
}

void addPeople(ImportReport &report, const MergePlan &plan, const QList<LocalGroup> &groups)
{
    QMap<QString, ImportCounts> files;
    for (const auto &input : plan.inputs) {
        files[input.source];
        if (!input.unreadColumns.isEmpty())
            report.unreadColumns[input.source] = input.unreadColumns;
        for (const auto &error : input.repaired)
            report.leftOut.append(remark(error));
    }
    for (const auto &row : plan.rows) {
        auto &counts = files[plan.inputs.at(row.input).source];
        ++counts.read;
        ++countOf(counts, row.mark);
        if (const auto *error = refusalOf(plan, row)) {
            report.refusals.append(remark(*error));
            if (awaitsName(plan, row))
                report.refusals.last().asked = askedOf(plan, row, groups);
        }
        if (row.mark == RowMark::ToDecide)
            report.doubts.append(
                { placeOf(plan, row), row.doubt ? doubtReason(*row.doubt) : QString(), u"to-decide"_s, askedOf(plan, row, groups) });
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        report.files[it.key()].add(it.value());
        report.counts.add(it.value());
    }
}

void addProfiles(
    ImportReport &report, const QList<ImportedProfiles> &inputs, const ProfilePlan &plan, const MeetingState &state, const MergePlan &merge)
{
    ImportCounts counts;
    for (const auto &input : inputs) {
        counts.read += input.rowsRead;
        if (!input.unreadColumns.isEmpty())
            report.unreadColumns[input.source] = input.unreadColumns;
        report.files[input.source].read += input.rowsRead;
    }
    for (const auto &row : plan.rows) {
        ++countOf(counts, row.mark);
        ++countOf(report.files[row.place.file], row.mark);
        if (row.doubt) {
            report.doubts.append(remark(*row.doubt));
            report.doubts.last().asked = askedOf(inputs, row, state, merge);
        }
    }
    for (const auto &error : plan.refused) {
        ++counts.refused;
        ++report.files[error.place.value_or(Place {}).file].refused;
        report.refusals.append(remark(error));
    }
    for (const auto &error : plan.repaired)
        report.leftOut.append(remark(error));
    report.counts.add(counts);
}

void addDecisions(ImportReport &report, const DecisionRound &round)
{
    for (qsizetype i = 0; i < round.typed().size(); ++i) {
        const auto &typed = round.typed().at(i);
        if (round.uses().at(i) != DecisionUse::Used)
            report.idleDecisions.append({ { typed.file, typed.line, {} }, idleReason(round.uses().at(i)), u"idle-decision"_s });
    }
}

QJsonObject asJson(const ImportReport &report)
{
    QJsonArray files;
    for (auto it = report.files.begin(); it != report.files.end(); ++it) {
        auto file = asJson(it.value());
        file.insert(u"file"_s, it.key());
        file.insert(u"unread_columns"_s, QJsonArray::fromStringList(report.unreadColumns.value(it.key())));
        files.append(file);
    }
    auto object = asJson(report.counts);
    object.insert(u"refusals"_s, asJson(report.refusals));
    object.insert(u"left_out"_s, asJson(report.leftOut));
    object.insert(u"decisions"_s, asJson(report.doubts));
    object.insert(u"idle_decisions"_s, asJson(report.idleDecisions));
    object.insert(u"files"_s, files);
    return object;
}

void printRemarks(const ImportReport &report)
{
    for (const auto &one : report.refusals)
        warn(one.reason);
    for (const auto &one : report.leftOut)
        warn(Cli::tr("Valeur laissée de côté : %1").arg(one.reason));
    for (auto it = report.unreadColumns.begin(); it != report.unreadColumns.end(); ++it)
        warn(unreadColumnsSentence(it.key(), it.value()));
    for (const auto &one : report.doubts)
        warn(Cli::tr("À décider : %1 (%2)").arg(placeInWords(one.place), one.reason));
    for (const auto &one : report.idleDecisions)
        warn(Cli::tr("Décision sans effet : %1 (%2)").arg(placeInWords(one.place), one.reason));
}

void print(const ImportReport &report)
{
    const auto &counts = report.counts;
    say(Cli::tr("Lignes lues : %1").arg(counts.read));
    say(Cli::tr("  nouvelles : %1").arg(counts.added));
    say(Cli::tr("  complétées : %1").arg(counts.merged));
    say(Cli::tr("  inchangées : %1").arg(counts.unchanged));
    say(Cli::tr("  à décider : %1").arg(counts.toDecide));
    say(Cli::tr("  refusées : %1").arg(counts.refused));
    printRemarks(report);
}
