// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/checklist.h"

#include "core/meeting/erasuredate.h"
#include "core/meeting/pace.h"
#include "core/meeting/preparation.h"
#include "core/meeting/report.h"
#include "core/meeting/rules.h"
#include "core/paper/attendanceof.h"
#include "core/paper/furniture.h"
#include "core/paper/grouppeople.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/opentasks.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Day { ThreeWeeksBefore, WeekBefore, DayBefore, Same, DayAfter, WeekAfter };

/** What is to be done, and whether the dossier knows that it is. */
struct Item {
    QString when;
    QString what;
    bool isDone = false;
    QString detail = {}; // a second line; may be empty
};

int daysTo(Day day)
{
    switch (day) {
    case Day::ThreeWeeksBefore:
        return -21;
    case Day::WeekBefore:
        return -7;
    case Day::DayBefore:
        return -1;
    case Day::Same:
        return 0;
    case Day::DayAfter:
        return 1;
    case Day::WeekAfter:
        return 7;
    }
    return 0;
}

QString intervalWords(Day day)
{
    switch (day) {
    case Day::ThreeWeeksBefore:
        return QCoreApplication::translate("Checklist", "trois semaines avant");
    case Day::WeekBefore:
        return QCoreApplication::translate("Checklist", "une semaine avant");
    case Day::DayBefore:
        return QCoreApplication::translate("Checklist", "la veille");
    case Day::Same:
        return QCoreApplication::translate("Checklist", "le jour même");
    case Day::DayAfter:
        return QCoreApplication::translate("Checklist", "le lendemain");
    case Day::WeekAfter:
        return QCoreApplication::translate("Checklist", "une semaine après");
    }
    return {};
}

QString whenIs(const MeetingState &state, Day day)
{
    const auto date = currentSitting(state).start.date();
    return date.isValid() ? longDate(date.addDays(daysTo(day))) : intervalWords(day);
}

/** So many minutes before people come, by the clock; in words while the hour is not known. */
QString hourBefore(const MeetingState &state, int minutes)
{
    const auto start = currentSitting(state).start;
    if (start.isValid())
        return clock(start.time().addSecs(-60 * minutes));
    return QCoreApplication::translate("Checklist", "%n minute(s) avant", nullptr, minutes);
}

bool isNoted(const MeetingState &state, QStringView note)
{
    return state.notes.contains(note.toString());
}

/** Ticked when the list of the preparation says that it is ready; what that list says stands below. */
Item prepared(const QList<PreparationLine> &lines, PreparationItem item, const QString &when, const QString &what)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const PreparationLine &one) { return one.item == item; });
    if (line == lines.end())
        return { when, what };
    return { when, what, line->readiness == Readiness::Ready, oneLine(line->detail) };
}

/** For whom the groups are counted, while they are not made. */
QString whyAsManyGroups(const MeetingState &state)
{
    if (!state.smallGroups.isEmpty())
        return {};
    const int present = presentNow(state);
    const int people = present > 0 ? present : int(membersOf(state).size());
    if (people == 0)
        return filled(QCoreApplication::translate("Checklist", "Un nombre à revoir : la liste est encore vide"), {});
    return filled(QCoreApplication::translate("Checklist", "Pour %1, à %2 au plus par groupe"),
        { QCoreApplication::translate("Checklist", "%n personne(s)", nullptr, people),
            QString::number(procedureOf(state).limits.smallGroup) });
}

QString copies(const QString &pattern, int count)
{
    return filled(pattern, { QCoreApplication::translate("Checklist", "%n exemplaire(s)", nullptr, count) });
}

Item dateItem(const MeetingState &state)
{
    const auto &window = procedureOf(state).window;
    const auto date = currentSitting(state).start.date();
    return { whenIs(state, Day::ThreeWeeksBefore),
        filled(QCoreApplication::translate("Checklist", "Choisir une date dans la période conseillée, du %1 au %2"),
            { longDate(window.from), longDate(window.to) }),
        date.isValid() && dateBreaches(procedureOf(state), date).isEmpty(), dateAndTime(currentSitting(state).start) };
}

QList<Item> threeWeeksBefore(const MeetingState &state)
{
    const auto when = whenIs(state, Day::ThreeWeeksBefore);
    const auto place = oneLine(currentSitting(state).place);
    const int facilitators = procedureOf(state).limits.facilitators;
    return { dateItem(state), { when, QCoreApplication::translate("Checklist", "Trouver une salle"), !place.isEmpty(), place },
        prepared(preparationOf(state), PreparationItem::Facilitators, when,
            QCoreApplication::translate("Checklist", "Trouver %n personne(s) pour animer, à parité", nullptr, facilitators)),
        { when,
            filled(QCoreApplication::translate("Checklist", "Créer l’événement sur Action populaire, sous-type « %1 »"),
                { oneLine(procedureOf(state).eventSubtype) }),
            isNoted(state, u"event") },
        { when,
            filled(
                QCoreApplication::translate("Checklist", "Écrire aux membres sur Action populaire : la date, le lieu, les missions"), {}),
            isNoted(state, u"message") } };
}

QList<Item> aWeekBefore(const MeetingState &state)
{
    const auto when = whenIs(state, Day::WeekBefore);
    const auto lines = preparationOf(state);
    const auto *reporter = state.reporter ? state.people.find(*state.reporter) : nullptr;
    return { prepared(lines, PreparationItem::Members, when, QCoreApplication::translate("Checklist", "Importer la liste des membres")),
        prepared(lines, PreparationItem::Certification, when,
            QCoreApplication::translate("Checklist", "Demander à chaque groupe s’il était certifié avant le %1")
                .arg(longDate(procedureOf(state).certifiedBefore))),
        prepared(lines, PreparationItem::Profiles, when,
            QCoreApplication::translate("Checklist", "Recueillir les profils que proposent les groupes d’action")),
        prepared(
            lines, PreparationItem::Holders, when, QCoreApplication::translate("Checklist", "Noter qui porte chaque mission aujourd’hui")),
        { when, QCoreApplication::translate("Checklist", "Trouver un·e rapporteur·e, qui remplira le formulaire"), reporter != nullptr },
        { when, QCoreApplication::translate("Checklist", "Faire lire le déroulé à chaque participant·e"), isNoted(state, u"course") } };
}

/** Ticked while the sheet that was printed has everybody who was on the list before the meeting. */
Item sheetItem(const MeetingState &state)
{
    const auto item = prepared(preparationOf(state), PreparationItem::Papers, whenIs(state, Day::DayBefore),
        QCoreApplication::translate("Checklist", "Imprimer la liste d’émargement"));
    return state.sheet ? item : Item { item.when, item.what };
}

QList<Item> theDayBefore(const MeetingState &state)
{
    const auto when = whenIs(state, Day::DayBefore);
    const int members = int(membersOf(state).size());
    const int facilitators = procedureOf(state).limits.facilitators;
    const int pens = groupsExpected(state) + facilitators;
    const auto item = [&](const QString &what) { return Item { when, what }; };
    return { sheetItem(state),
        item(members == 0 ? QCoreApplication::translate("Checklist", "Imprimer le déroulé, un par participant·e")
                          : copies(QCoreApplication::translate("Checklist", "Imprimer le déroulé, un par membre : %1"), members)),
        { when,
            copies(
                QCoreApplication::translate("Checklist", "Imprimer une feuille recto verso et un livret des profils par petit groupe : %1"),
                groupsExpected(state)),
            false, whyAsManyGroups(state) },
        item(copies(QCoreApplication::translate("Checklist", "Imprimer le conducteur, un par animateur·rice : %1"), facilitators)),
        item(filled(QCoreApplication::translate("Checklist", "Imprimer les affiches : nos signes, le consensus"), {})),
        item(filled(QCoreApplication::translate(
                        "Checklist", "Préparer le sac : ordinateur et chargeur, rallonge, adaptateur du vidéoprojecteur, ruban adhésif"),
            {})),
        item(QCoreApplication::translate("Checklist", "Prendre %n stylo(s), un par petit groupe et un par animateur·rice", nullptr, pens)),
        item(QCoreApplication::translate("Checklist", "Copier le dossier sur une clé, à garder comme la liste des membres")) };
}

QList<Item> beforePeopleCome(const MeetingState &state)
{
    const auto setUp = hourBefore(state, 90);
    const auto tried = hourBefore(state, 60);
    const int tables = groupsExpected(state);
    return { { setUp,
                 QCoreApplication::translate(
                     "Checklist", "Installer %n table(s), une par petit groupe, avec des feuilles et de quoi écrire", nullptr, tables),
                 false, whyAsManyGroups(state) },
        { setUp, QCoreApplication::translate("Checklist", "Brancher l’ordinateur sur le secteur"), isNoted(state, u"setup/power") },
        { setUp, QCoreApplication::translate("Checklist", "Tirer une rallonge jusqu’à la table"), isNoted(state, u"setup/lead") },
        { setUp, QCoreApplication::translate("Checklist", "Vérifier que l’adaptateur du vidéoprojecteur est là"),
            isNoted(state, u"setup/adapter") },
        { setUp, QCoreApplication::translate("Checklist", "Couper les notifications"), isNoted(state, u"setup/quiet") },
        { tried, QCoreApplication::translate("Checklist", "Projeter la ligne d’essai, et la lire du dernier rang") },
        { tried, QCoreApplication::translate("Checklist", "Coller les affiches au mur") } };
}

QList<Item> onTheDay(const MeetingState &state)
{
    const bool knowsWhen = currentSitting(state).start.isValid();
    const auto end = knowsWhen ? clock(plannedEnd(state).time()) : QCoreApplication::translate("Checklist", "à la fin");
    return beforePeopleCome(state)
        + QList<Item> {
              { hourBefore(state, 30),
                  filled(QCoreApplication::translate("Checklist", "Ouvrir l’accueil : la liste d’émargement et de quoi signer"), {}) },
              { knowsWhen ? hourBefore(state, 0) : QCoreApplication::translate("Checklist", "au début"),
                  QCoreApplication::translate("Checklist", "Noter le nombre de présent·es"), presentNow(state) > 0 },
              { end, QCoreApplication::translate("Checklist", "Compter les signatures et arrêter la liste d’émargement") }
          };
}

Item reportItem(const MeetingState &state)
{
    const auto answers = reportOf(state).answers;
    const auto sent
        = std::count_if(answers.begin(), answers.end(), [](const ReportAnswer &answer) { return answer.status == AnswerStatus::Sent; });
    Item item { whenIs(state, Day::Same),
        QCoreApplication::translate("Checklist", "Envoyer les remontées dans le formulaire d’Action populaire"),
        sent > 0 && sent == answers.size() };
    if (sent > 0)
        item.detail = QCoreApplication::translate("Checklist", "%1 réponses sur %2 envoyées").arg(sent).arg(answers.size());
    return item;
}

/** Whether the decision holds and asks nothing of the loop any more, or somebody is named who looks for volunteers. */
bool isLookedAfter(const MeetingState &state, const QString &task)
{
    const auto now = deliberationOf(state, task);
    const bool isForTheNationalTeams = now.isLocked() && now.result->outcome == Outcome::NoConsensus;
    return hasPair(state, task) || isForTheNationalTeams || (now.isLocked() && !state.followUps.value(task).searchers.isEmpty());
}

Item openTasksItem(const MeetingState &state)
{
    QStringList left;
    for (const auto &task : procedureOf(state).tasks) {
        if (!isLookedAfter(state, task.code))
            left.append(task.shortName);
    }
    Item item { whenIs(state, Day::WeekAfter),
        QCoreApplication::translate("Checklist", "Dire qui cherche des volontaires pour chaque mission sans binôme"), left.isEmpty() };
    const bool hasDecided
        = std::any_of(state.deliberations.begin(), state.deliberations.end(), [](const Deliberation &now) { return now.isLocked(); });
    if (!left.isEmpty() && hasDecided)
        item.detail = filled(QCoreApplication::translate("Checklist", "Reste : %1"), { left.join(u", "_s) });
    return item;
}

Item erasureItem(const MeetingState &state)
{
    const int months = procedureOf(state).limits.eraseAfterMonths;
    const auto day = eraseBy(state);
    const auto when = day.isValid() ? longDate(day) : QCoreApplication::translate("Checklist", "%n mois après", nullptr, months);
    return { when,
        QCoreApplication::translate("Checklist", "Au plus tard, effacer les coordonnées, détruire la liste signée et les copies") };
}

QList<Item> after(const MeetingState &state)
{
    const auto same = whenIs(state, Day::Same);
    const auto next = whenIs(state, Day::DayAfter);
    return { reportItem(state), { same, QCoreApplication::translate("Checklist", "Mettre la liste d’émargement signée en lieu sûr") },
        { next, QCoreApplication::translate("Checklist", "Envoyer aux membres les décisions et le compte rendu") },
        { next, QCoreApplication::translate("Checklist", "Demander leur accord aux personnes désignées qui ne l’ont pas encore dit") },
        openTasksItem(state), erasureItem(state) };
}

void addSection(CirculatingPaper &paper, const QString &heading, const QList<Item> &items)
{
    PaperTable table;
    table.caption = heading;
    TableColumn box { QCoreApplication::translate("Checklist", "Fait") };
    box.width = 15;
    TableColumn when { QCoreApplication::translate("Checklist", "Quand") };
    when.width = 48;
    table.columns = { box, when, { QCoreApplication::translate("Checklist", "Quoi") } };
    for (const auto &item : items) {
        const auto done = item.isDone ? QCoreApplication::translate("Checklist", "■ oui") : u"□"_s;
        table.rows.append({ done, item.when, item.detail.isEmpty() ? item.what : item.what + u'\n' + item.detail });
    }
    paper.blocks.append(PaperHeading { heading });
    paper.blocks.append(table);
}

}

CirculatingPaper checklistPaper(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("Checklist", "Pense-bête de l’animation")), {} };
    paper.furniture.foot = filled(QCoreApplication::translate("Checklist", "■ : le dossier le sait fait. □ : à cocher à la main."), {});
    paper.blocks.append(whenAndWhere(state));
    addSection(paper, QCoreApplication::translate("Checklist", "Avant la réunion"),
        threeWeeksBefore(state) + aWeekBefore(state) + theDayBefore(state));
    addSection(paper, QCoreApplication::translate("Checklist", "Le jour même"), onTheDay(state));
    addSection(paper, QCoreApplication::translate("Checklist", "Après la réunion"), after(state));
    return paper;
}
