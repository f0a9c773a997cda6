// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/pairaid.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PairAid aidOf(const QStringList &tasks, const QStringList &without, Fillable fillable, const QStringList &crowded = {})
{
    PairAid aid;
    aid.open.tasks = tasks;
    aid.open.without = without;
    aid.open.fillable = fillable;
    aid.open.crowded = crowded;
    return aid;
}

}

class PairAidWordingTest : public QObject {
    Q_OBJECT

    French m_french;
    MeetingState m_state = Played(smallProcedure(3)).state();

private Q_SLOTS:
    void enoughNamesForOneTaskOrSeveral()
    {
        QCOMPARE(openTasksSentences(m_state, aidOf({ u"a"_s, u"b"_s }, {}, Fillable::Yes)),
            QStringList { u"Les noms encore ouverts suffisent pour les missions ouvertes, sans que personne n’en ait deux."_s });
        QCOMPARE(openTasksSentences(m_state, aidOf({ u"a"_s }, {}, Fillable::Yes)),
            QStringList { u"Les noms encore ouverts suffisent pour la mission ouverte, sans que personne n’en ait deux."_s });
    }

    void tasksWithoutAnyPairAreNamedFirst()
    {
        const auto said = openTasksSentences(m_state, aidOf({ u"a"_s, u"b"_s, u"c"_s }, { u"b"_s }, Fillable::Yes));
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.first(), u"Aucun binôme possible avec les noms connus pour «\u00A0Mission b\u00A0»."_s);
        QCOMPARE(openTasksSentences(m_state, aidOf({ u"b"_s }, { u"b"_s }, Fillable::Yes)).size(), 1);
    }

    void tooFewNamesSaysWhatItWouldTake()
    {
        auto aid = aidOf({ u"a"_s, u"b"_s }, {}, Fillable::No, { u"a"_s, u"b"_s });
        QCOMPARE(openTasksSentences(m_state, aid).first(),
            u"Pour pourvoir «\u00A0Mission a\u00A0» et «\u00A0Mission b\u00A0», il faudrait qu’une personne ait deux missions."_s);
        aid.severalTasks = Effect::Blocks;
        QVERIFY(!openTasksSentences(m_state, aid).first().contains(u"deux missions"));
    }

    void whatIsNotKnownIsSaidSo()
    {
        QVERIFY(openTasksSentences(m_state, aidOf({ u"a"_s, u"b"_s }, {}, Fillable::Unknown)).first().startsWith(u"Trop de cas"));
        QVERIFY(effectSentences(m_state, PairAid {}, { {}, {}, false }).first().startsWith(u"Trop de cas"));
    }

    void awaitedGroupsMayBringNames()
    {
        auto aid = aidOf({ u"a"_s }, {}, Fillable::Yes);
        aid.open.isAwaited = true;
        QCOMPARE(openTasksSentences(m_state, aid).size(), 2);
    }

    void aChoiceSaysWhatItLeaves()
    {
        QVERIFY(effectSentences(m_state, PairAid {}, {}).isEmpty());
        QCOMPARE(effectSentences(m_state, PairAid {}, { { u"b"_s }, {}, true }),
            QStringList { u"Ne laisserait aucun binôme possible pour «\u00A0Mission b\u00A0», sauf si une personne a deux missions."_s });
        PairAid strict;
        strict.severalTasks = Effect::BlocksUnlessReason;
        QCOMPARE(effectSentences(m_state, strict, { { u"b"_s }, {}, true }),
            QStringList { u"Ne laisserait aucun binôme possible pour «\u00A0Mission b\u00A0»."_s });
    }

    void whatBlocksMakesTheWordAndWhatAdvisesDoesNot()
    {
        CheckedPair pair { {}, { { Rule::OneTask, {}, Effect::Advises } } };
        QCOMPARE(word(pair), u"possible"_s);
        pair.breaches.append({ Rule::CertifiedGroup, {}, Effect::BlocksUnlessReason });
        QCOMPARE(word(pair), u"seulement avec une raison"_s);
        pair.breaches.append({ Rule::Agreement, {}, Effect::Blocks });
        QCOMPARE(word(pair), u"impossible"_s);
    }
};

QTEST_GUILESS_MAIN(PairAidWordingTest)
#include "pairaidsentencestest.moc"
