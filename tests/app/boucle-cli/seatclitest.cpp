// SPDX-License-Identifier: GPL-3.0-or-later
// seat, as a person runs it on a list typed in a spreadsheet.
#include "core/exchange/csv.h"
#include "tests/app/boucle-cli/program.h"
#include "tests/builders/seating.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(int people, const QByteArray &more = {})
{
    QByteArray list = "name,local_group,gender,tasks,together,apart\n";
    for (int i = 0; i < people; ++i)
        list += "NOM" + QByteArray::number(100 + i) + " Ana,Groupe " + QByteArray::number(i % 11) + ",,,,\n";
    return list + more;
}

QStringList seating(const QString &list, const QStringList &more = {})
{
    return QStringList { u"seat"_s, list, u"--max"_s, u"10"_s, u"--seed"_s, u"bateau lune cerise"_s } + more;
}

/** The group of each name in what was written. */
QMap<QString, int> groupsIn(const QByteArray &bytes)
{
    QMap<QString, int> groups;
    for (const auto &line : QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1))
        groups.insert(line.section(u',', 1), line.section(u',', 0, 0).toInt());
    return groups;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class SeatCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreWritten();
    void theSameSeedGivesTheSameFile();
    void withoutSeedOneIsDrawnAndTold();
    void jsonStandsAlone();
    void rowsMayStandInAnyOrderAndShape();
    void namesakesShowTheirGroup();
    void badRowsAreToldWithTheirPlace();
    void wishesAreReadFromNamesAndWords();
    void contradictionsAreTold();
    void newcomersMoveNobody();
    void nobodySitsUnderANumberThatNoGroupHas();
    void whoFindsNoSeatIsTold();
    void aCheckFindsTheSameOrTheDifference();
    void aCheckSaysWhatItCouldNotRead();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void unusableListsAreRefused_data();
    void unusableListsAreRefused();
};

void SeatCliTest::groupsAreWritten()
{
    const Folder folder;
    const auto ran = boucle(seating(folder.file(u"liste.csv"_s, listOf(60))));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("group,name\r\n1,NOM"));
    QCOMPARE(groupsIn(ran.out).size(), 60);
    QVERIFY2(ran.err.contains("7 groupes de 8 ou 9"), ran.err.constData());
    QVERIFY(ran.err.contains("bateau lune cerise"));
    QVERIFY(ran.err.contains("Répartition aussi égale que possible"));
}

void SeatCliTest::theSameSeedGivesTheSameFile()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s, listOf(60));
    const auto first = boucle(seating(list));
    const auto file = folder.path(u"groupes.csv"_s);
    const auto second = boucle(seating(list, { u"-o"_s, file }));
    QVERIFY(second.out.isEmpty());
    QCOMPARE(contents(file), first.out);
    const auto other = boucle({ u"seat"_s, list, u"--max"_s, u"10"_s, u"--seed"_s, u"autre"_s });
    QVERIFY(other.out != first.out);
}

void SeatCliTest::withoutSeedOneIsDrawnAndTold()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s, listOf(30));
    const auto drawn = boucle({ u"seat"_s, list, u"--json"_s });
    const auto seed = drawn.object().value(u"seed"_s).toString();
    QCOMPARE(seed.split(u' ').size(), 3);
    QCOMPARE(boucle({ u"seat"_s, list, u"--seed"_s, seed, u"--json"_s }).out, drawn.out);
}

void SeatCliTest::jsonStandsAlone()
{
    const Folder folder;
    const auto ran = boucle(seating(folder.file(u"liste.csv"_s, listOf(60)), { u"--json"_s }));
    QVERIFY(ran.err.isEmpty());
    const auto object = ran.object();
    QCOMPARE(object.value(u"groups"_s).toArray().size(), 7);
    QCOMPARE(object.value(u"avoidable_pairs"_s).toInt(-1), 0);
    QVERIFY(object.value(u"unmet"_s).toArray().isEmpty());
}

void SeatCliTest::rowsMayStandInAnyOrderAndShape()
{
    const Folder folder;
    const auto list
        = boucle(seating(folder.file(u"liste.csv"_s, "name,gender,local_group\nDURAND Éva,F,Vichy\nPETIT Léo,H,\nZAÏD Nour,,Moulins\n"),
            { u"--groups"_s, u"2"_s }));
    const QString windows = u"Groupe d’action;Genre;Nom\r\nMoulins;;ZAÏD Nour\r\n;homme;PETIT Léo\r\nVichy;Femme;DURAND Éva\r\n"_s;
    const auto other = boucle(seating(folder.file(u"excel.csv"_s, windows.toLatin1().replace('?', '\'')), { u"--groups"_s, u"2"_s }));
    QVERIFY(!list.out.isEmpty());
    QCOMPARE(other.out, list.out);
    const auto alone = boucle(seating(folder.file(u"noms.csv"_s, "Nom\nDurand, Éva\nPetit\n"), { u"--groups"_s, u"1"_s }));
    QVERIFY(alone.out.contains("1,\"Durand, Éva\""));
}

void SeatCliTest::namesakesShowTheirGroup()
{
    const Folder folder;
    const auto ran = boucle(seating(
        folder.file(u"liste.csv"_s, "name,local_group,apart\nPETIT Jean,Vichy,\nPETIT Jean,Moulins,\nZAÏD Nour,,Petit Jean (Vichy)\n"),
        { u"--groups"_s, u"2"_s }));
    QCOMPARE(ran.code, 0);
    const auto groups = groupsIn(ran.out);
    QVERIFY(groups.contains(u"PETIT Jean (Vichy)"_s) && groups.contains(u"PETIT Jean (Moulins)"_s));
    QVERIFY(groups.value(u"PETIT Jean (Vichy)"_s) != groups.value(u"ZAÏD Nour"_s));
}

void SeatCliTest::badRowsAreToldWithTheirPlace()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s,
        listOf(12, ",Groupe 1,F,,,\nNOM100 Ana,Groupe 0,,,,\nNOM200 Ana,Groupe 1,hélicoptère,,,\nDURAND, Éva,Vichy,F,,,,,x\n"));
    const auto ran = boucle(seating(list));
    QCOMPARE(ran.code, 1);
    const auto told = QString::fromUtf8(ran.err);
    QVERIFY2(told.contains(u"liste.csv, ligne 14, colonne 1"_s), ran.err.constData());
    QVERIFY(told.contains(u"ligne 15, colonne 1"_s) && told.contains(u"répète la ligne 2"_s));
    QVERIFY(told.contains(u"ligne 16, colonne 3"_s) && told.contains(u"hélicoptère"_s));
    QVERIFY(told.contains(u"ligne 17, colonne 7"_s));
    QCOMPARE(groupsIn(ran.out).size(), 13);
}

void SeatCliTest::wishesAreReadFromNamesAndWords()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s,
        listOf(20, "ABADIE Zoé,,,,NOM105 Ana,\nBOUVET Luc,,,,,deux|trois\nCASTEL Ines,,,,duo,deux\nDURAND Éva,,,,duo,trois ; seule\n"));
    const auto ran = boucle(seating(list, { u"--groups"_s, u"3"_s }));
    QCOMPARE(ran.code, 0);
    const auto groups = groupsIn(ran.out);
    QCOMPARE(groups.value(u"ABADIE Zoé"_s), groups.value(u"NOM105 Ana"_s));
    QCOMPARE(groups.value(u"CASTEL Ines"_s), groups.value(u"DURAND Éva"_s));
    QVERIFY(groups.value(u"CASTEL Ines"_s) != groups.value(u"BOUVET Luc"_s));
    QVERIFY(ran.err.contains("seule"));
}

void SeatCliTest::contradictionsAreTold()
{
    const Folder folder;
    const auto ran = boucle(seating(folder.file(u"liste.csv"_s, listOf(20, "ABADIE Zoé,,,,duo,deux\nBOUVET Luc,,,,duo,deux\n"))));
    QCOMPARE(ran.code, 1);
    QVERIFY2(QString::fromUtf8(ran.err).contains(u"ABADIE Zoé et BOUVET Luc dans des groupes différents"_s), ran.err.constData());
    QCOMPARE(groupsIn(ran.out).size(), 22);
}

void SeatCliTest::newcomersMoveNobody()
{
    const Folder folder;
    const auto before = folder.path(u"groupes.csv"_s);
    QCOMPARE(boucle(seating(folder.file(u"avant.csv"_s, listOf(60)), { u"-o"_s, before })).code, 0);
    auto later = listOf(60, "ABADIE Zoé,Groupe 3,F,,,\n");
    later.replace("NOM107 Ana,Groupe 7,,,,\n", "");
    const auto ran = boucle({ u"seat"_s, folder.file(u"apres.csv"_s, later), u"--max"_s, u"10"_s, u"--previous"_s, before });
    QCOMPARE(ran.code, 0);
    auto old = groupsIn(contents(before));
    auto now = groupsIn(ran.out);
    QVERIFY(now.contains(u"ABADIE Zoé"_s) && !now.contains(u"NOM107 Ana"_s));
    old.remove(u"NOM107 Ana"_s);
    now.remove(u"ABADIE Zoé"_s);
    QCOMPARE(now, old);
    QVERIFY(ran.err.contains("ABADIE Zoé") && ran.err.contains("NOM107 Ana"));
}

void SeatCliTest::nobodySitsUnderANumberThatNoGroupHas()
{
    const Folder folder;
    const auto before = folder.file(u"groupes.csv"_s, "group,name\n3,NOM100 Ana\n7,NOM101 Ana\n");
    const auto list = folder.file(u"liste.csv"_s, "name\nNOM100 Ana\nNOM101 Ana\nABADIE Zoé\nBOUVET Luc\nCROZE Lou\n");
    const auto ran = boucle({ u"seat"_s, list, u"--max"_s, u"2"_s, u"--previous"_s, before });
    QCOMPARE(ran.code, 1);
    const auto groups = groupsIn(ran.out);
    QCOMPARE(QSet<int>(groups.cbegin(), groups.cend()), QSet<int>({ 3, 7 }));
    QVERIFY(!groups.contains(u"CROZE Lou"_s) && ran.err.contains("CROZE Lou"));
    QVERIFY(ran.err.contains("2 groupes de 2"));
}

void SeatCliTest::whoFindsNoSeatIsTold()
{
    const Folder folder;
    const auto before = folder.path(u"groupes.csv"_s);
    QCOMPARE(boucle(seating(folder.file(u"avant.csv"_s, listOf(20)), { u"--groups"_s, u"2"_s, u"-o"_s, before })).code, 0);
    const auto list = folder.file(u"apres.csv"_s, listOf(20, "ABADIE Zoé,,,,,\n"));
    const auto ran = boucle({ u"seat"_s, list, u"--max"_s, u"10"_s, u"--previous"_s, before });
    QCOMPARE(ran.code, 1);
    QCOMPARE(groupsIn(ran.out).size(), 20);
    QVERIFY(ran.err.contains("ABADIE Zoé") && ran.err.contains("--max 11") && ran.err.contains("--groups 3"));
    const auto third = boucle({ u"seat"_s, list, u"--previous"_s, before, u"--groups"_s, u"3"_s });
    QCOMPARE(third.code, 0);
    QCOMPARE(groupsIn(third.out).value(u"ABADIE Zoé"_s), 3);
}

void SeatCliTest::aCheckFindsTheSameOrTheDifference()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s, listOf(30));
    const auto written = folder.path(u"groupes.csv"_s);
    QCOMPARE(boucle(seating(list, { u"-o"_s, written })).code, 0);
    QCOMPARE(boucle(seating(list, { u"--check"_s, written })).code, 0);
    auto bytes = contents(written);
    const auto moved = groupsIn(bytes).value(u"NOM103 Ana"_s);
    bytes.replace(QByteArray::number(moved) + ",NOM103", QByteArray::number(moved % 4 + 1) + ",NOM103");
    const auto ran = boucle(seating(list, { u"--check"_s, folder.file(u"autre.csv"_s, bytes) }));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("NOM103 Ana"));
    const auto json = boucle(seating(list, { u"--check"_s, folder.path(u"autre.csv"_s), u"--json"_s })).object();
    QCOMPARE(json.value(u"same"_s).toBool(true), false);
    QCOMPARE(json.value(u"differences"_s).toArray().size(), 1);
}

void SeatCliTest::aCheckSaysWhatItCouldNotRead()
{
    const Folder folder;
    const auto list = folder.file(u"liste.csv"_s, listOf(12, "NOM100 Ana,Groupe 0,,,,\n"));
    const auto written = folder.path(u"groupes.csv"_s);
    QCOMPARE(boucle(seating(list, { u"-o"_s, written })).code, 1); // the row that repeats another
    const auto ran = boucle(seating(list, { u"--check"_s, written }));
    QCOMPARE(ran.code, 1);
    QVERIFY(QString::fromUtf8(ran.err).contains(u"répète la ligne 2"_s));
    QVERIFY2(QString::fromUtf8(ran.out).contains(u"Mêmes groupes pour ce qui a pu être lu"_s), ran.out.constData());
}

void SeatCliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no list") << QStringList { u"seat"_s };
    QTest::newRow("no number") << QStringList { u"seat"_s, u"x.csv"_s, u"--max"_s, u"dix"_s };
    QTest::newRow("nobody a group") << QStringList { u"seat"_s, u"x.csv"_s, u"--max"_s, u"0"_s };
    QTest::newRow("check without seed") << QStringList { u"seat"_s, u"x.csv"_s, u"--check"_s, u"g.csv"_s };
    QTest::newRow("reachable from 0") << QStringList { u"seat"_s, u"x.csv"_s, u"--reachable"_s, u"0,2"_s };
    QTest::newRow("reachable by name") << QStringList { u"seat"_s, u"x.csv"_s, u"--reachable"_s, u"fond"_s };
}

void SeatCliTest::wrongUsageIsTwo()
{
    QFETCH(const QStringList, words);
    QCOMPARE(boucle(words).code, 2);
}

void SeatCliTest::unusableListsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("empty") << QByteArray() << QStringList {};
    QTest::newRow("no name") << QByteArray("pseudo,genre\nJo,F\n") << QStringList {};
    QTest::newRow("nobody") << QByteArray("name\n") << QStringList {};
    QTest::newRow("too few groups") << listOf(21) << QStringList { u"--groups"_s, u"2"_s };
    QTest::newRow("mute seed") << listOf(21) << QStringList { u"--seed"_s, u"…"_s };
}

void SeatCliTest::unusableListsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, more);
    const Folder folder;
    const auto ran = boucle(seating(folder.file(u"liste.csv"_s, bytes), more));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

QTEST_GUILESS_MAIN(SeatCliTest)
#include "seatclitest.moc"
