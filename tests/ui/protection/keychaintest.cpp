// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain keeps a passphrase only when asked, proposes it, and forgets it when asked; without one nobody hears of it.
#include "core/storage/sqliteshelf.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/realdossier.h"
#include "ui/protection/unlocking.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString right = u"poire rang sandale mine"_s;

/** A dossier that is asked for, and a keychain of the test's own. */
class Asked {
public:
    enum class With { Keychain, Nothing };

    explicit Asked(With with)
        : services { shelf, [] { return QDateTime(QDate(2026, 6, 20), QTime(18, 0)); }, {}, folder.path(), {},
            with == With::Keychain ? keychain() : Keychain {} }
        , unlocking(services)
    {
        path = realDossier(shelf, folder.filePath(u"allier.boucle"_s), Passphrase(right));
        page()->show();
        open();
    }
    ~Asked() { delete page(); }

    void open()
    {
        shelf.forgetKeys();
        document.reset();
        isAsked = false;
        QObject::connect(&unlocking, &Unlocking::asked, &unlocking, [this] { isAsked = true; });
        unlocking.open(path, [this](Result<std::unique_ptr<Document>> opened) {
            if (opened)
                document = *std::move(opened);
        });
        if (!QTest::qWaitFor([this] { return isAsked; }, longWait))
            qFatal("nothing is asked for");
    }
    void enter(const QString &phrase)
    {
        field()->setText(phrase);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    bool isOpen() const { return document != nullptr; }
    UnlockPage *page() const { return unlocking.page(); }
    QLineEdit *field() const { return page()->findChild<QLineEdit *>(); }
    QCheckBox *box() const { return page()->findChild<QCheckBox *>(); }

    QMap<QString, QString> kept;
    QTemporaryDir folder;
    SqliteShelf shelf { KeyCost { 1, 8192 } };
    Services services;
    Unlocking unlocking;
    QString path;
    std::unique_ptr<Document> document;
    bool isAsked = false;

private:
    Keychain keychain()
    {
        return { [this](const QString &of, const Keychain::Got &got) { got(kept.value(of)); },
            [this](const QString &of, const QString &phrase) { kept.insert(of, phrase); }, [this](const QString &of) { kept.remove(of); } };
    }
};

}

class KeychainTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void nothingIsKeptUnlessAsked()
    {
        Asked asked(Asked::With::Keychain);
        QVERIFY(asked.box()->isVisible() && !asked.box()->isChecked());
        asked.enter(right);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isOpen(), longWait);
        QVERIFY(asked.kept.isEmpty());
    }

    void whatWasKeptIsProposedAndForgotten()
    {
        Asked asked(Asked::With::Keychain);
        asked.box()->setChecked(true);
        asked.enter(u"une autre phrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!asked.field()->isReadOnly(), longWait);
        QVERIFY(asked.kept.isEmpty()); // not a wrong one
        QVERIFY(asked.box()->isChecked());
        asked.enter(right);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isOpen(), longWait);
        QCOMPARE(asked.kept, (QMap<QString, QString> { { asked.path, right } }));
        QCOMPARE(asked.field()->text(), QString());
        asked.open();
        QCOMPARE(asked.field()->text(), right);
        QVERIFY(asked.box()->isChecked());
        asked.box()->setChecked(false);
        QTest::keyClick(asked.field(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isOpen(), longWait);
        QVERIFY(asked.kept.isEmpty());
    }

    void withoutOneNobodyHearsOfIt()
    {
        Asked asked(Asked::With::Nothing);
        QVERIFY(!asked.box()->isVisible());
        asked.enter(right);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isOpen(), longWait);
    }
};

QTEST_MAIN(KeychainTest)
#include "keychaintest.moc"
