// SPDX-License-Identifier: GPL-3.0-or-later
// Real PDF files: lists laid out as the platform does, and files that are none.
#include "core/exchange/pdf/pdftext.h"
#include "core/exchange/pdf/readforeignfile.h"
#include "tests/core/exchange/importbuilders.h"
#include "tests/core/exchange/madeuplist.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ImportedPeople readPeople(const QByteArray &bytes)
{
    const Result<ImportedInput> input = readForeignFile(bytes, u"liste.pdf"_s);
    const ImportedPeople *people = input ? std::get_if<ImportedPeople>(&*input) : nullptr;
    return people ? *people : ImportedPeople {};
}

QStringList linesOf(const MadeUpList &list)
{
    QStringList lines;
    for (const ImportedPerson &person : list.people)
        lines.append(lineOf(person));
    return lines;
}

/** Every mix of hard names, pseudos, qualities and groups, as many as wanted. */
MadeUpList hardList(int size)
{
    const QStringList families { u"PETIT"_s, u""_s, u"DE LA TOUR"_s, u"D'ALMEIDA"_s, u"Ó BRIAIN"_s,
        u"SAINT-ÉTIENNE-LES-ORGUES DE LA MONTAGNE BLANCHE"_s, u"ANDRIANAMPOINIMERINA-RAKOTONDRAZAKA"_s };
    const QStringList given { u"Jo"_s, u"Anne-Sophie"_s, u"Marie De La Paix"_s, u"Émile"_s, u"Jean-Baptiste Marie-Emmanuel Philippe"_s,
        u"J.-P."_s };
    const QStringList pseudos { u"Jo P."_s, u"GRANDE CAPITALE"_s, u"Zo (la \"grande\")"_s, u"François \"che\""_s, u"3 / 4"_s,
        u"un pseudo qui va bien au-delà d'une seule ligne de la liste (si, si)"_s, u"(étrange)"_s, u"— tiret"_s };
    const QStringList qualities { u"Animateur·ice de groupe d'action"_s, u""_s, u"Député·e, Service d'ordre"_s,
        u"Référent·e communication, Jeunes insoumis·es, Référent·e matériel militant, Référent·e caisse"_s };
    const QStringList groups { u""_s, u"Groupe d'action Moulins"_s, u"Moulins Populaire !"_s,
        u"GA - Nord – Sud et environs de la gare — tout à l'est du canton, ruralités"_s,
        u"Groupe d'action du quartier de la gare et des faubourgs ouvriers de Moulins nord et environs (ruralités comprises)"_s,
        u"Saint-Germain-des-Fossés-et-Saint-Pourçain-sur-Sioule-et-Bellerive-sur-Allier insoumise"_s };
    MadeUpList list;
    for (int i = 0; i < size; ++i) {
        const QString family = families[i % families.size()];
        list.people.append(listed(family, family.isEmpty() ? QString() : given[(i / 2) % given.size()], pseudos[(i / 3) % pseudos.size()],
            qualities[(i / 5) % qualities.size()], groups[(i / 7) % groups.size()]));
    }
    return list;
}

} // namespace

class ReadForeignFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsMadeUpLists_data();
    void readsMadeUpLists();
    void readsTheTitle();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsTablesToo();
    void findsAllOfTheSample();
};

void ReadForeignFileTest::initTestCase()
{
    if (!canReadPdf())
        QSKIP("this build reads no PDF");
}

void ReadForeignFileTest::readsMadeUpLists_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 2, 13, 40, 400 })
        QTest::addRow("%d people", size) << size;
}

void ReadForeignFileTest::readsMadeUpLists()
{
    QFETCH(int, size);
    const MadeUpList list = hardList(size);
    const ImportedPeople people = readPeople(drawnAsPdf(list));
    QCOMPARE(people.kind, InputKind::AttendancePdf);
    QCOMPARE(linesOf(people), linesOf(list));
    QCOMPARE(people.rowsRead, size);
}

void ReadForeignFileTest::readsTheTitle()
{
    MadeUpList list = hardList(1);
    list.title = u"Boucle départementale de l'Ain"_s;
    QCOMPARE(readPeople(drawnAsPdf(list)).title, list.title);
}

void ReadForeignFileTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::EmptyFile;
    QTest::newRow("no list") << pdfOfText(u"Facture du 3 mai"_s) << ErrorKind::NotAnAttendanceList;
    QTest::newRow("a scan") << pdfWithoutText() << ErrorKind::PdfWithoutText;
    QTest::newRow("cut short") << drawnAsPdf(hardList(3)).first(300) << ErrorKind::PdfDamaged;
    QTest::newRow("only the mark") << QByteArray("%PDF-1.7\n") << ErrorKind::PdfDamaged;
}

void ReadForeignFileTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const Result<ImportedInput> input = readForeignFile(bytes, u"liste.pdf"_s);
    QVERIFY(!input.has_value());
    QCOMPARE(input.error(), (Error { kind, { u"liste.pdf"_s }, {} }));
}

void ReadForeignFileTest::readsTablesToo()
{
    QCOMPARE(::linesOf(readPeople(membersCsv().toUtf8())), membersFound());
}

void ReadForeignFileTest::findsAllOfTheSample()
{
    if (!qEnvironmentVariableIsSet("BOUCLE_SAMPLES"))
        QSKIP("BOUCLE_SAMPLES is not set: the platform's sample files are not tried");
    const ImportedPeople people = readPeople(sampleBytes(u"boucle-03.pdf"_s));
    QVERIFY(!samplePdfLines().isEmpty());
    QCOMPARE(::linesOf(people), samplePdfLines());
    QCOMPARE(people.title, u"Boucle départementale de l'Allier"_s);
    QVERIFY(people.refused.isEmpty());
}

QTEST_MAIN(ReadForeignFileTest)
#include "readforeignfiletest.moc"
