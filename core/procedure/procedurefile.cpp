// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedurefile.h"

#include "core/record/json.h"
#include "core/wording/jsonproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QResource>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Where a byte of the text stands, lines and columns from 1. */
Place placeOf(const QByteArray &json, qsizetype offset, const QString &file)
{
    const auto before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const auto lineStart = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return { file, int(before.count('\n')) + 1, int(column) };
}

/** The fields; all that could not be read goes to `problems`, when it is given. */
Result<Procedure> readFields(const QByteArray &json, const QString &file, QList<Error> *problems = nullptr)
{
    if (json.trimmed().isEmpty())
        return refuse(ErrorKind::EmptyFile, { file });
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return tl::unexpected(Error { ErrorKind::JsonSyntax, { jsonProblem(parsing.error) }, placeOf(json, parsing.offset, file) });
    auto read
        = json::read<Procedure>(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), { {}, problems }, {});
    if (!read)
        read.error().place = Place { file, {}, {} };
    return read;
}

using Errors = QList<Error>;

void addRange(Errors &errors, int value, int lowest, int highest, const QString &path)
{
    if (value < lowest || value > highest)
        errors.append({ ErrorKind::JsonRange, { path, QString::number(lowest), QString::number(highest) }, {} });
}

void addEmpty(Errors &errors, const QString &text, const QString &path)
{
    if (text.trimmed().isEmpty())
        errors.append({ ErrorKind::EmptyText, { path }, {} });
}

/** Names that stand twice in a list, by `nameOf`. */
template <class T, class NameOf>
void addDuplicates(Errors &errors, const QList<T> &list, const char *path, const char *field, NameOf nameOf)
{
    QStringList seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto name = nameOf(list.at(i));
        if (seen.contains(name))
            errors.append({ ErrorKind::JsonDuplicate, { json::below(json::below(QString::fromUtf8(path), i), field), name }, {} });
        seen.append(name);
    }
}

void checkLimits(Errors &errors, const Limits &limits)
{
    addRange(errors, limits.pairSize, 2, 2, u"limits.pair"_s); // a pair is two people everywhere in the program
    addRange(errors, limits.facilitators, 1, 10, u"limits.facilitators"_s);
    addRange(errors, limits.smallGroup, 2, 1000, u"limits.small_group"_s);
    addRange(errors, limits.namesPerFinding, 1, 100, u"limits.names_per_finding"_s);
    addRange(errors, limits.eraseAfterMonths, 0, 120, u"limits.erase_after_months"_s);
}

void checkSteps(Errors &errors, const QList<ProcedureStep> &steps)
{
    if (steps.isEmpty())
        errors.append({ ErrorKind::EmptyText, { u"steps"_s }, {} });
    addDuplicates(errors, steps, "steps", "code", [](const ProcedureStep &step) { return step.code; });
    addDuplicates(errors, steps, "steps", "kind", [](const ProcedureStep &step) { return json::write(step.kind).toString(); });
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto path = json::below(u"steps"_s, i);
        addEmpty(errors, steps.at(i).code, json::below(path, "code"));
        addEmpty(errors, steps.at(i).name, json::below(path, "name"));
        addRange(errors, steps.at(i).minutes, 1, 600, json::below(path, "minutes"));
    }
}

void checkTasks(Errors &errors, const QList<ProcedureTask> &tasks)
{
    if (tasks.isEmpty())
        errors.append({ ErrorKind::EmptyText, { u"tasks"_s }, {} });
    addDuplicates(errors, tasks, "tasks", "code", [](const ProcedureTask &task) { return task.code; });
    addDuplicates(errors, tasks, "tasks", "short_name", [](const ProcedureTask &task) { return task.shortName; });
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const auto path = json::below(u"tasks"_s, i);
        const auto &task = tasks.at(i);
        addEmpty(errors, task.code, json::below(path, "code"));
        addEmpty(errors, task.name, json::below(path, "name"));
        addEmpty(errors, task.pair, json::below(path, "pair"));
        addEmpty(errors, task.shortName, json::below(path, "short_name"));
        if (task.shortName.size() > longestShortName)
            errors.append({ ErrorKind::TextTooLong, { json::below(path, "short_name"), QString::number(longestShortName) }, {} });
    }
}

/** An answer names a task exactly when its kind asks for one. */
void checkAnswer(Errors &errors, const Procedure &procedure, const FormAnswer &answer, const QString &path)
{
    if (answer.kind != AnswerKind::Task) {
        if (!answer.task.isEmpty())
            errors.append({ ErrorKind::JsonUnexpected, { path, u"key, label, kind"_s }, {} });
        return;
    }
    QStringList codes;
    for (const auto &task : procedure.tasks)
        codes.append(task.code);
    if (!codes.contains(answer.task))
        errors.append({ ErrorKind::JsonChoice, { path, answer.task, codes.join(u", "_s) }, {} });
}

void checkForm(Errors &errors, const Procedure &procedure)
{
    const auto &answers = procedure.form.answers;
    const QUrl address(procedure.form.address, QUrl::StrictMode);
    if (address.scheme() != u"https"_s || address.host().isEmpty())
        errors.append({ ErrorKind::JsonType, { u"form.address"_s, u"\"https://…\""_s }, {} });
    addDuplicates(errors, answers, "form.answers", "key", [](const FormAnswer &answer) { return answer.key; });
    for (qsizetype i = 0; i < answers.size(); ++i)
        checkAnswer(errors, procedure, answers.at(i), json::below(json::below(u"form.answers"_s, i), "task"));
    for (const auto &task : procedure.tasks) {
        const auto asksIt = [&](const FormAnswer &answer) { return answer.kind == AnswerKind::Task && answer.task == task.code; };
        if (std::count_if(answers.begin(), answers.end(), asksIt) != 1)
            errors.append({ ErrorKind::JsonMissing, { u"form.answers (%1)"_s.arg(task.code) }, {} });
    }
}

}

QList<Error> checkProcedure(const Procedure &procedure)
{
    Errors errors;
    addEmpty(errors, procedure.id, u"id"_s);
    addEmpty(errors, procedure.name, u"name"_s);
    if (procedure.window.from > procedure.window.to) {
        const auto needed = QCoreApplication::translate("Wording", "une date à partir du %1");
        errors.append({ ErrorKind::JsonType, { u"window.to"_s, needed.arg(procedure.window.from.toString(Qt::ISODate)) }, {} });
    }
    checkLimits(errors, procedure.limits);
    addDuplicates(
        errors, procedure.rules, "rules", "rule", [](const RuleSetting &setting) { return json::write(setting.rule).toString(); });
    checkSteps(errors, procedure.steps);
    checkTasks(errors, procedure.tasks);
    checkForm(errors, procedure);
    return errors;
}

QList<Error> checkProcedureFile(const QByteArray &json, const QString &file)
{
    Errors errors;
    const auto read = readFields(json, file, &errors);
    if (read)
        errors = checkProcedure(*read);
    else if (errors.isEmpty())
        errors.append(read.error());
    for (auto &error : errors) {
        if (!error.place)
            error.place = Place { file, {}, {} };
    }
    return errors;
}

Result<Procedure> readProcedure(const QByteArray &json, const QString &file)
{
    const auto errors = checkProcedureFile(json, file);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    return readFields(json, file);
}

Result<Procedure> builtInProcedure(const QString &id)
{
    const QResource resource(u":/procedures/%1.json"_s.arg(id));
    if (!builtInProcedures().contains(id) || !resource.isValid())
        return refuse(ErrorKind::UnknownProcedure, { id });
    return readProcedure(resource.uncompressedData(), id);
}

QStringList builtInProcedures()
{
    return { u"boucle-2026"_s };
}
