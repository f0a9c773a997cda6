// SPDX-License-Identifier: GPL-3.0-or-later
// Everything for the meeting: how many of each, and what is missing.
#include "core/paper/paperset.h"

#include "core/paper/plaintext.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

static SetItem itemOf(const MeetingState &state, PaperKind kind)
{
    for (const auto &item : paperSet(state)) {
        if (item.kind == kind)
            return item;
    }
    qFatal("not in the set");
}

class PaperSetTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theCourseIsForEachAndTheBookletForEachGroup()
    {
        Played played;
        for (int i = 0; i < 9; ++i)
            played.member(u"NOM%1"_s.arg(i), u"A"_s);
        QCOMPARE(itemOf(played.state(), PaperKind::Course).copies, 9);
        played.smallGroups(3);
        QCOMPARE(itemOf(played.state(), PaperKind::Profiles).copies, 3);
        QCOMPARE(itemOf(played.state(), PaperKind::Attendance).copies, 1);
        QCOMPARE(itemOf(played.state(), PaperKind::RunningOrder).copies, procedureOf(played.state()).limits.facilitators);
    }

    void whatIsMissingGoesOnceItIsThere()
    {
        Played played;
        const auto before = itemOf(played.state(), PaperKind::Attendance).lacks;
        QVERIFY(before.contains(u"la liste des membres"_s));
        const auto person = played.member(u"ABEL"_s, u"A"_s);
        const auto after = itemOf(played.state(), PaperKind::Attendance).lacks;
        QVERIFY(!after.contains(u"la liste des membres"_s) && after.contains(u"l’animation"_s));
        QVERIFY(!itemOf(played.state(), PaperKind::Profiles).lacks.isEmpty());
        played.then(ProfileAdded { {}, person, procedureOf(played.state()).tasks.first().code });
        const auto lacks = itemOf(played.state(), PaperKind::Profiles).lacks;
        QCOMPARE(lacks.size(), 1);
        QVERIFY(lacks.first().contains(procedureOf(played.state()).tasks.last().shortName));
        QVERIFY(!itemOf(played.state(), PaperKind::GroupSheets).lacks.isEmpty());
        played.smallGroups(2);
        QVERIFY(itemOf(played.state(), PaperKind::GroupSheets).lacks.isEmpty());
    }

    void withoutMembersTheCopiesAreNotKnown()
    {
        Played played;
        const auto unknown = u"la liste des membres, pour savoir combien de copies"_s;
        QVERIFY(itemOf(played.state(), PaperKind::Course).lacks.contains(unknown));
        QVERIFY(itemOf(played.state(), PaperKind::Profiles).lacks.contains(unknown));
        played.member(u"ABEL"_s, u"A"_s);
        QVERIFY(itemOf(played.state(), PaperKind::Course).lacks.isEmpty());
        QVERIFY(!itemOf(played.state(), PaperKind::Profiles).lacks.contains(unknown));
    }

    void theFirstSheetTellsEveryPaper()
    {
        const Played played;
        const auto text = plainText(setCover(played.state()));
        for (const auto &item : paperSet(played.state()))
            QVERIFY2(text.contains(word(item.kind)), qPrintable(word(item.kind)));
    }

    void filesStandInTheOrderOfTheSet()
    {
        const Played played;
        const auto set = paperSet(played.state());
        QStringList stems { setCoverStem() };
        for (qsizetype i = 0; i < set.size(); ++i)
            stems.append(setFileStem(set, i));
        auto sorted = stems;
        sorted.sort();
        QCOMPARE(sorted, stems);
    }
};

QTEST_GUILESS_MAIN(PaperSetTest)
#include "papersettest.moc"
