// SPDX-License-Identifier: GPL-3.0-or-later
// The table of profiles, recognised by its header.
#include "core/exchange/profilescsv.h"
#include "core/exchange/readinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ImportedProfiles profilesOf(const QByteArray &bytes)
{
    const Result<ImportedInput> input = readInput(bytes, u"profils.csv"_s);
    const ImportedProfiles *profiles = input ? std::get_if<ImportedProfiles>(&*input) : nullptr;
    return profiles ? *profiles : ImportedProfiles {};
}

} // namespace

class ProfilesCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void readsAgreements_data();
    void readsAgreements();
    void tellsAnAgreementThatItDoesNotKnow();
    void refusesRowsOfNoUse();
    void keepsARowWhosePhoneIsLost();
    void readsItsOwnTemplate();
    void namesTheColumnsThatItDoesNotRead();
};

void ProfilesCsvTest::readsEveryColumn()
{
    const QByteArray header = profilesTemplate().trimmed();
    const ImportedProfiles profiles = profilesOf(header
        + "\r\nTrésorerie;PETIT;Jo;Jo P.;GA Moulins;Jo@example.org;06 12 34 56 78;Présent·e;Comptes, budget;"
          "Deux campagnes;Soirs;Deux ans;Al GRAND\r\n");
    QCOMPARE(profiles.rows.size(), 1);
    const ImportedProfile expected { u"Trésorerie"_s, u"PETIT"_s, u"Jo"_s, u"Jo P."_s, u"GA Moulins"_s, u"jo@example.org"_s,
        u"+33612345678"_s, Agreement::Present, u"Comptes, budget"_s, u"Deux campagnes"_s, u"Soirs"_s, u"Deux ans"_s, u"Al GRAND"_s,
        Place { u"profils.csv"_s, 2, {} } };
    QCOMPARE(profiles.rows[0], expected);
    QCOMPARE(profiles.rowsRead, 1);
}

void ProfilesCsvTest::readsAgreements_data()
{
    QTest::addColumn<Agreement>("agreement");
    for (const char *written : { "présent", "Présente", "PRÉSENT·E", "present.e", "D’accord, sur place" })
        QTest::newRow(written) << Agreement::Present;
    for (const char *written : { "joint·e", "Jointe", "joint", "d'accord, à distance" })
        QTest::newRow(written) << Agreement::Reached;
    for (const char *written : { "à confirmer", "", "Accord à confirmer", "?" })
        QTest::newRow(written) << Agreement::ToConfirm;
}

void ProfilesCsvTest::readsAgreements()
{
    QFETCH(Agreement, agreement);
    const QByteArray csv = QByteArray("Mission;Nom;Accord\nTrésorerie;PETIT;") + QTest::currentDataTag();
    const ImportedProfiles profiles = profilesOf(csv);
    QCOMPARE(profiles.rows.size(), 1);
    QCOMPARE(profiles.rows[0].agreement, agreement);
    QVERIFY(profiles.repaired.isEmpty());
}

void ProfilesCsvTest::tellsAnAgreementThatItDoesNotKnow()
{
    const ImportedProfiles profiles = profilesOf("Mission;Nom;Accord\nTrésorerie;PETIT;refuse\n");
    QCOMPARE(profiles.rows.size(), 1);
    QCOMPARE(profiles.rows[0].agreement, Agreement::ToConfirm);
    const Error told { ErrorKind::JsonChoice, { u"Accord"_s, u"refuse"_s, u"présent·e, joint·e, à confirmer"_s },
        Place { u"profils.csv"_s, 2, 3 } };
    QCOMPARE(profiles.repaired, QList<Error> { told });
}

void ProfilesCsvTest::refusesRowsOfNoUse()
{
    const ImportedProfiles profiles
        = profilesOf("Nom;Mission\nPETIT;\n;Trésorerie\n" + QByteArray(500, 'A') + ";Trésorerie\nPETIT;Trésorerie\n");
    QCOMPARE(profiles.rows.size(), 1);
    QCOMPARE(profiles.rowsRead, 4);
    const QList<Error> expected { { ErrorKind::EmptyText, { u"Mission"_s }, Place { u"profils.csv"_s, 2, 2 } },
        { ErrorKind::RowWithoutName, {}, Place { u"profils.csv"_s, 3, {} } },
        { ErrorKind::NameTooLong, { u"200"_s }, Place { u"profils.csv"_s, 4, 1 } } };
    QCOMPARE(profiles.refused, expected);
}

void ProfilesCsvTest::keepsARowWhosePhoneIsLost()
{
    const ImportedProfiles profiles
        = profilesOf("Mission;Nom;Téléphone;Compétences\nTrésorerie;PETIT;3,36E+10;" + QByteArray(3000, 'a') + "\n");
    QCOMPARE(profiles.rows.size(), 1);
    QCOMPARE(profiles.repaired.size(), 2);
    QCOMPARE(profiles.repaired[0].kind, ErrorKind::PhoneLostDigits);
    QCOMPARE(profiles.repaired[0].place, std::optional(Place { u"profils.csv"_s, 2, 3 }));
    QCOMPARE(profiles.repaired[1].kind, ErrorKind::TextTooLong);
}

void ProfilesCsvTest::readsItsOwnTemplate()
{
    const Result<ImportedInput> input = readInput(profilesTemplate(), u"profils.csv"_s);
    QVERIFY(input.has_value());
    QVERIFY(std::holds_alternative<ImportedProfiles>(*input));
}

void ProfilesCsvTest::namesTheColumnsThatItDoesNotRead()
{
    const ImportedProfiles profiles = profilesOf("Mission;Nom;Statut;Signe;Adresse\nTrésorerie;PETIT;Membre;lion;rue\n");
    QCOMPARE(profiles.unreadColumns, QStringList({ u"Statut"_s, u"Signe"_s }));
    QVERIFY(profilesOf(profilesTemplate() + "Trésorerie;PETIT\n").unreadColumns.isEmpty());
}

QTEST_GUILESS_MAIN(ProfilesCsvTest)
#include "profilescsvtest.moc"
