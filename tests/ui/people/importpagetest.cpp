// SPDX-License-Identifier: GPL-3.0-or-later
// An import: read, looked at, decided with two keys, then written at once; nothing before.
#include "core/people/phone.h"
#include "tests/builders/french.h"
#include "tests/ui/people/importbench.h"
#include "ui/components/celldelegate.h"
#include "ui/components/filterbutton.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/people/comparisongrid.h"
#include "ui/people/decidedcard.h"
#include "ui/theme/face.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

class ImportPageTest : public QObject {
    Q_OBJECT

    French french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void nothingIsWrittenBeforeTheButton()
    {
        Import import;
        import.shown.shoot(u"import-empty"_s);
        const auto before = import.shown.document.snapshot().length;
        const QAbstractItemModelTester tester(import.page->findChild<QTableView *>()->model());
        import.page->open(import.file(u"membres.csv"_s, memberRows()) + u'\n' + import.file(u"profils.csv"_s, profileRows()));
        import.shown.settle();
        import.shown.shoot(u"import"_s);
        QCOMPARE(import.shown.document.snapshot().length, before);
        QVERIFY(import.filled()->text().startsWith(u"Importer"_s));
        import.filled()->click();
        import.shown.settle();
        import.shown.settle();
        QCOMPARE(import.done.count(), 1);
        QCOMPARE(import.shown.document.snapshot().length, before + 2);
        QCOMPARE(import.shown.state().profiles.size(), 2);
        QCOMPARE(import.shown.state().people.size(), 7); // Inès once, though both files name her
    }

    void aDoubtIsDecidedWithAKey()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        QTest::keyClick(&import.shown.window, Qt::Key_N); // Farid has another phone in the file
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.size(), 8);
    }

    void enterOnTheTableGoesToTheButtonWhenNothingIsAsked()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        auto *table = import.page->findChild<QTableView *>();
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return); // Farid is still to be decided
        QVERIFY(!import.filled()->hasFocus());
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(import.filled()->hasFocus());
    }

    void theFileMayBeRight()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        QTest::keyClick(&import.shown.window, Qt::Key_F);
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.find(Id<Person>(1))->phone, u"+33612349999"_s);
    }

    void theRowInLightIsTheOneThatIsAskedAbout()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        auto *table = import.page->findChild<QTableView *>();
        QCOMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), u"ZERROUKI Farid"_s);
        const auto before = import.filled()->text();
        selectRow(u"ROYER Inès"_s, import);
        QTest::keyClick(&import.shown.window, Qt::Key_N); // would answer for somebody else than the row in light
        QCOMPARE(import.filled()->text(), before);
        selectRow(u"ZERROUKI Farid"_s, import);
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        QVERIFY(import.filled()->text() != before);
    }

    void whatIsReplacedIsNotSaidToBeAdded()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        QTest::keyClick(&import.shown.window, Qt::Key_F);
        selectRow(u"ZERROUKI Farid"_s, import);
        const auto happening = shownUnder(u"Ce qui se passe"_s, import.page->findChild<QTableView *>()->currentIndex());
        QVERIFY2(happening.contains(u"Remplacé"_s), qPrintable(happening));
    }

    void allThatWillBeWrittenIsShown()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s,
            "Nom,Prénom,Pseudo,Description,Email,Téléphone,Groupe d'action\n"
            "BOURGEOIS-VERNET,Anne-Sophie,Anso,Animateur·ice de groupe d’action,anne-sophie.bourgeois-vernet30@exemple.fr,+262 692 65 08 04,"
            "Jaligny-sur-Besbre et alentours\n"
            "ROYER,Inès,,,,,\n") });
        auto *table = import.page->findChild<QTableView *>();
        const auto row = table->model()->index(0, 0);
        QCOMPARE(shownUnder(u"Nom"_s, row), u"BOURGEOIS-VERNET Anne-Sophie"_s);
        QCOMPARE(shownUnder(u"Pseudo"_s, row), u"Anso"_s);
        QCOMPARE(shownUnder(u"Groupes d’action"_s, row), u"Jaligny-sur-Besbre et alentours"_s);
        QVERIFY(table->rowHeight(0) > table->rowHeight(1));
        QCOMPARE(shownUnder(u"Qualité"_s, row), u"Animateur·ice de groupe d’action"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const auto cell = row.siblingAtColumn(column);
            const auto font = fontOf(cell.data(CellStrongRole).toBool() ? Face::Medium : Face::Small);
            const int most = 2 + (table->rowHeight(0) - 44) / QFontMetrics(font).lineSpacing();
            const auto lines = CellDelegate::lines(cell.data().toString(), font, table->columnWidth(column) - 16, most);
            QVERIFY2(table->isColumnHidden(column) || !lines.last().endsWith(QChar(u'…')), qPrintable(lines.last())); // nothing is cut
        }
    }

    void aDoubtShowsBothSides()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        import.shown.settle();
        import.shown.shoot(u"import-doubt"_s);
        QStringList words;
        for (const auto *label : import.page->findChild<ComparisonGrid *>()->findChildren<Label *>())
            words.append(label->text());
        const auto known = spokenPhone(u"+33612345671"_s);
        QVERIFY(words.contains(u"Téléphone"_s) && words.contains(known) && words.contains(spokenPhone(u"+33612349999"_s)));
        QVERIFY(!words.contains(u"farid@exemple.fr"_s)); // the same on both sides
    }

    void aDecisionHitByMistakeIsTakenBack()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        const auto before = import.filled()->text();
        QVERIFY(!button(u"Reprendre la décision"_s, import)->isVisible());
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        import.shown.shoot(u"import-decided"_s);
        button(u"Reprendre la décision"_s, import)->click();
        QCOMPARE(import.filled()->text(), before);
        QTest::keyClick(&import.shown.window, Qt::Key_F); // the same question again
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.find(Id<Person>(1))->phone, u"+33612349999"_s);
    }

    void aDecidedRowOffersTheWayBack()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        const auto before = import.filled()->text();
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        selectRow(u"ZERROUKI Farid"_s, import);
        import.shown.shoot(u"import-decided-row"_s);
        button(u"Reprendre cette décision"_s, import)->click();
        QCOMPARE(import.filled()->text(), before);
        QVERIFY(import.page->undoHere()); // and that too is taken back
        QVERIFY(import.filled()->text() != before);
    }

    void theNextImportBeginsWithAllItsRows()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        import.page->findChildren<FilterButton *>().at(2)->click();
        button(u"Abandonner"_s, import)->click();
        import.page->paste(u"alix@exemple.fr"_s);
        QCOMPARE(import.page->findChild<QTableView *>()->model()->rowCount(), 1);
    }

    void decisionsOutliveThePage()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, memberRows()) });
        QTest::keyClick(&import.shown.window, Qt::Key_F);
        auto *again = new ImportPage(import.shown.document, import.services);
        again->open({});
        import.shown.window.layout()->addWidget(again);
        QTest::qWait(0);
        for (auto *button : again->findChildren<FilledButton *>()) {
            if (button->text().startsWith(u"Importer"_s))
                button->click();
        }
        import.shown.settle();
        QCOMPARE(import.shown.state().people.find(Id<Person>(1))->phone, u"+33612349999"_s);
    }

    void aPdfThatThisBuildCannotReadIsSaidInPlace()
    {
        Import import;
        import.page->takeFiles({ import.file(u"liste.pdf"_s, "%PDF-1.4\n") });
        QVERIFY(import.page->findChild<Notice *>()->words().contains(u"PDF"_s));
        QCOMPARE(import.filled()->text(), u"Choisir des fichiers…"_s);
    }

    void aLoneEmailIsNamedByKeyboard()
    {
        Import import;
        import.page->paste(u"theo.lamarche@exemple.fr, alix@exemple.fr, farid@exemple.fr"_s);
        import.shown.settle();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()); // the first of both that nobody has
        QVERIFY(field);
        QTest::keyClicks(field, u"LAMARCHE-ROY Theo"_s);
        import.shown.shoot(u"import-name"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().isEmpty()); // now the second one
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"Alix Nonono"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), import.filled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        import.shown.settle();
        QCOMPARE(import.shown.state().people.size(), 7);
        const auto &person = *import.shown.state().people.find(Id<Person>(5));
        QCOMPARE(person.familyName, u"LAMARCHE-ROY"_s);
        QCOMPARE(person.givenName, u"Theo"_s);
        QCOMPARE(person.email, u"theo.lamarche@exemple.fr"_s);
        QCOMPARE(person.standing, Standing::Member);
        QCOMPARE(import.shown.state().people.find(Id<Person>(6))->familyName, u"Nonono"_s);
    }

    void aTypedNameIsCorrectedAndTakenBack()
    {
        Import import;
        import.page->paste(u"alix@exemple.fr"_s);
        import.shown.settle();
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"ROYER Alix"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(import.filled()->text().contains(u"1"_s));
        auto *table = import.page->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->text(), u"ROYER Alix"_s);
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(import.filled()->text(), u"Continuer"_s);
    }

    void aTypedNameOutlivesADoubtAboutIt()
    {
        Import import;
        import.page->paste(u"odile.autre@exemple.fr"_s);
        import.shown.settle();
        QTest::keyClicks(QApplication::focusWidget(), u"LAMARQUE Odile"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // somebody has this name, with another e-mail
        QTest::keyClick(&import.shown.window, Qt::Key_N);
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.size(), 6);
        QCOMPARE(import.shown.state().people.find(Id<Person>(5))->familyName, u"LAMARQUE"_s);
    }

    void columnsPassedOverAreNamed()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, "Nom,Prénom,Taille,Ville\nROYER,Inès,M,Lyon\n") });
        import.shown.shoot(u"import-columns"_s);
        const auto words = import.page->findChild<Notice *>()->words();
        QVERIFY(words.contains(u"Taille"_s) && !words.contains(u"Ville"_s));
    }

    void allThatWasLeftOutCanBeRead()
    {
        Import import;
        QByteArray lines = "Nom,Prénom,Téléphone\n";
        for (int i = 0; i < 5; ++i)
            lines += "ROYER,Inès" + QByteArray(1, char('A' + i)) + ",3.36E+1" + QByteArray::number(i) + "\n";
        import.page->takeFiles({ import.file(u"membres.csv"_s, lines) });
        const auto *notice = import.page->findChild<Notice *>();
        QVERIFY(!notice->words().contains(u"ligne 6"_s));
        button(u"Tout lire"_s, import)->click();
        import.shown.shoot(u"import-left-out"_s);
        QVERIFY2(notice->words().contains(u"ligne 6"_s), qPrintable(notice->words()));
    }

    void emailsArePasted()
    {
        Import import;
        import.page->paste(u"Théo Lamarche <theo.lamarche@exemple.fr>, farid@exemple.fr"_s);
        QVERIFY(import.page->findChild<QTableView *>()->isVisible());
        selectRow(u"ZERROUKI Farid"_s, import); // who has this e-mail, not the e-mail
        import.shown.shoot(u"import-pasted"_s);
    }
};

QTEST_MAIN(ImportPageTest)
#include "importpagetest.moc"
