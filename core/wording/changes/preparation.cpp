// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString noteWord(const QString &note)
{
    if (note == u"event"_s)
        return QCoreApplication::translate("Wording", "événement créé sur Action populaire");
    if (note == u"message"_s)
        return QCoreApplication::translate("Wording", "message envoyé aux membres");
    if (note == u"course"_s)
        return QCoreApplication::translate("Wording", "déroulé transmis aux membres");
    return note;
}

}

QString told(const MeetingCreated &change, const MeetingState &)
{
    return filled(QCoreApplication::translate("Wording", "Réunion créée : %1, %2"), { change.name, dateAndTime(change.start) });
}

QString told(const MeetingMoved &change, const MeetingState &)
{
    const bool dated = change.start.has_value();
    const bool placed = change.place.has_value();
    if (dated && placed)
        return filled(QCoreApplication::translate("Wording", "Réunion le %1, lieu : %2"), { dateAndTime(*change.start), *change.place });
    if (dated)
        return filled(QCoreApplication::translate("Wording", "Réunion le %1"), { dateAndTime(*change.start) });
    if (placed)
        return filled(QCoreApplication::translate("Wording", "Lieu de la réunion : %1"), { *change.place });
    return filled(QCoreApplication::translate("Wording", "Nom de la réunion : %1"), { change.name.value_or(QString()) });
}

QString told(const SittingAdded &change, const MeetingState &)
{
    return filled(QCoreApplication::translate("Wording", "Autre séance ajoutée : %1"), { dateAndTime(change.start) });
}

QString told(const HoldersNamed &change, const MeetingState &state)
{
    if (change.people.isEmpty())
        return filled(QCoreApplication::translate("Wording", "%1 : pas de binôme actuel"), { taskName(state, change.task) });
    return filled(
        QCoreApplication::translate("Wording", "%1, binôme actuel : %2"), { taskName(state, change.task), namesOf(state, change.people) });
}

QString told(const FacilitatorsNamed &change, const MeetingState &state)
{
    if (change.people.isEmpty())
        return QCoreApplication::translate("Wording", "Animation de la réunion : noms retirés");
    return filled(QCoreApplication::translate("Wording", "Animation de la réunion : %1"), { namesOf(state, change.people) });
}

QString told(const ReporterNamed &change, const MeetingState &state)
{
    if (!change.person)
        return filled(QCoreApplication::translate("Wording", "Rapporteur·e de la réunion : nom retiré"), {});
    return filled(QCoreApplication::translate("Wording", "Rapporteur·e de la réunion : %1"), { nameOf(state, *change.person) });
}

QString told(const NoteTicked &change, const MeetingState &)
{
    const auto pattern = change.undone ? QCoreApplication::translate("Wording", "À faire de nouveau : %1")
                                       : QCoreApplication::translate("Wording", "Fait : %1");
    return filled(pattern, { noteWord(change.note) });
}

QString told(const SheetPrinted &change, const MeetingState &)
{
    return filled(
        QCoreApplication::translate("Wording", "Feuille d’émargement imprimée : %n nom(s)", nullptr, int(change.rows.size())), {});
}
