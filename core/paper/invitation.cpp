// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/invitation.h"

#include "core/exchange/meetingevent.h"
#include "core/meeting/course.h"
#include "core/meeting/pace.h"
#include "core/meeting/sittings.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/paper/paperforms.h"
#include "core/paper/papername.h"
#include "core/wording/contactmask.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString orDotted(const QString &text)
{
    return text.isEmpty() ? QString(QChar(fillIn)) : text;
}

/** « samedi 27 juin 2026, de 14 h à 17 h 15 ». */
QString whenOf(const MeetingState &state)
{
    const auto start = currentSitting(state).start;
    const auto end = plannedEnd(state);
    if (!start.isValid() || end <= start)
        return orDotted(dateAndTime(start));
    //: A day and two hours: « samedi 27 juin 2026, de 14 h à 17 h 15 »
    return filled(
        QCoreApplication::translate("Invitation", "%1, de %2 à %3"), { longDate(start.date()), clock(start.time()), clock(end.time()) });
}

QString whereOf(const MeetingState &state)
{
    return orDotted(oneLine(currentSitting(state).place));
}

QString missions(const MeetingState &state)
{
    QStringList names;
    for (const auto &task : tasksOfSitting(state))
        names.append(task.name);
    return names.join(u", "_s);
}

/** What another sitting is for: to go on with what was left. */
QString purposeOfAnother(const MeetingState &state)
{
    const auto before = longDate(state.sittings.at(state.sittings.size() - 2).start.date());
    if (tasksOfSitting(state).isEmpty())
        return filled(QCoreApplication::translate("Invitation", "la suite de notre réunion du %1"), { before });
    return filled(QCoreApplication::translate("Invitation", "la suite de notre réunion du %1, pour les missions qui restent (%2)"),
        { before, missions(state) });
}

/** What the sitting is for, as it follows a colon. */
QString purposeOf(const MeetingState &state)
{
    if (state.sittings.size() > 1)
        return purposeOfAnother(state);
    const auto purpose = withFrenchSpaces(oneLine(procedureOf(state).purpose));
    return purpose.isEmpty() ? orDotted({}) : purpose.at(0).toLower() + purpose.sliced(1);
}

/** A line for each step that this sitting goes through, below their heading. */
QString steps(const MeetingState &state)
{
    QStringList lines { withFrenchSpaces(QCoreApplication::translate("Invitation", "Le déroulé :")) };
    for (const auto &step : stepsOfSitting(state)) {
        //: A step and how long it lasts: « – IV Qualités recherchées, 30 min »
        lines.append(filled(QCoreApplication::translate("Invitation", "– %1, %2"),
            { stepName(state, step.code), durationWords(qint64(60) * plannedMinutes(state, step.code)) }));
    }
    return lines.join(u'\n');
}

QStringList shortParagraphs(const MeetingState &state)
{
    return { filled(QCoreApplication::translate("Invitation", "Rendez-vous %1 : %2."), { whenOf(state), whereOf(state) }),
        filled(QCoreApplication::translate("Invitation", "Au programme : %1. Les membres de la boucle sont toutes et tous bienvenu·es !"),
            { purposeOf(state) }) };
}

QStringList longParagraphs(const MeetingState &state)
{
    const auto tell = [](const QString &pattern, const QStringList &facts = {}) { return filled(pattern, facts); };
    QStringList paragraphs { tell(QCoreApplication::translate("Invitation", "Bonjour à toutes et tous,")),
        tell(QCoreApplication::translate("Invitation", "Notre boucle se réunit, et chaque membre y a sa place.")),
        tell(QCoreApplication::translate("Invitation", "Quand : %1\nOù : %2\nPourquoi : %3"),
            { whenOf(state), whereOf(state), purposeOf(state) }) };
    if (const auto names = missions(state); !names.isEmpty())
        paragraphs.append(tell(QCoreApplication::translate("Invitation", "Les missions : %1."), { names }));
    return paragraphs
        + QStringList { steps(state),
              tell(QCoreApplication::translate("Invitation",
                  "Qui participe : la réunion est réservée aux membres de la boucle. On décide par consensus, chaque avis compte.")),
              tell(QCoreApplication::translate("Invitation",
                       "Pour proposer un profil, le vôtre ou celui d’une autre personne avec son accord : parlez-en dans votre groupe "
                       "d’action, qui le présentera. Un profil peut encore s’ajouter pendant la réunion. %1"),
                  { pairRule(state) }),
              tell(QCoreApplication::translate(
                  "Invitation", "À apporter : de quoi écrire, les profils que votre groupe propose, et ce déroulé, déjà lu si possible.")),
              tell(QCoreApplication::translate("Invitation", "Une question d’ici là ? Posez-la en réponse à ce message. À bientôt !")) };
}

QStringList paragraphsOf(const MeetingState &state, InvitationLength length)
{
    switch (length) {
    case InvitationLength::Short:
        return shortParagraphs(state);
    case InvitationLength::Long:
        return longParagraphs(state);
    }
    return {};
}

}

QString invitationText(const MeetingState &state, InvitationLength length)
{
    return withoutContacts(paragraphsOf(state, length).join(u"\n\n"_s).replace(QChar(fillIn), u"……"_s));
}

CirculatingPaper invitation(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("Invitation", "Invitation")), {} };
    const auto add = [&](const QString &heading, InvitationLength length) {
        paper.blocks.append(PaperHeading { heading });
        for (const auto &paragraph : paragraphsOf(state, length))
            paper.blocks.append(PaperParagraph { paragraph });
    };
    add(QCoreApplication::translate("Invitation", "Message court"), InvitationLength::Short);
    if (const auto event = eventOf(state, 0)) { // the code does not tell when it was made
        paper.blocks.append(PaperHeading { QCoreApplication::translate("Invitation", "Dans l’agenda") });
        const auto file = paperFileName(state, fileStemOf(PaperKind::Invitation), suffixOf(PaperForm::Calendar));
        paper.blocks.append(
            PaperParagraph { filled(QCoreApplication::translate("Invitation",
                                        "À joindre au message : le fichier %1. Pour l’avoir, enregistrez ce papier en « %2 »."),
                { file, word(PaperForm::Calendar) }) });
        paper.blocks.append(PaperCode { eventCodeText(*event),
            withFrenchSpaces(QCoreApplication::translate("Invitation", "À scanner : la réunion entre dans votre agenda")) });
    }
    add(QCoreApplication::translate("Invitation", "Message long"), InvitationLength::Long); // the only one that may need a second page
    return paper;
}
