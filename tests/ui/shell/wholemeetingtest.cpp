// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf/pdftext.h"
#include "core/meeting/course.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/french.h"
#include "ui/components/button.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meetingview.h"
#include "ui/shell/newmeetingwizard.h"
#include "ui/shell/startpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** A whole meeting through the real widgets: from « Nouvelle réunion » to the report. */
class WholeMeetingTest : public QObject {
    Q_OBJECT

private:
    French m_french;
    QTemporaryDir m_folder;
    SqliteShelf m_shelf;
    QDateTime m_now { QDate(2026, 6, 27), QTime(14, 0) };
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;

    MeetingView &view() const { return *m_window->meeting(); }
    const MeetingState &state() const { return view().document().state(); }

    /** The visible, enabled button with this text or accessible name, or nullptr. */
    Button *button(const QString &name) const
    {
        for (auto *one : m_window->findChildren<Button *>()) {
            if (one->isVisible() && one->isEnabled() && (one->text() == name || one->accessibleName() == name))
                return one;
        }
        return nullptr;
    }

    void press(const QString &name)
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        auto *found = button(name);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        QTRY_VERIFY(!m_window->meeting() || !view().document().isBusy());
    }

    QLineEdit *field(const QString &name) const
    {
        for (auto *one : m_window->findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text)
    {
        QTRY_VERIFY2(field(name), qPrintable(name));
        auto *found = field(name);
        found->setFocus();
        found->clear();
        QTest::keyClicks(found, text);
    }

    void settle() { QTRY_VERIFY(!view().document().isBusy()); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, ThemeChoice::Light);
        m_services = std::make_unique<Services>(Services { m_shelf, [this] { return m_now; }, readPdfWords, m_folder.path() });
        m_window = std::make_unique<MainWindow>(*m_services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void aNewMeetingIsCreatedByKeyboard()
    {
        press(u"Nouvelle réunion"_s);
        type(u"Boucle (département ou numéro)"_s, u"03"_s);
        QTest::keyClick(field(u"Boucle (département ou numéro)"_s), Qt::Key_Return);
        type(u"Date"_s, u"27/06/2026"_s);
        type(u"Heure"_s, u"14h"_s);
        type(u"Lieu"_s, u"Salle des Tilleuls"_s);
        press(u"Créer la réunion"_s);
        QTRY_VERIFY(m_window->meeting());
        settle();
        QCOMPARE(state().name, u"Boucle départementale de l’Allier"_s);
        QCOMPARE(currentSitting(state()).start, QDateTime(QDate(2026, 6, 27), QTime(14, 0)));
    }

    void theRehearsalGoesFromStepToStep()
    {
        m_window->rehearse(u"findings"_s);
        QTRY_VERIFY(m_window->meeting() && state().rehearsal);
        settle();
        view().go({ PageKind::StepDecisions, {} });
        press(u"Lire et acter"_s);
        QTRY_COMPARE(view().here().page, PageKind::Consensus);
    }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(WholeMeetingTest)
#include "wholemeetingtest.moc"
