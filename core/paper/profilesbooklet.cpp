// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/profilesbooklet.h"

#include "core/meeting/criteriasummary.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/profilecodes.h"
#include "core/meeting/rules.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCriteria = 6;
constexpr int blankLines = 3;

/** « GA de Cusset · certification à vérifier · accord à confirmer ». */
QString whence(const MeetingState &state, const Profile &profile)
{
    QStringList parts;
    if (profile.group) {
        parts.append(oneLine(nameOf(state, *profile.group)));
        const auto *group = state.localGroups.find(*profile.group);
        const auto certification = group ? certifiedInTime(*group, procedureOf(state)) : Certification::Unknown;
        if (certification != Certification::InTime)
            parts.append(certification == Certification::Unknown
                    ? QCoreApplication::translate("ProfilesBooklet", "certification à vérifier")
                    : QCoreApplication::translate("ProfilesBooklet", "groupe certifié trop tard"));
    }
    if (profile.agreement == Agreement::ToConfirm)
        parts.append(QCoreApplication::translate("ProfilesBooklet", "accord à confirmer"));
    return parts.join(u" · "_s);
}

QString told(const MeetingState &state, const NamesInHall &names, const Profile &profile)
{
    QStringList lines { oneLine(names.of(profile.person)) };
    if (const auto from = whence(state, profile); !from.isEmpty())
        lines.append(from);
    const auto headings = criteriaHeadings();
    const QStringList texts { profile.skills, profile.experience, profile.availability, profile.commitment };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const auto text = oneLine(texts.at(i)); !text.isEmpty())
            lines.append(filled(u"%1 : %2"_s, { headings.at(i), text }));
    }
    return lines.join(u'\n');
}

QString criteriaFor(const MeetingState &state, const QString &task)
{
    QStringList words;
    for (const auto &criterion : joinedCriteria(state, task)) {
        if (words.size() < mostCriteria)
            words.append(oneLine(criterion.text));
    }
    return words.join(u'\n');
}

PaperTable tableOf(const MeetingState &state, const NamesInHall &names, const QString &task)
{
    PaperTable table;
    table.caption = taskName(state, task);
    TableColumn profile { QCoreApplication::translate("ProfilesBooklet", "Profil") };
    profile.weight = 2;
    profile.startsStrong = true;
    TableColumn criteria { QCoreApplication::translate("ProfilesBooklet", "Qualités recherchées") };
    criteria.dottedLines = blankLines;
    table.columns = { namingColumn(QCoreApplication::translate("ProfilesBooklet", "Code"), 16), profile, criteria };
    for (const auto &one : standingProfiles(state, task))
        table.rows.append(
            { profileCode(state, one.id), told(state, names, one), table.rows.isEmpty() ? criteriaFor(state, task) : QString() });
    return table;
}

}

CirculatingPaper profilesBooklet(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("ProfilesBooklet", "Les profils proposés")), {} };
    paper.furniture.foot = QCoreApplication::translate("ProfilesBooklet", "Ne sort pas de la salle");
    const auto &procedure = procedureOf(state);
    paper.blocks.append(PaperParagraph { pairRule(state) });
    const NamesInHall names(state);
    for (const auto &task : procedure.tasks) {
        paper.blocks.append(PaperHeading { numberedTask(state, task.code), HeadingLevel::Part });
        const auto table = tableOf(state, names, task.code);
        if (table.rows.isEmpty())
            paper.blocks.append(
                PaperParagraph { QCoreApplication::translate("ProfilesBooklet", "Pas encore de profil pour cette mission.") });
        else
            paper.blocks.append(table);
    }
    return paper;
}
