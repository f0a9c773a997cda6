// SPDX-License-Identifier: GPL-3.0-or-later
// Everything to print for a meeting of 300 people in 40 local groups and 30 small groups, as files in a folder and as one PDF.

#include "tests/builders/played.h"
#include "ui/pages/papersetwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 300;
constexpr int localGroups = 40;
constexpr int smallGroups = 30;
constexpr int profilesForATask = 12;

MeetingState meeting()
{
    Played played(smallProcedure(6));
    QList<Id<LocalGroup>> groups;
    for (int i = 0; i < localGroups; ++i)
        groups.append(played.localGroup(u"Groupe d’action de la vallée %1"_s.arg(i)));
    QList<Id<Person>> members;
    for (int i = 0; i < people; ++i)
        members.append(played.member(u"LEFÈVRE-D'ÂGE %1"_s.arg(i), u"Marie-Hélène"_s, { groups.at(i % localGroups) }));
    int next = 0;
    for (const auto &task : procedureOf(played.state()).tasks) {
        for (int i = 0; i < profilesForATask; ++i) {
            ProfileAdded profile { {}, members.at(next++ % people), task.code };
            profile.skills = u"Tient un tableau, parle en public, sait conduire une camionnette"_s;
            played.then(profile);
        }
    }
    played.smallGroups(smallGroups);
    return played.state();
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto state = meeting();
    std::printf("everything for a meeting of %d people, %d small groups\n", people, smallGroups);
    for (const auto &target : { folder.filePath(u"papers"_s), folder.filePath(u"all.pdf"_s) }) {
        QElapsedTimer timer;
        timer.start();
        double longest = 0;
        PaperSetWriter writer(state, target, SheetSize::A4, 0);
        while (!writer.isDone()) {
            QElapsedTimer step;
            step.start();
            if (!writer.step())
                return 1;
            longest = std::max(longest, double(step.nsecsElapsed()) / 1e6);
        }
        std::printf("  %-24s %7.0f ms     (aim: under 2000), longest step %.0f ms\n", target.endsWith(u".pdf"_s) ? "one PDF" : "a folder",
            double(timer.nsecsElapsed()) / 1e6, longest);
    }
    return 0;
}
