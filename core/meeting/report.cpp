// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/report.h"

#include "core/meeting/namesinhall.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString numberOrNothing(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

/** Namesakes with their local group, as everywhere. */
QString nameToReport(const MeetingState &state, const Person &person)
{
    const auto name = reportName(person);
    if (nameInHall(state, person.id) == spokenName(person))
        return name;
    const auto groups = groupNames(state, person).join(u" ; "_s);
    return groups.isEmpty() ? name : u"%1 (%2)"_s.arg(name, groups);
}

/** « Jeanne Ortolan, jeanne@exemple.org, +33612345678 »; what lacks is said. */
QString contact(const MeetingState &state, Id<Person> id, QStringList &missing)
{
    const auto *person = state.people.find(id);
    if (!person) {
        missing.append(QCoreApplication::translate("Report", "nom de la personne %1").arg(id.number()));
        return {};
    }
    const auto name = nameToReport(state, *person);
    if (person->familyName.isEmpty() && person->givenName.isEmpty())
        missing.append(filled(QCoreApplication::translate("Report", "nom de %1"), { name }));
    if (person->email.isEmpty())
        missing.append(filled(QCoreApplication::translate("Report", "e-mail de %1"), { name }));
    QStringList words { name, person->email, person->phone };
    words.removeAll(QString());
    return words.join(u", "_s);
}

QStringList contacts(const MeetingState &state, const QList<Id<Person>> &people, QStringList &missing)
{
    QStringList lines;
    for (const auto person : people) {
        if (const auto line = contact(state, person, missing); !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString sittingLine(const MeetingState &state, qsizetype at, QStringList &missing)
{
    const auto &sitting = state.sittings.at(at);
    if (!sitting.start.isValid())
        missing.append(QCoreApplication::translate("Report", "date"));
    if (sitting.place.isEmpty())
        missing.append(QCoreApplication::translate("Report", "lieu"));
    QStringList words { dateAndTime(sitting.start), sitting.place };
    words.removeAll(QString());
    if (state.sittings.size() == 1)
        return words.join(u", "_s);
    if (attendance(sitting) > 0) // else it is still to come
        words.append(QCoreApplication::translate("Report", "%n présent·e(s)", nullptr, attendance(sitting)));
    return filled(QCoreApplication::translate("Report", "Séance %1 : %2"), { QString::number(at + 1), words.join(u", "_s) });
}

QString meetingText(const MeetingState &state, QStringList &missing)
{
    QStringList lines { state.name };
    if (state.sittings.isEmpty())
        missing.append(QCoreApplication::translate("Report", "date et lieu"));
    for (qsizetype i = 0; i < state.sittings.size(); ++i)
        lines.append(sittingLine(state, i, missing));
    return lines.join(u'\n');
}

QString presenceText(const MeetingState &state, QStringList &missing)
{
    QStringList lines;
    for (qsizetype i = 0; i < state.sittings.size(); ++i) {
        const auto count = numberOrNothing(attendance(state.sittings.at(i)));
        const bool isToCome = i > 0 && i + 1 == state.sittings.size(); // another sitting, that nobody came to yet
        if (count.isEmpty() && isToCome)
            continue;
        if (count.isEmpty())
            missing.append(QCoreApplication::translate("Report", "nombre de présent·es"));
        else if (state.sittings.size() == 1)
            lines.append(count);
        else
            lines.append(filled(QCoreApplication::translate("Report", "Séance %1 : %2"), { QString::number(i + 1), count }));
    }
    return lines.join(u'\n');
}

QString reporterText(const MeetingState &state, QStringList &missing)
{
    const auto *person = state.reporter ? state.people.find(*state.reporter) : nullptr;
    if (!person) {
        missing.append(QCoreApplication::translate("Report", "nom du ou de la rapporteur·e"));
        return {};
    }
    const auto name = nameToReport(state, *person);
    if (!person->email.isEmpty())
        return u"%1, %2"_s.arg(name, person->email);
    missing.append(filled(QCoreApplication::translate("Report", "e-mail de %1"), { name }));
    return name;
}

/** The two of a pair; nobody is reported as designated without their agreement or « à confirmer ». */
QStringList designatedLines(const MeetingState &state, const QString &task, const QList<Id<Person>> &pair, QStringList &missing)
{
    const auto toCheck = uncheckedCertifications(state, task, pair);
    QStringList lines;
    for (const auto person : pair) {
        auto line = contact(state, person, missing);
        QStringList open;
        if (isToConfirm(state, person, task))
            open.append(QCoreApplication::translate("Report", "accord à confirmer"));
        if (toCheck.contains(person))
            open.append(QCoreApplication::translate("Report", "certification à vérifier"));
        if (!line.isEmpty() && !open.isEmpty())
            line = u"%1 (%2)"_s.arg(line, open.join(u", "_s));
        lines.append(line);
    }
    lines.removeAll(QString());
    return lines;
}

/** Who agreed no longer is not reported as designated: the assembly takes it up again. */
QStringList takenUpAgain(const QList<RuleBreach> &lost, QStringList &missing)
{
    QStringList lines;
    for (const auto &breach : lost)
        lines.append(sentence(breach));
    missing.append(QCoreApplication::translate("Report", "décision à reprendre"));
    return QStringList { QCoreApplication::translate("Report", "À reprendre") } + lines;
}

QString taskText(const MeetingState &state, const QString &task, QStringList &missing)
{
    if (const auto lost = lostAgreements(state, task); !lost.isEmpty())
        return takenUpAgain(lost, missing).join(u'\n');
    const auto now = deliberationOf(state, task);
    if (!now.result) {
        missing.append(QCoreApplication::translate("Report", "décision à prendre"));
        return {};
    }
    if (!now.isLocked() && now.result->outcome != Outcome::NotTreated)
        missing.append(QCoreApplication::translate("Report", "décision à relire et à acter"));
    QStringList lines;
    switch (now.result->outcome) {
    case Outcome::Designated:
        lines = designatedLines(state, task, now.result->names, missing);
        lines.prepend(word(now.result->outcome, now));
        break;
    case Outcome::NoConsensus:
        lines = contacts(state, now.result->names, missing);
        lines.prepend(filled(
            QCoreApplication::translate("Report", "Pas de consensus, profil(s) débattu(s) :", nullptr, int(now.result->names.size())), {}));
        break;
    case Outcome::Vacant:
        lines = { filled(QCoreApplication::translate("Report", "Vacant : pas de volontaire pour l’instant"), {}) };
        break;
    case Outcome::NotTreated:
        lines = { filled(QCoreApplication::translate("Report", "Non traité : pour une autre séance"), {}) };
        break;
    }
    return lines.join(u'\n');
}

QString textOf(const MeetingState &state, const FormAnswer &answer, QStringList &missing)
{
    switch (answer.kind) {
    case AnswerKind::Meeting:
        return meetingText(state, missing);
    case AnswerKind::Presence:
        return presenceText(state, missing);
    case AnswerKind::Reporter:
        return reporterText(state, missing);
    case AnswerKind::Task:
        return taskText(state, answer.task, missing);
    }
    return {};
}

AnswerStatus statusOf(const MeetingState &state, const QString &key, const QString &text)
{
    const auto sent = state.sent.constFind(key);
    if (sent == state.sent.constEnd())
        return AnswerStatus::ToSend;
    return sent->text == text ? AnswerStatus::Sent : AnswerStatus::Corrected;
}

/** The form's answers in the order that was put by hand, the others after, in the procedure's order. */
QList<FormAnswer> inOrder(const MeetingState &state)
{
    auto rest = procedureOf(state).form.answers;
    QList<FormAnswer> ordered;
    for (const auto &key : state.answerOrder) {
        const auto it = std::find_if(rest.begin(), rest.end(), [&](const FormAnswer &answer) { return answer.key == key; });
        if (it != rest.end()) {
            ordered.append(*it);
            rest.erase(it);
        }
    }
    return ordered + rest;
}

void addOnce(QList<Id<Person>> &people, const QList<Id<Person>> &more)
{
    for (const auto person : more) {
        if (!people.contains(person))
            people.append(person);
    }
}

/** Who the answer about a task names, or will: its result, else the pair proposed, else all its standing profiles. */
QList<Id<Person>> concerned(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    if (now.result)
        return now.result->names;
    if (!now.proposals.isEmpty())
        return now.proposals.last().pair;
    QList<Id<Person>> people;
    state.profiles.each([&](const Profile &profile) {
        if (profile.task == task && profile.status == ProfileStatus::Standing)
            people.append(profile.person);
    });
    return people;
}

QString answerText(const ReportAnswer &answer)
{
    QStringList lines { answer.label };
    if (!answer.text.isEmpty())
        lines.append(answer.text);
    if (!answer.missing.isEmpty())
        lines.append(lackingLine(answer));
    return lines.join(u'\n');
}

}

QString lackingLine(const ReportAnswer &answer)
{
    auto missing = answer.missing;
    missing.removeDuplicates(); // each sitting may lack the same
    return missing.isEmpty() ? QString() : filled(QCoreApplication::translate("Report", "Manque : %1"), { missing.join(u", "_s) });
}

QString reportName(Person person)
{
    person.sharing = NameSharing::Shared;
    return spokenName(person);
}

int attendance(const Sitting &sitting)
{
    return sitting.headcount.value_or(int(sitting.presence.size()));
}

bool isToConfirm(const MeetingState &state, Id<Person> person, const QString &task)
{
    const auto *profile = profileOf(state, person, task);
    return !profile || profile->agreement == Agreement::ToConfirm;
}

Report reportOf(const MeetingState &state)
{
    Report report { procedureOf(state).form.address, {} };
    for (const auto &asked : inOrder(state)) {
        ReportAnswer answer { asked.key, asked.label, {}, {}, {} };
        answer.text = textOf(state, asked, answer.missing);
        answer.status = statusOf(state, asked.key, answer.text);
        report.answers.append(answer);
    }
    return report;
}

QList<Id<Person>> withoutEmail(const MeetingState &state)
{
    QList<Id<Person>> people;
    if (state.reporter)
        people.append(*state.reporter);
    for (const auto &task : procedureOf(state).tasks)
        addOnce(people, concerned(state, task.code));
    people.removeIf([&](Id<Person> id) {
        const auto *person = state.people.find(id);
        return !person || !person->email.isEmpty();
    });
    return people;
}

QString reportText(const MeetingState &state)
{
    QStringList parts { filled(QCoreApplication::translate("Report", "Remontées : %1"), { state.name }) };
    if (state.rehearsal)
        parts.append(filled(QCoreApplication::translate("Report", "Exercice : cette réunion est inventée."), {}));
    parts.append(
        filled(QCoreApplication::translate("Report", "Coordonnées réservées au formulaire national : à ne pas faire circuler."), {}));
    for (const auto &answer : reportOf(state).answers)
        parts.append(answerText(answer));
    return parts.join(u"\n\n"_s) + u'\n';
}
