// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/changes/told.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

namespace {

/** « Jeanne Ortolan, Matériel militant », or the number of a profile that is gone. */
QString profileName(const MeetingState &state, Id<Profile> id)
{
    const auto *profile = state.profiles.find(id);
    if (!profile)
        return QCoreApplication::translate("Wording", "Profil %1").arg(id.number());
    return QCoreApplication::translate("Wording", "%1, %2").arg(nameOf(state, profile->person), taskName(state, profile->task));
}

}

QString told(const ProfileAdded &change, const MeetingState &state)
{
    return filled(
        QCoreApplication::translate("Wording", "%1 : profil de %2 ajouté"), { taskName(state, change.task), nameOf(state, change.person) });
}

QString told(const ProfileCorrected &change, const MeetingState &state)
{
    const bool isEmptied = change == ProfileCorrected { change.profile, {}, {}, {}, {}, {}, {}, change.clear };
    const auto pattern = isEmptied ? QCoreApplication::translate("Wording", "%1 : profil corrigé")
                                   : QCoreApplication::translate("Wording", "%1 : profil complété");
    return filled(pattern, { profileName(state, change.profile) });
}

QString told(const AgreementRecorded &change, const MeetingState &state)
{
    const auto name = profileName(state, change.profile);
    switch (change.agreement) {
    case Agreement::ToConfirm:
        return filled(QCoreApplication::translate("Wording", "%1 : accord à confirmer"), { name });
    case Agreement::Present:
        return filled(QCoreApplication::translate("Wording", "%1 : accord donné sur place"), { name });
    case Agreement::Reached:
        return filled(QCoreApplication::translate("Wording", "%1 : accord donné à distance"), { name });
    }
    return {};
}

QString told(const ProfileWithdrawn &change, const MeetingState &state)
{
    const auto name = profileName(state, change.profile);
    switch (change.status) {
    case ProfileStatus::Standing:
        return filled(QCoreApplication::translate("Wording", "%1 : profil proposé de nouveau"), { name });
    case ProfileStatus::Withdrawn:
        return filled(QCoreApplication::translate("Wording", "%1 : profil retiré"), { name });
    case ProfileStatus::Declined:
        return filled(QCoreApplication::translate("Wording", "%1 : profil que son groupe ne soutient plus"), { name });
    }
    return {};
}

QString told(const ProfilesImported &change, const MeetingState &)
{
    return filled(QCoreApplication::translate("Wording", "Import : %n profil(s)", nullptr, int(change.profiles.size())), {});
}
