// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/eventtext.h"

#include "core/meeting/sittings.h"
#include "core/wording/contactmask.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** « samedi 27 juin 2026, 14 h, salle des Tilleuls ». */
QString whenAndWhere(const Sitting &sitting)
{
    const auto when = dateAndTime(sitting.start);
    return sitting.place.isEmpty() ? when : u"%1, %2"_s.arg(when, sitting.place);
}

QString taskLines(const MeetingState &state)
{
    QStringList lines;
    for (const auto &task : tasksOfSitting(state))
        lines.append(u"– %1"_s.arg(task.name));
    return lines.join(u'\n');
}

QString courseLines(const MeetingState &state)
{
    QStringList lines;
    for (const auto &step : stepsOfSitting(state))
        lines.append(u"%1. %2"_s.arg(step.numeral, step.name));
    return lines.join(u'\n');
}

}

EventText eventTextOf(const MeetingState &state)
{
    const auto &procedure = procedureOf(state);
    const auto place = whenAndWhere(currentSitting(state));
    EventText text { procedure.eventSubtype, state.name, {} };
    text.description = withFrenchSpaces(QStringList {
        QCoreApplication::translate("EventText", "Rendez-vous : %1.").arg(place),
        QCoreApplication::translate(
            "EventText", "Ensemble, nous choisirons par consensus les binômes qui porteront les missions de la boucle :")
            + u"\n"_s + taskLines(state),
        QCoreApplication::translate("EventText", "Le déroulé :") + u"\n"_s + courseLines(state),
        QCoreApplication::translate("EventText", "La réunion est ouverte aux membres de la boucle."),
    }
                                            .join(u"\n\n"_s));
    for (auto *one : { &text.title, &text.description })
        maskContacts(*one);
    return text;
}
