// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

namespace {

/** « Groupe 5, Matériel militant ». */
QString cellName(const MeetingState &state, int group, const QString &task)
{
    return QCoreApplication::translate("Wording", "Groupe %1, %2").arg(QString::number(group), taskName(state, task));
}

}

QString told(const SmallGroupsFormed &change, const MeetingState &)
{
    if (change.groups.isEmpty())
        return QCoreApplication::translate("Wording", "Toute l’assemblée en un seul groupe");
    return QCoreApplication::translate("Wording", "%n petit(s) groupe(s) formé(s)", nullptr, int(change.groups.size()));
}

QString told(const SmallGroupCorrected &change, const MeetingState &state)
{
    const auto number = QString::number(change.number);
    if (change.reporter)
        return filled(QCoreApplication::translate("Wording", "Groupe %1, rapporteur·e : %2"), { number, nameOf(state, *change.reporter) });
    if (change.headcount)
        return filled(QCoreApplication::translate("Wording", "Groupe %1 : %n personne(s)", nullptr, *change.headcount), { number });
    if (!change.clear.isEmpty())
        return filled(QCoreApplication::translate("Wording", "Groupe %1 : plus de rapporteur·e"), { number });
    return filled(QCoreApplication::translate("Wording", "Groupe %1 : rien de changé"), { number });
}

QString told(const CriteriaRecorded &change, const MeetingState &state)
{
    const auto pattern = QCoreApplication::translate("Wording", "%1 : %n qualité(s) recherchée(s)", nullptr, int(change.criteria.size()));
    return filled(pattern, { cellName(state, change.group, change.task) });
}

QString told(const FindingRecorded &change, const MeetingState &state)
{
    const auto cell = cellName(state, change.group, change.task);
    switch (change.finding) {
    case FindingKind::Pair:
        return filled(QCoreApplication::translate("Wording", "%1 : accord sur %n nom(s)", nullptr, int(change.names.size())), { cell });
    case FindingKind::Names:
        return filled(QCoreApplication::translate("Wording", "%1 : %n nom(s) noté(s)", nullptr, int(change.names.size())), { cell });
    case FindingKind::Nobody:
        return filled(QCoreApplication::translate("Wording", "%1 : aucun nom"), { cell });
    case FindingKind::NoSheet:
        return filled(QCoreApplication::translate("Wording", "%1 : pas de remontée"), { cell });
    }
    return {};
}

QString told(const FindingTakenBack &change, const MeetingState &state)
{
    return filled(
        QCoreApplication::translate("Wording", "%1 : remontée retirée, groupe attendu"), { cellName(state, change.group, change.task) });
}
