// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportfile.h"

#include "core/exchange/reportdigest.h"
#include "core/record/json.h"
#include "core/record/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 1'000'000;

/** The object of the file, whatever it holds: one that says that it is a report, in a version that is read here. */
Result<QJsonObject> readEnvelope(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxReportBytes)
        return refuse(ErrorKind::FileTooLarge, { fileName, QString::number(maxReportBytes / (1024 * 1024)) });
    if (bytes.trimmed().isEmpty())
        return refuse(ErrorKind::EmptyFile, { fileName });
    QJsonParseError parsing;
    const auto object = QJsonDocument::fromJson(bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return refuse(bytes.contains("\"boucle-report\"") ? ErrorKind::ReportDamaged : ErrorKind::NotAReport, { fileName });
    if (object.value("format"_L1) != "boucle-report"_L1)
        return refuse(ErrorKind::NotAReport, { fileName });
    const auto version = json::readField(object, {}, {}, field(2, "version", &ReportFile::version));
    if (!version)
        return refuse(version);
    if (*version < 1)
        return refuse(ErrorKind::JsonRange, { u"version"_s, u"1"_s, QString::number(reportVersion) });
    if (*version > reportVersion)
        return refuse(ErrorKind::ReportTooNew, { fileName, QString::number(*version) });
    return object;
}

/** Layout aside, the file is the canonical text: so no name stands twice and no value is written in two ways. */
Result<void> checkDigest(const QByteArray &bytes, const QJsonObject &object, const QString &fileName)
{
    const auto digest = object.value("digest"_L1);
    if (digest.isUndefined())
        return refuse(ErrorKind::JsonMissing, { u"digest"_s });
    if (digest.toString() != reportDigest(object) || withoutLayout(bytes) != canonicalJson(object))
        return refuse(ErrorKind::ReportDamaged, { fileName });
    return {};
}

/** What no program can show (a NUL), or says nothing (null, where a field may be left out). */
Result<void> checkValues(const QJsonValue &value, const QString &path)
{
    if (value.isNull())
        return refuse(ErrorKind::JsonMissing, { path });
    if (value.toString().contains(QChar(u'\0')))
        return refuse(ErrorKind::JsonType, { path, QCoreApplication::translate("Wording", "un texte sans caractère nul") });
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto checked = checkValues(array.at(i), json::below(path, i)); !checked)
            return checked;
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto checked = checkValues(it.value(), json::below(path, it.key().toUtf8().constData())); !checked)
            return checked;
    }
    return {};
}

Result<void> checkFilled(const QString &text, const QString &path)
{
    if (text.trimmed().isEmpty())
        return refuse(ErrorKind::EmptyText, { path });
    return {};
}

Result<void> checkCount(int count, const QString &path)
{
    if (count < 1 || count > mostPeople)
        return refuse(ErrorKind::JsonRange, { path, u"1"_s, QString::number(mostPeople) });
    return {};
}

/** An instant that is the same everywhere: local time alone would be another on each computer. */
Result<void> checkInstant(const std::optional<QDateTime> &time, const QString &path)
{
    if (time && time->timeSpec() == Qt::LocalTime)
        return refuse(ErrorKind::JsonType, { path, u"\"2026-06-27T14:00:00+02:00\""_s });
    return {};
}

Result<void> firstOf(const QList<Result<void>> &checks)
{
    for (const auto &checked : checks) {
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> checkSitting(const ReportedSitting &sitting, const QString &path)
{
    const auto count = json::below(json::below(path, "presence"), "count");
    return firstOf({ checkInstant(sitting.start, json::below(path, "start")),
        sitting.presence ? checkCount(sitting.presence->count, count) : Result<void> {} });
}

/** Only a pair and debated profiles have names: any other name would be one too many in such a file. */
Result<void> checkTask(const ReportedTask &task, const QString &path)
{
    const bool hasNames = task.outcome == ReportedOutcome::Designated || task.outcome == ReportedOutcome::NoConsensus;
    if (!hasNames && !task.people.isEmpty())
        return refuse(ErrorKind::JsonType, { json::below(path, "people"), u"[ ]"_s });
    return firstOf({ checkFilled(task.code, json::below(path, "code")), checkInstant(task.lockedAt, json::below(path, "locked_at")),
        task.present ? checkCount(*task.present, json::below(path, "present")) : Result<void> {} });
}

Result<void> checkTasks(const QList<ReportedTask> &tasks)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const auto path = json::below(u"tasks"_s, i);
        if (const auto checked = checkTask(tasks.at(i), path); !checked)
            return checked;
        if (codes.contains(tasks.at(i).code))
            return refuse(ErrorKind::JsonDuplicate, { json::below(path, "code"), tasks.at(i).code });
        codes.insert(tasks.at(i).code);
    }
    return {};
}

Result<void> checkReport(const ReportFile &file)
{
    QList<Result<void>> checks { checkFilled(file.procedure, u"procedure"_s), checkFilled(file.loop.code, u"loop.code"_s) };
    for (qsizetype i = 0; i < file.sittings.size(); ++i)
        checks.append(checkSitting(file.sittings.at(i), json::below(u"sittings"_s, i)));
    checks.append(checkTasks(file.tasks));
    return firstOf(checks);
}

Result<ReportFile> readChecked(const QByteArray &bytes, const QString &fileName)
{
    auto object = readEnvelope(bytes, fileName);
    if (!object)
        return refuse(object);
    if (const auto checked = checkDigest(bytes, *object, fileName); !checked)
        return refuse(checked);
    object->remove("digest"_L1);
    auto file = json::read<ReportFile>(*object, {}, {});
    if (!file)
        return file;
    if (const auto checked = firstOf({ checkValues(*object, {}), checkReport(*file) }); !checked)
        return refuse(checked);
    return file;
}

}

Result<ReportFile> readReport(const QByteArray &bytes, const QString &fileName)
{
    auto file = readChecked(bytes, fileName);
    if (!file)
        file.error().place = Place { fileName, {}, {} };
    return file;
}
