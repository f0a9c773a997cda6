// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/tablecards.h"

#include "core/meeting/arrivals.h"
#include "core/paper/furniture.h"
#include "core/paper/grouppeople.h"
#include "core/paper/meetingpaper.h"
#include "core/people/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CardName cardOf(const MeetingState &state, const Person &person)
{
    return { oneLine(spokenName(person)), oneLine(groupNames(state, person).join(u" ; "_s)) };
}

CirculatingPaper bare(const MeetingState &state, const QString &title)
{
    CirculatingPaper paper { meetingFurniture(state, title), {} };
    paper.furniture.isBare = true;
    return paper;
}

}

CirculatingPaper tableCards(const MeetingState &state)
{
    constexpr int late = 2; // names to add by hand
    const int most = procedureOf(state).limits.smallGroup;
    auto paper = bare(state, QCoreApplication::translate("TableCards", "Cartes de table"));
    for (const auto &group : groupsToPrint(state)) {
        //: On a card that stands on a table, over the number
        TableCard card { QCoreApplication::translate("TableCards", "Groupe"), QString::number(group.number), {}, most };
        for (const auto &person : peopleOfGroup(state, group))
            card.names.append(cardOf(state, person));
        if (!card.names.isEmpty())
            card.dottedLines = std::max(1, std::min(late, most - int(card.names.size())));
        paper.blocks.append(card);
    }
    return paper;
}

CirculatingPaper nameTags(const MeetingState &state)
{
    auto paper = bare(state, QCoreApplication::translate("TableCards", "Badges"));
    const auto members = membersOf(state);
    const bool isAnyoneHere
        = std::any_of(members.begin(), members.end(), [&](const Person &one) { return stayOf(state, one).isPresent(); });
    NameTags tags;
    for (const auto &member : members) {
        if (!isAnyoneHere || stayOf(state, member).isPresent())
            tags.tags.append(cardOf(state, member));
    }
    if (!tags.tags.isEmpty())
        paper.blocks.append(tags);
    return paper;
}
