// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: every page has its section, every link and every key in it exists, and F1 opens it at the page in view.
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/projector/projectorkeys.h"
#include "ui/shell/manual.h"
#include "ui/shell/manualpanel.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QStringList captured(const QString &pattern, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

/** « Ctrl+Maj+Z » as Qt writes it. */
QString asShortcut(QString key)
{
    return QKeySequence(key.replace(u"Maj"_s, u"Shift"_s)).toString();
}

/** What lists, fields, tables and buttons take by themselves, without a shortcut. */
const QSet<QString> ofTheWidgets { u"Entrée"_s, u"Échap"_s, u"Tab"_s, u"Espace"_s, u"Suppr"_s, u"↑"_s, u"↓"_s, u"Alt+↑"_s, u"Alt+↓"_s,
    u"R"_s };

/** A key that leads the projector: a letter anywhere, an arrow at the console. */
bool leadsTheProjector(const QString &key)
{
    static const QMap<QString, int> named { { u"→"_s, Qt::Key_Right }, { u"←"_s, Qt::Key_Left }, { u"Page suivante"_s, Qt::Key_PageDown },
        { u"Page précédente"_s, Qt::Key_PageUp } };
    const auto typed = named.contains(key) ? QString() : key;
    return projectorKeyOf(named.value(key), Qt::NoModifier, typed, KeyboardAt::Projector).has_value();
}

}

class ManualTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyPageHasItsSection()
    {
        QSet<QString> sections;
        for (int kind = 0; kind <= int(PageKind::Data); ++kind) {
            const auto section = manualSectionOf(static_cast<PageKind>(kind));
            QVERIFY2(manualSections().contains(section), qPrintable(section));
            sections.insert(section);
        }
        QCOMPARE(sections.size(), int(PageKind::Data) + 1); // none stands for two pages
    }

    void everySectionIsShort()
    {
        for (const auto &section : manualSections()) {
            const auto text = manualText(section);
            QVERIFY2(text.startsWith(u"# "_s) && !manualTitle(section).isEmpty(), qPrintable(section));
            const auto lines = text.count(u'\n');
            QVERIFY2(lines >= 5 && lines <= 12, qPrintable(u"%1: %2 lines"_s.arg(section).arg(lines)));
        }
    }

    void everyLinkLeadsToASection()
    {
        for (const auto &section : manualSections()) {
            for (const auto &link : captured(uR"(\]\(([^)]*)\))"_s, manualText(section)))
                QVERIFY2(manualSections().contains(link), qPrintable(section + u": "_s + link));
        }
    }

    void everyKeyExists()
    {
        TestWindow test;
        test.window().rehearse(u"findings"_s);
        QTRY_VERIFY(test.window().meeting());
        for (const auto page : { PageKind::Import, PageKind::Arrival, PageKind::StepFindings })
            test.driver().view().go({ page, {} });
        QSet<QString> known;
        for (const auto *shortcut : test.window().findChildren<QShortcut *>())
            known.insert(shortcut->key().toString());
        for (const auto &section : manualSections()) {
            for (const auto &key : captured(u"`([^`]+)`"_s, manualText(section)))
                QVERIFY2(ofTheWidgets.contains(key) || known.contains(asShortcut(key)) || leadsTheProjector(key),
                    qPrintable(section + u": "_s + key));
        }
    }

    void f1OpensItAtThePageInView()
    {
        TestWindow test;
        auto &driver = test.driver();
        test.window().rehearse();
        QTRY_VERIFY(test.window().meeting());
        driver.view().go({ PageKind::Arrival, {} });
        const auto *before = QApplication::focusWidget();
        driver.key(Qt::Key_F1);
        const auto *panel = test.window().findChild<ManualPanel *>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->section(), u"arrival"_s);
        const auto *text = panel->findChild<QTextBrowser *>();
        QVERIFY(text->hasFocus() && text->toPlainText().startsWith(u"Accueil"_s));
        driver.key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(panel->section(), u"step-criteria"_s); // it goes along
        driver.key(Qt::Key_F1);
        QVERIFY(!panel->isVisible() && QApplication::focusWidget()->isVisible());
        driver.key(Qt::Key_9, Qt::ControlModifier);
        driver.key(Qt::Key_F1);
        driver.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(driver.strayWindows(), QStringList {});
    }

    void itsContentsAreReadByKeyboard()
    {
        TestWindow test;
        auto &driver = test.driver();
        driver.key(Qt::Key_F1);
        const auto *panel = test.window().findChild<ManualPanel *>();
        QCOMPARE(panel->section(), QString(manualStart));
        driver.press(u"Sommaire"_s);
        driver.key(Qt::Key_Tab);
        driver.key(Qt::Key_Tab);
        driver.key(Qt::Key_Return);
        QCOMPARE(panel->section(), manualSections().at(1));
    }
};

QTEST_MAIN(ManualTest)
#include "manualtest.moc"
