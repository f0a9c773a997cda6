// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/rehearsal.h"

#include "core/meeting/intents.h"
#include "core/meeting/naming.h"
#include "core/meeting/script.h"

#include <QResource>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr auto creation = "create-meeting"_L1;

/** What the marks of the script have said so far. */
struct Clock {
    QDateTime start;
    QString zone;
    QString step;
    qint64 at = 0;
    qint64 every = 1000;
    QString pendingAt; // an hour told before the start is known
};

QDateTime inZone(QDate date, QTime time, const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    return known.isValid() ? QDateTime(date, time, known) : QDateTime(date, time, Qt::UTC);
}

/** « 14:05 » on the day of the meeting, « -9 18:30 » nine days before. */
void setHour(Clock &clock, const QString &text)
{
    if (!clock.start.isValid()) {
        clock.pendingAt = text;
        return;
    }
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto days = words.size() > 1 ? words.first().toInt() : 0;
    const auto time = QTime::fromString(words.value(words.size() - 1), u"HH:mm"_s);
    clock.at = inZone(clock.start.date().addDays(days), time, clock.zone).toMSecsSinceEpoch();
}

void followMark(Clock &clock, const QString &mark)
{
    const auto colon = mark.indexOf(u": "_s);
    const auto name = mark.left(colon);
    const auto value = mark.mid(colon + 2).trimmed();
    if (name == u"step"_s)
        clock.step = value;
    else if (name == u"every"_s)
        clock.every = value.toLongLong() * 1000;
    else if (name == u"at"_s)
        setHour(clock, value);
}

Result<void> setStart(Clock &clock, const QJsonObject &intent)
{
    const auto start = json::readDateTime(intent.value("start"_L1), u"start"_s);
    if (!start)
        return refuse(start);
    clock.start = *start;
    clock.zone = intent.value("zone"_L1).toString();
    setHour(clock, clock.pendingAt);
    return {};
}

Result<MeetingChange> readCreation(const QJsonObject &intent, const Procedure &procedure)
{
    auto fields = intent;
    fields.remove("do"_L1);
    fields.insert("procedure"_L1, json::write(procedure));
    fields.insert("rehearsal"_L1, true);
    auto created = json::read<MeetingCreated>(fields, {}, {});
    if (!created)
        return refuse(created);
    return MeetingChange(*std::move(created));
}

Result<void> play(MeetingSession &session, const Procedure &procedure, const RehearsedIntent &one)
{
    const bool creates = one.intent.value("do"_L1).toString() == creation;
    const auto intent = creates ? readCreation(one.intent, procedure) : readIntent(one.intent, { namingIn(session.state()) });
    if (!intent)
        return refuse(intent);
    if (const auto answer = session.apply(*intent, one.at); !answer)
        return refuse(answer);
    return {};
}

tl::unexpected<Error> refuseAt(Error error, int line)
{
    error.place = Place { u"boucle.jsonl"_s, line, error.place ? error.place->column : std::nullopt };
    return tl::unexpected(std::move(error));
}

}

QByteArray rehearsalScript()
{
    return QResource(u":/rehearsal/boucle.jsonl"_s).uncompressedData();
}

Result<QList<RehearsedIntent>> readRehearsal(const QByteArray &script)
{
    QList<RehearsedIntent> list;
    Clock clock;
    const auto lines = script.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        if (isScriptComment(line)) {
            followMark(clock, QString::fromUtf8(line.mid(1)).trimmed());
            continue;
        }
        const auto object = readScriptLine(line, {});
        if (!object)
            return refuseAt(object.error(), int(i) + 1);
        if (object->value("do"_L1).toString() == creation) {
            if (const auto started = setStart(clock, *object); !started)
                return refuseAt(started.error(), int(i) + 1);
        }
        list.append({ int(i) + 1, clock.step, clock.at, *object });
        clock.at += clock.every;
    }
    return list;
}

QStringList rehearsalSteps(const Procedure &procedure)
{
    QStringList steps { u"preparation"_s, u"accueil"_s };
    for (const auto &step : procedure.steps)
        steps.append(step.code);
    return steps << u"apres"_s;
}

QString rehearsalStepMeant(const Procedure &procedure, const QString &typed)
{
    if (typed.compare("arrival"_L1, Qt::CaseInsensitive) == 0)
        return u"accueil"_s;
    if (typed.compare("after"_L1, Qt::CaseInsensitive) == 0)
        return u"apres"_s;
    for (qsizetype i = 0; i < procedure.steps.size(); ++i) {
        const auto &step = procedure.steps.at(i);
        if (typed.compare(step.numeral, Qt::CaseInsensitive) == 0 || typed == QString::number(i + 1))
            return step.code;
    }
    return typed.toLower();
}

Result<void> rehearse(MeetingSession &session, const Procedure &procedure, const QString &step)
{
    return rehearse(session, procedure, step, rehearsalScript());
}

Result<void> rehearse(MeetingSession &session, const Procedure &procedure, const QString &step, const QByteArray &script)
{
    const auto steps = rehearsalSteps(procedure);
    const auto last = steps.indexOf(step);
    if (last < 0)
        return refuse(ErrorKind::AbsentStep, { step });
    const auto intents = readRehearsal(script);
    if (!intents)
        return refuse(intents);
    for (const auto &one : *intents) {
        if (steps.indexOf(one.step) > last)
            break;
        if (const auto played = play(session, procedure, one); !played)
            return refuseAt(played.error(), one.line);
    }
    return {};
}
