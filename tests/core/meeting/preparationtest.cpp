// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/preparation.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PreparationLine lineOf(const Played &hall, PreparationItem item)
{
    for (const auto &line : preparationOf(hall.state())) {
        if (line.item == item)
            return line;
    }
    return {};
}

}

class PreparationTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyLineHasItsPlaceAndItsWords()
    {
        const Played hall;
        const auto lines = preparationOf(hall.state());
        QCOMPARE(lines.size(), 9);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(int(lines.at(i).item), i);
            QVERIFY2(!lines.at(i).title.isEmpty() && !lines.at(i).detail.isEmpty(), qPrintable(QString::number(i)));
        }
    }

    void peopleComeFirstThenTheirGroups()
    {
        Played hall;
        QCOMPARE(nextToPrepare(hall.state()), std::optional(PreparationItem::Members));
        const auto unknown = hall.localGroup(u"GA de Vichy"_s, Certification::Unknown);
        hall.member(u"UN"_s, u"A"_s, { unknown });
        QCOMPARE(lineOf(hall, PreparationItem::Members).readiness, Readiness::Ready);
        QCOMPARE(unansweredGroups(hall.state()), QList { unknown });
        QVERIFY(lineOf(hall, PreparationItem::Certification).readiness != Readiness::Ready);
        QCOMPARE(nextToPrepare(hall.state()), std::optional(PreparationItem::Certification));
        hall.then(CertificationAnswered { { unknown }, Certification::InTime });
        QCOMPARE(lineOf(hall, PreparationItem::Certification).readiness, Readiness::Ready);
        QVERIFY(unansweredGroups(hall.state()).isEmpty());
    }

    void holdersProfilesAndFacilitatorsAreCounted()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        const auto two = hall.member(u"DEUX"_s, u"B"_s);
        QVERIFY(lineOf(hall, PreparationItem::Profiles).readiness != Readiness::Ready);
        for (const auto &task : { u"a"_s, u"b"_s }) {
            hall.then(ProfileAdded { {}, one, task, {}, Agreement::Present, {}, {}, {}, {}, {} });
            hall.then(ProfileAdded { {}, two, task, {}, Agreement::Present, {}, {}, {}, {}, {} });
            hall.then(HoldersNamed { task, { one, two } });
        }
        QCOMPARE(lineOf(hall, PreparationItem::Holders).readiness, Readiness::Ready);
        QVERIFY(lineOf(hall, PreparationItem::Profiles).detail.contains(u'4'));
        QVERIFY(lineOf(hall, PreparationItem::Facilitators).readiness != Readiness::Ready);
        hall.then(FacilitatorsNamed { { one, two } });
        hall.then(GenderStated { one, Gender::F }).then(GenderStated { two, Gender::M });
        QCOMPARE(lineOf(hall, PreparationItem::Facilitators).readiness, Readiness::Ready);
    }

    void theReporterNeedsAnAddress()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        hall.then(ReporterNamed { one });
        QVERIFY(lineOf(hall, PreparationItem::Reporter).readiness != Readiness::Ready);
        PersonCorrected corrected { one };
        corrected.email = u"a@exemple.org"_s;
        hall.then(corrected);
        QCOMPARE(lineOf(hall, PreparationItem::Reporter).readiness, Readiness::Ready);
    }

    void theSheetIsReadyOncePrinted()
    {
        Played hall;
        const auto one = hall.member(u"UN"_s, u"A"_s);
        QVERIFY(lineOf(hall, PreparationItem::Papers).readiness != Readiness::Ready);
        hall.then(SheetPrinted { { one }, 12, 1, { 13 } });
        QCOMPARE(lineOf(hall, PreparationItem::Papers).readiness, Readiness::Ready);
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "preparationtest.moc"
