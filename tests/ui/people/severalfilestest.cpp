// SPDX-License-Identifier: GPL-3.0-or-later
// Several files at once: a row a person whatever the files say, and profiles of people who come with them.
#include "tests/builders/french.h"
#include "tests/ui/people/importbench.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/people/decidedcard.h"

#include <QTableView>

using namespace Qt::StringLiterals;

class SeveralFilesTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void namesakesOfAProfileAreDecidedWithAKey()
    {
        auto intents = madeUpMeeting();
        PersonAdded namesake;
        namesake.familyName = u"LAMARQUE"_s;
        namesake.givenName = u"Odile"_s;
        namesake.groups = { Id<LocalGroup>(3) };
        intents.append(namesake);
        Import import(intents);
        import.page->takeFiles(
            { import.file(u"profils.csv"_s, "Mission,Nom,Prénom\nCommunication,LAMARQUE,Odile\nCaisse départementale,LAMARQUE,Odile\n") });
        import.shown.settle();
        import.shown.shoot(u"import-profile-doubt"_s);
        QTest::keyClick(&import.shown.window, Qt::Key_N); // not the first of them
        QTest::keyClick(&import.shown.window, Qt::Key_O);
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        QTest::keyClick(&import.shown.window, Qt::Key_N); // neither: someone from outside the list
        import.filled()->click();
        import.shown.settle();
        import.shown.settle();
        QCOMPARE(import.shown.state().profiles.size(), 3);
        QCOMPARE(import.shown.state().profiles.find(Id<Profile>(1))->person, Id<Person>(5));
        QCOMPARE(import.shown.state().people.find(Id<Person>(6))->standing, Standing::Outsider);
    }

    void aNamesakeOfTheSameImportMayBeMeant()
    {
        Import import;
        const QByteArray both = "Nom,Prénom,Pseudo,Email\nROYER,Inès,Ina,ina@exemple.fr\nROYER,Inès,Nes,nes@exemple.fr\n";
        import.page->takeFiles(
            { import.file(u"membres.csv"_s, both), import.file(u"profils.csv"_s, "Mission,Nom,Prénom\nCommunication,ROYER,Inès\n") });
        import.shown.settle();
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        QTest::keyClick(&import.shown.window, Qt::Key_O);
        import.filled()->click();
        import.shown.settle();
        import.shown.settle();
        const auto person = import.shown.state().profiles.find(Id<Profile>(1))->person;
        QCOMPARE(import.shown.state().people.find(person)->pseudo, u"Nes"_s);
    }

    void aPersonOfSeveralFilesIsOneRow()
    {
        Import import;
        const QByteArray first = "Nom,Prénom,Pseudo,Email\nROYER,Inès,Ina,ina@exemple.fr\nNAUDIN,Alix,Alix,\n";
        const QByteArray second = "Nom,Prénom,Pseudo,Email,Téléphone\nNAUDIN,Alix,Alix,alix@exemple.fr,06 11 22 33 66\n"
                                  "ROYER,Inès,Ina,ina@exemple.fr,\nDUC,Jo,Jo,jo@exemple.fr,\n";
        import.page->takeFiles(
            { import.file(u"premier.csv"_s, first), import.file(u"second.csv"_s, second), import.file(u"profils.csv"_s, profileRows()) });
        import.shown.settle();
        import.shown.shoot(u"import-two-files"_s);
        auto *table = import.page->findChild<QTableView *>();
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(QStringList { shownUnder(u"Nom"_s, table->model()->index(row, 0)),
                shownUnder(u"E-mail"_s, table->model()->index(row, 0)), shownUnder(u"Ce qui se passe"_s, table->model()->index(row, 0)) }
                            .join(u'|'));
        QCOMPARE(rows,
            QStringList({ u"ROYER Inès|ina@exemple.fr|Nouvelle personne"_s,
                u"NAUDIN Alix|alix@exemple.fr|Nouvelle personne\u00A0; second.csv\u00A0: e-mail, téléphone"_s,
                u"DUC Jo|jo@exemple.fr|Nouvelle personne"_s, u"ROYER Inès|—|Nouveau profil\u00A0: Communication"_s }));
        QCOMPARE(import.filled()->text(), u"Importer 3 personnes et 1 profil"_s);
    }

    void aDecisionToldWithAnotherFileIsTakenBackAtItsPerson()
    {
        Import import;
        const QByteArray first = "Nom,Prénom,Pseudo,Email\nROYER,Inès,Ina,ina@exemple.fr\nZERROUKI,Farid,,farid@exemple.fr\n";
        import.page->takeFiles({ import.file(u"premier.csv"_s, first), import.file(u"membres.csv"_s, memberRows()) });
        const auto before = import.filled()->text();
        QTest::keyClick(&import.shown.window, Qt::Key_O); // Farid has another phone in the second file
        auto *table = import.page->findChild<QTableView *>();
        QCOMPARE(table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, u"ZERROUKI Farid"_s, -1, Qt::MatchExactly).size(), 1);
        selectRow(u"ZERROUKI Farid"_s, import);
        QStringList words;
        for (const auto *label : import.page->findChild<DecidedCard *>()->findChildren<Label *>())
            words.append(label->text());
        QVERIFY(words.contains(u"ZERROUKI Farid"_s));
        import.shown.shoot(u"import-decided-two-files"_s);
        button(u"Reprendre cette décision"_s, import)->click();
        QCOMPARE(import.filled()->text(), before);
    }

    void aDoubtAfterRowsToldTogetherIsThatOfItsRow()
    {
        Import import;
        const QByteArray first = "Nom,Prénom,Pseudo,Email\nROYER,Inès,Ina,ina@exemple.fr\n";
        import.page->takeFiles(
            { import.file(u"premier.csv"_s, first), import.file(u"second.csv"_s, first), import.file(u"m.csv"_s, memberRows()) });
        QTest::keyClick(&import.shown.window, Qt::Key_F); // Farid has another phone in the last file
        import.shown.settle();
        for (auto *button : import.page->findChildren<FilledButton *>()) {
            if (button->text().startsWith(u"Importer"_s))
                button->click();
        }
        import.shown.settle();
        QCOMPARE(import.shown.state().people.find(Id<Person>(1))->phone, u"+33612349999"_s);
    }
};

QTEST_MAIN(SeveralFilesTest)
#include "severalfilestest.moc"
