// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/speakingwords.h"

#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begun = 1'000'000; // milliseconds

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
}

/** What is said so many seconds after the turn began. */
QString after(int seconds, const MeetingState &state, const SpeakingList &list)
{
    return plain(speakingInShort(state, list, begun + seconds * 1000));
}

}

class SpeakingWordsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void nothingIsSaidOfAnEmptyList() { QCOMPARE(after(0, Played().state(), {}), QString()); }

    void whoSpeaksHowLongAndHowManyWait()
    {
        Played hall;
        const auto who = hall.member(u"LEROY"_s, u"Odile"_s);
        auto list = withPerson({}, *hall.state().people.find(who));
        for (const auto &words : { u"au fond"_s, u"pull rouge"_s, u"pull vert"_s })
            list = withDescription(list, words);
        QCOMPARE(after(0, hall.state(), list), u"4 en attente"_s);
        list = calling(list, 1, begun);
        QCOMPARE(after(40, hall.state(), list), u"Parole : Odile L., encore 1 min 20 · 3 en attente"_s);
        QCOMPARE(after(130, hall.state(), list), u"Parole : Odile L., temps écoulé · 3 en attente"_s);
    }

    void somebodyOnNoListIsDescribed()
    {
        const auto list = calling(withDescription({}, u"au fond, pull rouge"_s), 1, begun);
        QCOMPARE(after(75, Played().state(), list), u"Parole : au fond, pull rouge, encore 45 s"_s);
    }

    void aNamesakeIsToldWithTheGroup()
    {
        Played hall;
        const auto who = hall.member(u"LEROY"_s, u"Odile"_s, { hall.localGroup(u"GA de Vichy"_s) });
        hall.member(u"LEROY"_s, u"Odile"_s);
        const auto list = calling(withPerson({}, *hall.state().people.find(who)), 1, begun);
        QCOMPARE(after(0, hall.state(), list), u"Parole : Odile Leroy (GA de Vichy), encore 2 min"_s);
    }
};

QTEST_GUILESS_MAIN(SpeakingWordsTest)
#include "speakingwordstest.moc"
