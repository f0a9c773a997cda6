// SPDX-License-Identifier: GPL-3.0-or-later
// The texts for the platform say what is known of the meeting, and nothing else.
#include "core/wording/eventtext.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EventTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEventSaysWhenWhereAndWhat()
    {
        const auto text = eventTextOf(Played().state());
        QCOMPARE(text.title, u"Boucle d’essai"_s);
        QVERIFY(text.description.contains(u"jeudi 20"_s));
        QVERIFY(text.description.contains(u"Salle"_s));
        QVERIFY(text.description.contains(u"– Mission a\n– Mission b"_s));
    }

    void aPlaceThatIsNotKnownIsLeftOut()
    {
        Played played;
        MeetingMoved moved;
        moved.place = QString();
        played.then(moved);
        QVERIFY(eventTextOf(played.state()).description.startsWith(u"Rendez-vous\u00A0: jeudi 20\u00A0mars 2031, 14\u00A0h.\n"_s));
    }

    void aContactTypedIntoThePlaceOrTheNameIsMasked()
    {
        Played played;
        MeetingMoved moved;
        moved.place = u"12 rue des Lilas, appeler le 0612345678"_s;
        moved.name = u"Boucle, jeanne@exemple.org"_s;
        const auto text = eventTextOf(played.then(moved).state());
        QVERIFY2(text.description.contains(u"12 rue des Lilas, appeler le [coordonnée masquée]"_s), qPrintable(text.description));
        QCOMPARE(text.title, u"Boucle, [coordonnée masquée]"_s);
    }
};

QTEST_GUILESS_MAIN(EventTextTest)
#include "eventtexttest.moc"
