// SPDX-License-Identifier: GPL-3.0-or-later
// Emoji that a table has and a printed list lacks.
#include "core/exchange/pictures.h"
#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesPicturesOut_data();
    void leavesPicturesOut();
    void matchesAPseudoWhatever();
    void matchesAHiddenNameByThePseudoWithoutThem();
    void asksWhoOfTwoIsMeant();
    void tellsPseudosApartThatDifferByThem();
    void matchesGroups();
};

void PicturesTest::leavesPicturesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << u"zoe d’est"_s << u"zoe d’est"_s;
    QTest::newRow("around") << u"🌻 zoe 👋🏽 dit z ☀"_s << u"zoe dit z"_s;
    QTest::newRow("a flag") << u"🇫🇷 zoe"_s << u"zoe"_s;
    QTest::newRow("nothing else") << u"🌻🌻"_s << u"🌻🌻"_s;
    QTest::newRow("letters above the first plane") << u"𐐨zoe"_s << u"𐐨zoe"_s;
}

void PicturesTest::leavesPicturesOut()
{
    QFETCH(QString, text);
    QTEST(withoutPictures(text), "words");
}

void PicturesTest::matchesAPseudoWhatever()
{
    const auto list = pdf({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }) });
    const auto table = csv({ rowNamed(u"ROUX Sam (🌻 Sam)"_s, { u"s@x.fr"_s }) });
    Dossier listFirst;
    listFirst.import({ list });
    QCOMPARE(linesOf(listFirst.import({ table })), QStringList { u"completed 1 +pseudo +email"_s });
    QCOMPARE(listFirst.person(1).pseudo, u"🌻 Sam"_s);
    QCOMPARE(linesOf(listFirst.import({ list, table })), QStringList({ u"unchanged 1"_s, u"unchanged 1"_s }));
    Dossier tableFirst;
    tableFirst.import({ table });
    QCOMPARE(linesOf(tableFirst.import({ list })), QStringList { u"completed 1 +groups"_s });
    QCOMPARE(tableFirst.person(1).pseudo, u"🌻 Sam"_s);
}

void PicturesTest::matchesAHiddenNameByThePseudoWithoutThem()
{
    const auto table = csv({ rowNamed(u"(🌻 mouette)"_s, { u"m@x.fr"_s }) });
    QCOMPARE(linesOf(Dossier().plan({ pdf({ rowNamed(u"(mouette)"_s) }), table })),
        QStringList({ u"new 1"_s, u"completed 1 +pseudo +email"_s }));
    QCOMPARE(linesOf(Dossier().plan({ table, pdf({ rowNamed(u"(mouette)"_s) }) })), QStringList({ u"new 1"_s, u"unchanged 1"_s }));
}

void PicturesTest::asksWhoOfTwoIsMeant()
{
    const auto table = csv({ rowNamed(u"ROUX Sam (🌻 Sam)"_s, { u"a@x.fr"_s }), rowNamed(u"ROUX Sam (🌹 Sam)"_s, { u"b@x.fr"_s }) });
    const auto list = pdf({ rowNamed(u"ROUX Sam (Sam)"_s, { u"#Vichy"_s }) });
    QCOMPARE(linesOf(Dossier().plan({ table, list })), QStringList({ u"new 1"_s, u"new 2"_s, u"to-decide namesakes 1,2"_s }));
}

void PicturesTest::tellsPseudosApartThatDifferByThem()
{
    const auto table = csv({ rowNamed(u"(🌻 Sam)"_s, { u"a@x.fr"_s }), rowNamed(u"(🌹 Sam)"_s, { u"b@x.fr"_s }) });
    const auto list = pdf({ rowNamed(u"(🌹 Sam)"_s, { u"#Gannat"_s }), rowNamed(u"(🌻 Sam)"_s, { u"#Vichy"_s }) });
    QCOMPARE(linesOf(Dossier().plan({ table, list })),
        QStringList({ u"new 1"_s, u"new 2"_s, u"completed 2 +groups"_s, u"completed 1 +groups"_s }));
}

void PicturesTest::matchesGroups()
{
    const auto in = [](const QString &group) { return rowNamed(u"ROUX Sam (Sam)"_s, { u'#' + group }); };
    Dossier dossier;
    dossier.import({ csv({ in(u"Vichy 🌹"_s) }) });
    QCOMPARE(linesOf(dossier.import({ pdf({ in(u"Vichy"_s) }) })), QStringList { u"unchanged 1"_s });
    dossier.import({ csv({ in(u"Vichy 🌻"_s) }) });
    QCOMPARE(groupsOf(dossier, 1), QStringList({ u"Vichy 🌹"_s, u"Vichy 🌻"_s }));
    dossier.import({ pdf({ in(u"Vichy"_s) }) });
    QCOMPARE(groupsOf(dossier, 1), QStringList({ u"Vichy 🌹"_s, u"Vichy 🌻"_s, u"Vichy"_s }));
    Dossier listFirst;
    listFirst.import({ pdf({ in(u"Vichy"_s) }) });
    QCOMPARE(linesOf(listFirst.import({ csv({ in(u"Vichy 🌹"_s) }) })), QStringList { u"unchanged 1"_s });
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "picturestest.moc"
