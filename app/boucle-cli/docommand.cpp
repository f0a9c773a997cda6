// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/intents.h"
#include "core/meeting/naming.h"
#include "core/meeting/script.h"
#include "core/wording/sentences.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"do DOSSIER [SCRIPT] [--keep-going]"_s, Cli::tr("Applique un script d’intentions, une par ligne, et répond ligne par ligne."),
        {
            { u"keep-going"_s, {}, Cli::tr("continue après un refus ; le code de sortie reste 1"), {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON (c’est toujours le cas)"), {} },
        },
        1, 2,
        Cli::tr("Sans SCRIPT, ou avec « - », lit l’entrée standard. Les lignes vides et celles qui commencent par # sont passées.\n"
                "{\"do\": \"undo\"} et {\"do\": \"redo\"} annulent et rétablissent. « boucle-cli intents » donne les intentions.\n"
                "Les réponses : {\"line\": 3, \"applied\": true, \"seq\": 12, \"advice\": []}\n"
                "               {\"line\": 4, \"applied\": false, \"error\": \"…\", \"kind\": \"…\"}") };
}

/** What one line did: the row written, and the advice. */
struct Applied {
    qint64 seq;
    QList<RuleBreach> advice;
};

Result<Applied> markAnswer(MeetingSession &session, const Result<qint64> &target, Result<void> (MeetingSession::*mark)(qint64, qint64))
{
    if (!target)
        return refuse(target);
    if (const auto marked = (session.*mark)(*target, now()); !marked)
        return refuse(marked);
    return Applied { session.length() - 1, {} };
}

Result<Applied> apply(MeetingSession &session, const QJsonObject &object)
{
    const auto name = object.value("do"_L1).toString();
    if (name == u"undo"_s || name == u"redo"_s) {
        if (const auto checked = json::checkNames(object, {}, { u"do"_s }); !checked)
            return refuse(checked);
        return name == u"undo"_s ? markAnswer(session, session.undoable(), &MeetingSession::undo)
                                 : markAnswer(session, session.redoable(), &MeetingSession::redo);
    }
    const auto intent = readIntent(object, { namingIn(session.state()) });
    if (!intent)
        return refuse(intent);
    auto answer = session.apply(*intent, now());
    if (!answer)
        return refuse(answer);
    return Applied { answer->seq, std::move(answer->advice) };
}

/** The journal knows the task of a lock by its code; whoever reads knows it by its name. */
Error withTaskName(Error error, const MeetingState &state)
{
    if (error.kind != ErrorKind::UndoStopsAtLock)
        return error;
    if (const auto *task = taskOf(procedureOf(state), error.facts.value(0)))
        error.facts = QStringList { task->name };
    return error;
}

bool answerLine(MeetingSession &session, const QByteArray &line, const Place &place)
{
    const auto object = readScriptLine(line, place);
    const auto applied = object ? apply(session, *object) : Result<Applied>(refuse(object));
    QJsonObject answer;
    if (applied) {
        answer = { { u"seq"_s, applied->seq }, { u"advice"_s, QJsonArray::fromStringList(sentences(applied->advice)) } };
    } else {
        auto error = withTaskName(applied.error(), session.state());
        if (!error.place)
            error.place = place;
        answer = errorObject(error);
        warn(sentence(error));
    }
    answer.insert(u"line"_s, *place.line);
    answer.insert(u"applied"_s, applied.has_value());
    say(answer);
    return applied.has_value();
}

Result<void> openScript(QFile &file, const Arguments &arguments)
{
    const auto path = arguments.operands.value(1, u"-"_s);
    if (path == u"-"_s)
        return file.open(stdin, QIODevice::ReadOnly) ? Result<void> {} : refuse(ErrorKind::FileUnreadable, { path, file.errorString() });
    file.setFileName(path);
    if (!file.exists())
        return refuse(ErrorKind::FileNotFound, { path });
    if (QFileInfo(path).isDir())
        return refuse(ErrorKind::FileUnreadable, { path, Cli::tr("c’est un dossier") });
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::FileUnreadable, { path, file.errorString() });
    return {};
}

ExitCode answerAll(MeetingSession &session, QFile &script, bool keepsGoing)
{
    const auto name = script.fileName().isEmpty() ? Cli::tr("entrée standard") : QFileInfo(script).fileName();
    auto code = ExitCode::Done;
    for (int number = 1;; ++number) {
        auto line = script.readLine();
        if (line.isEmpty())
            return code;
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (isScriptComment(line) || answerLine(session, line, { name, number, {} }))
            continue;
        code = ExitCode::Refused;
        if (!keepsGoing)
            return code;
    }
}

/** No line could be answered; the answers are JSON, and so is this one. */
ExitCode answerNothing(const Error &error)
{
    say(errorObject(error));
    return refused(error);
}

ExitCode run(const Arguments &arguments)
{
    QFile script;
    if (const auto opened = openScript(script, arguments); !opened)
        return answerNothing(opened.error());
    auto dossier = Dossier::open(arguments);
    if (!dossier)
        return answerNothing(dossier.error());
    return answerAll((*dossier)->session(), script, arguments.has(u"keep-going"_s));
}

}

Command doCommand()
{
    return { u"do"_s, grammar(), run };
}
