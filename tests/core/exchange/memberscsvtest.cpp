// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's tables of people, as it writes them and with the people's own mistakes.
#include "tests/core/exchange/importbuilders.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MembersCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAddressesAndDatesBehind();
    void tellsFollowersByTheStemOfTheirStatus_data();
    void tellsFollowersByTheStemOfTheirStatus();
    void reportsAPhoneThatLostItsDigitsAndKeepsTheRow();
    void readsOneKnownColumnAmongOthers();
    void tellsWhereLettersWereLost();
    void leavesOutABadEmailAndKeepsTheNamedRow();
    void refusesARowWithoutAnybody();
    void refusesANameOfFiveHundredCharacters();
    void leavesOutAnEndlessQuality();
    void dropsMarksThatAreNotSeen();
    void keepsTheSameRowTwice();
    void passesOverARepeatedHeader();
    void readsTheStaffExportWithGroups();
    void staffExportHidesNobody();
    void countsLinesAcrossQuotedLineEnds();
    void readsAColumnOfEmails();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void namesTheColumnsThatItDoesNotRead();
    void findsAllOfTheSample();
};

void MembersCsvTest::leavesAddressesAndDatesBehind()
{
    const QString all = linesOf(peopleOf(membersCsv().toUtf8())).join(u'\n');
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains(u"Lilas"_s));
    QVERIFY(!all.contains(u"2024"_s));
}

void MembersCsvTest::tellsFollowersByTheStemOfTheirStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Standing>("standing");
    for (const QString &status : { u"Abonné·e du groupe"_s, u"Abonné⋅e"_s, u"abonnee du groupe"_s, u"ABONNÉ"_s, u" Abonné.e"_s })
        QTest::newRow(qPrintable(status)) << status << Standing::Follower;
    for (const QString &status : { u"Animatrice"_s, u"Membre actif du groupe"_s, u"Membre gestionnaire"_s, u""_s })
        QTest::newRow(qPrintable(u"member: "_s + status)) << status << Standing::Member;
}

void MembersCsvTest::tellsFollowersByTheStemOfTheirStatus()
{
    QFETCH(QString, status);
    QFETCH(Standing, standing);
    const ImportedPeople people = peopleOf((u"Statut,Nom,Prénom\n"_s + status + u",PETIT,Jo\n"_s).toUtf8());
    QCOMPARE(people.rows.size(), 1);
    QCOMPARE(people.rows[0].standing, standing);
    QVERIFY(people.rows[0].quality.isEmpty());
}

void MembersCsvTest::reportsAPhoneThatLostItsDigitsAndKeepsTheRow()
{
    const ImportedPeople people = peopleOf("Nom;Prénom;Téléphone\nPETIT;Jo;3,36E+10\nPETIT;Al;douze\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT|Jo|||||"_s, u"PETIT|Al|||||"_s }));
    const QList<Error> expected { { ErrorKind::PhoneLostDigits, { u"3,36E+10"_s }, Place { u"liste.csv"_s, 2, 3 } },
        { ErrorKind::InvalidPhone, { u"douze"_s }, Place { u"liste.csv"_s, 3, 3 } } };
    QCOMPARE(people.repaired, expected);
}

void MembersCsvTest::readsOneKnownColumnAmongOthers()
{
    const ImportedPeople people = peopleOf("Nom;Anecdote\nPETIT;chante\nROUX;danse\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT||||||"_s, u"ROUX||||||"_s }));
    QCOMPARE(people.unreadColumns, QStringList { u"Anecdote"_s });
}

void MembersCsvTest::tellsWhereLettersWereLost()
{
    const ImportedPeople people = peopleOf("Nom;Prénom;E-mail\nPETIT;Fr\uFFFDd\uFFFDric;p\uFFFDtit@exemple.org\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT|Frdric|||||"_s }));
    const QList<Error> expected { { ErrorKind::LettersLost, { u"Fr\uFFFDd\uFFFDric"_s }, Place { u"liste.csv"_s, 2, 2 } },
        { ErrorKind::LettersLost, { u"p\uFFFDtit@exemple.org"_s }, Place { u"liste.csv"_s, 2, 3 } } };
    QCOMPARE(people.repaired, expected);
}

void MembersCsvTest::leavesOutABadEmailAndKeepsTheNamedRow()
{
    const ImportedPeople people = peopleOf("E-mail,Nom\nnulle part,PETIT\nnulle part,\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT||||||"_s }));
    const Error first { ErrorKind::InvalidEmail, { u"nulle part"_s }, Place { u"liste.csv"_s, 2, 1 } };
    const Error second { ErrorKind::InvalidEmail, { u"nulle part"_s }, Place { u"liste.csv"_s, 3, 1 } };
    QCOMPARE(people.repaired, QList<Error> { first });
    QCOMPARE(people.refused, QList<Error> { second });
}

void MembersCsvTest::refusesARowWithoutAnybody()
{
    const ImportedPeople people = peopleOf("Titre\n\nNom,Prénom,Pseudo,E-mail,Description\n,,,,Député·e\n,,,,\nPETIT,Jo,,,\n");
    QCOMPARE(people.rowsRead, 2);
    QCOMPARE(people.rows.size(), 1);
    const Error expected { ErrorKind::RowWithoutName, {}, Place { u"liste.csv"_s, 4, {} } };
    QCOMPARE(people.refused, QList<Error> { expected });
}

void MembersCsvTest::refusesANameOfFiveHundredCharacters()
{
    const ImportedPeople people = peopleOf("Prénom,Nom\nJo," + QByteArray(500, 'A') + "\nAl,PETIT\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT|Al|||||"_s }));
    const Error expected { ErrorKind::NameTooLong, { u"200"_s }, Place { u"liste.csv"_s, 2, 2 } };
    QCOMPARE(people.refused, QList<Error> { expected });
}

void MembersCsvTest::leavesOutAnEndlessQuality()
{
    const ImportedPeople people = peopleOf("Nom,Description\nPETIT," + QByteArray(5000, 'a') + "\n");
    QCOMPARE(linesOf(people), QStringList({ u"PETIT||||||"_s }));
    QCOMPARE(people.repaired.size(), 1);
    QCOMPARE(people.repaired[0].kind, ErrorKind::TextTooLong);
}

void MembersCsvTest::dropsMarksThatAreNotSeen()
{
    const QString csv = u"Nom,Prénom,E-mail\n\u202EPE\u200BTIT\u200F,\u2067Jo\u00A0Al\u2069,\uFEFFjo@example.org\u200E\n"_s;
    QCOMPARE(linesOf(peopleOf(csv.toUtf8())), QStringList({ u"PETIT|Jo Al||||jo@example.org|"_s }));
}

void MembersCsvTest::keepsTheSameRowTwice()
{
    QCOMPARE(peopleOf("Nom,Prénom\nPETIT,Jo\nPETIT,Jo\n").rows.size(), 2);
}

void MembersCsvTest::passesOverARepeatedHeader()
{
    const ImportedPeople people = peopleOf("Nom,Prénom\nPETIT,Jo\nNom,Prénom\nPETIT,Al\n");
    QCOMPARE(people.rows.size(), 2);
    QCOMPARE(people.rowsRead, 2);
}

void MembersCsvTest::readsTheStaffExportWithGroups()
{
    const QByteArray csv = "nom,prénom,pseudo,statut,description,nom du groupe d'origine,page du groupe d'origine,email,"
                           "téléphone,code postal,ville,pays,inscription action populaire,inscription dans le groupe\n"
                           "PETIT,Jo,Jo P.,Membre actif,Député·e,\"GA Moulins, nord\",https://example.org/g/1,Jo@Example.org,"
                           "+33612345678,03000,Moulins,FR,2020-01-01,2021-01-01\n";
    const ImportedPeople people = peopleOf(csv);
    QCOMPARE(people.kind, InputKind::AdminCsv);
    QCOMPARE(linesOf(people), QStringList({ u"PETIT|Jo|Jo P.|Député·e|GA Moulins, nord|jo@example.org|+33612345678"_s }));
}

void MembersCsvTest::staffExportHidesNobody()
{
    const ImportedPeople people = peopleOf("nom,prénom,pseudo,statut,nom du groupe d'origine,code postal\n,,Jo,,GA Moulins,03000\n");
    QCOMPARE(people.rows.size(), 1);
    QCOMPARE(people.rows[0].sharing, NameSharing::Shared);
}

void MembersCsvTest::countsLinesAcrossQuotedLineEnds()
{
    const ImportedPeople people = peopleOf("Nom,Prénom,Description\r\nPETIT,Jo,\"un\r\ndeux\r\ntrois\"\r\nPETIT,Al,\r\n");
    QCOMPARE(people.rows.size(), 2);
    QCOMPARE(people.rows[0].quality, u"un deux trois"_s);
    QCOMPARE(people.rows[1].place.line, std::optional(5));
}

void MembersCsvTest::readsAColumnOfEmails()
{
    const ImportedPeople headed = peopleOf("E-mail\nJo@example.org\nal@example.org\n");
    QCOMPARE(linesOf(headed), QStringList({ u"|||||jo@example.org|"_s, u"|||||al@example.org|"_s }));
    QCOMPARE(headed.kind, InputKind::PastedEmails);
    const ImportedPeople bare = peopleOf("Jo@example.org\nal@example.org\n");
    QCOMPARE(linesOf(bare), linesOf(headed));
    QCOMPARE(bare.kind, InputKind::PastedEmails);
}

void MembersCsvTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::EmptyFile;
    QTest::newRow("blanks") << QByteArray(" \r\n\t\n") << ErrorKind::EmptyFile;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << ErrorKind::EmptyFile;
    QTest::newRow("one unknown column") << QByteArray("Taille\n12\n13\n") << ErrorKind::NoUsableColumn;
    QTest::newRow("unknown columns") << QByteArray("Taille,Poids\n12,13\n") << ErrorKind::NoUsableColumn;
    QTest::newRow("10 MB on one line") << QByteArray(10'000'000, 'a') << ErrorKind::LineTooLong;
    QTest::newRow("10 MB in an open quote") << "Nom,Prénom\n\"" + QByteArray(10'000'000, 'a') << ErrorKind::LineTooLong;
    QTest::newRow("10 MB of commas") << QByteArray(10'000'000, ',') << ErrorKind::LineTooLong;
    QTest::newRow("10 MB of quotes") << QByteArray(10'000'000, '"') << ErrorKind::LineTooLong;
    QTest::newRow("a NUL") << QByteArray("Nom,Prénom\nPE\0TIT,Jo\n", 22) << ErrorKind::NulInText;
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04 and more") << ErrorKind::UnknownFormat;
}

void MembersCsvTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const std::optional<ErrorKind> found = errorOf(bytes);
    QVERIFY(found.has_value());
    QCOMPARE(*found, kind);
}

void MembersCsvTest::namesTheColumnsThatItDoesNotRead()
{
    QVERIFY(peopleOf(membersCsv().toUtf8()).unreadColumns.isEmpty()); // addresses, dates and subscriptions are forgotten on purpose
    const ImportedPeople people
        = peopleOf("Nom;Prénom;Taille de t-shirt;Ville;;Nom;Compétences;Pays;Page du groupe\nPETIT;Jo;M;Lyon;;X;chant;FR;\n");
    QCOMPARE(people.unreadColumns, QStringList({ u"Taille de t-shirt"_s, u"Nom"_s, u"Compétences"_s }));
    QCOMPARE(people.rows.first().familyName, u"PETIT"_s);
}

void MembersCsvTest::findsAllOfTheSample()
{
    if (!qEnvironmentVariableIsSet("BOUCLE_SAMPLES"))
        QSKIP("BOUCLE_SAMPLES is not set: the platform's sample files are not tried");
    const ImportedPeople people = peopleOf(sampleBytes(u"boucle-03.csv"_s));
    QVERIFY(!sampleCsvLines().isEmpty());
    QCOMPARE(linesOf(people), sampleCsvLines());
    QVERIFY(people.refused.isEmpty() && people.repaired.isEmpty());
}

QTEST_GUILESS_MAIN(MembersCsvTest)
#include "memberscsvtest.moc"
