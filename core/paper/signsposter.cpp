// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/signsposter.h"

#include "core/paper/meetingpaper.h"
#include "core/wording/consensuswords.h"
#include "core/wording/handsign.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

CirculatingPaper handSigns(const MeetingState &state)
{
    HandSignPoster poster;
    for (const auto sign : allHandSigns())
        poster.entries.append({ sign, word(sign), gestureOf(sign) });
    return { meetingFurniture(state, QCoreApplication::translate("SignsPoster", "Nos signes")), { poster } };
}

/** A sentence a paragraph, so that each is found again from afar. */
QStringList oneByOne(const QStringList &ideas)
{
    QStringList sentences;
    for (const auto &idea : ideas) {
        auto parts = idea.split(u". "_s);
        for (auto &part : parts)
            sentences.append(part.endsWith(u'.') ? part : part + u'.');
    }
    return sentences;
}

CirculatingPaper consensus(const MeetingState &state)
{
    CirculatingPaper paper { meetingFurniture(state, QCoreApplication::translate("SignsPoster", "Le consensus en une page")), {} };
    for (const auto &sentence : oneByOne(consensusMeaning()))
        paper.blocks.append(PaperParagraph { sentence, ParagraphKind::Large });
    paper.blocks.append(PaperParagraph {
        filled(QCoreApplication::translate("SignsPoster", "Pour chaque mission, dans cet ordre :"), {}), ParagraphKind::Large });
    const auto stages = consensusStages();
    for (qsizetype i = 0; i < stages.size(); ++i)
        paper.blocks.append(PaperParagraph { u"%1. %2"_s.arg(QString::number(i + 1), stages.at(i)), ParagraphKind::Large });
    return paper;
}

}

QList<CirculatingPaper> signsPosters(const MeetingState &state)
{
    return { handSigns(state), consensus(state) };
}
