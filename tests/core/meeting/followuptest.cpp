// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/references.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FollowUpTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aTeamIsNamedWithItsWorkAndTakenBack()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        meeting.then(TeamNamed { u"a"_s, { one }, u"  Palettes "_s });
        const auto now = meeting.state().followUps.value(u"a"_s);
        QCOMPARE(now.team, QList { one });
        QCOMPARE(now.teamWork, u"Palettes"_s);
        meeting.then(TeamNamed { u"a"_s, {}, {} });
        QVERIFY(meeting.state().followUps.value(u"a"_s).team.isEmpty());
    }

    void searchersLeaveTheTeamAlone()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        const auto two = meeting.member(u"CASTAING"_s, u"Rémi"_s);
        meeting.then(TeamNamed { u"a"_s, { one }, {} }).then(SearchersNamed { u"a"_s, { two } });
        QCOMPARE(meeting.state().followUps.value(u"a"_s).team, QList { one });
        QCOMPARE(meeting.state().followUps.value(u"a"_s).searchers, QList { two });
    }

    void unknownTasksStrangersAndTwiceTheSameAreRefused()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        QCOMPARE(meeting.refusal(TeamNamed { u"z"_s, { one }, {} }), ErrorKind::AbsentTask);
        QVERIFY(meeting.refusal(SearchersNamed { u"a"_s, { Id<Person>(99) } }));
        QVERIFY(meeting.refusal(SearchersNamed { u"a"_s, { one, one } }));
        QCOMPARE(meeting.refusal(TeamNamed { u"a"_s, {}, QString(300, u'x') }), ErrorKind::TextTooLong);
    }

    void whoeverIsNamedCannotBeTakenOut()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        const auto two = meeting.member(u"CASTAING"_s, u"Rémi"_s);
        meeting.then(TeamNamed { u"a"_s, { one }, {} }).then(SearchersNamed { u"b"_s, { two } });
        QVERIFY(isReferredTo(meeting.state(), one) && isReferredTo(meeting.state(), two));
    }

    void theLineSaysWhoForWhat()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        const auto two = meeting.member(u"CASTAING"_s, u"Rémi"_s);
        QCOMPARE(
            sentence(SearchersNamed { u"a"_s, { one } }, meeting.state()), u"Mission a\u00A0: Jeanne Ortolan cherche des volontaires"_s);
        QCOMPARE(sentence(SearchersNamed { u"a"_s, { one, two } }, meeting.state()),
            u"Mission a\u00A0: Jeanne Ortolan et Rémi Castaing cherchent des volontaires"_s);
    }
};

QTEST_GUILESS_MAIN(FollowUpTest)
#include "followuptest.moc"
