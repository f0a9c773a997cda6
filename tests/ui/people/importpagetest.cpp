// SPDX-License-Identifier: GPL-3.0-or-later
// An import: read, looked at, decided with two keys, then written at once; nothing before.
#include "tests/builders/french.h"
#include "tests/ui/preparation/madeup.h"
#include "tests/ui/preparation/pagewindow.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/people/importpage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class NoShelf final : public Shelf {
public:
    Result<OpenDossier> create(const QString &path) override { return refuse(ErrorKind::FileUnwritable, { path, {} }); }
    Result<OpenDossier> open(const QString &path, Access) override { return refuse(ErrorKind::FileNotFound, { path }); }
    Result<void> copy(const QString &, const QString &to) override { return refuse(ErrorKind::FileExists, { to }); }
    Result<JournalHead> verify(const QString &path) override { return refuse(ErrorKind::FileNotFound, { path }); }
};

const QByteArray members = "Nom,Prénom,Pseudo,Email,Téléphone\n"
                           "ZERROUKI,Farid,,farid@exemple.fr,06 12 34 99 99\n"
                           "LAMARQUE,Odile,,,\n"
                           "ROYER,Inès,,ines@exemple.fr,06 11 22 33 44\n"
                           "GAILLARD,Paul,,paul@exemple.fr,\n"
                           ",,,,06 11 22 33 55\n";
const QByteArray profiles = "Mission,Nom,Prénom,Groupe d'action\n"
                            "Communication,ROYER,Inès,Rive gauche\n";

struct Import {
    NoShelf shelf;
    Services services { shelf, [] { return QDateTime::currentDateTime(); },
        [](const QByteArray &, const QString &name) -> Result<QList<PdfPage>> { return refuse(ErrorKind::PdfSupportMissing, { name }); },
        {} };
    QTemporaryDir folder;
    PageWindow shown { madeUpMeeting() };
    ImportPage *page = new ImportPage(shown.document, services);
    QSignalSpy done { page, &Page::finished };

    Import() { shown.show(page); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Button *filled() const
    {
        for (auto *button : page->findChildren<FilledButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
};

}

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
        import.page->open(import.file(u"membres.csv"_s, members) + u'\n' + import.file(u"profils.csv"_s, profiles));
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
        import.page->takeFiles({ import.file(u"membres.csv"_s, members) });
        QTest::keyClick(&import.shown.window, Qt::Key_N); // Farid has another phone in the file
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.size(), 8);
    }

    void theFileMayBeRight()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, members) });
        QTest::keyClick(&import.shown.window, Qt::Key_F);
        import.filled()->click();
        import.shown.settle();
        QCOMPARE(import.shown.state().people.find(Id<Person>(1))->phone, u"+33612349999"_s);
    }

    void decisionsOutliveThePage()
    {
        Import import;
        import.page->takeFiles({ import.file(u"membres.csv"_s, members) });
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

    void emailsArePasted()
    {
        Import import;
        import.page->paste(u"Théo Lamarche <theo.lamarche@exemple.fr>, farid@exemple.fr"_s);
        QVERIFY(import.page->findChild<QTableView *>()->isVisible());
        import.shown.shoot(u"import-pasted"_s);
    }
};

QTEST_MAIN(ImportPageTest)
#include "importpagetest.moc"
