// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in one window: it has a size, a name for screen readers, and follows the theme while it is shown.
#include "tests/ui/theme/gallery.h"
#include "ui/components/button.h"
#include "ui/components/personfield.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fontsAreShipped();
    void nothingHasNoSize();
    void whatTakesTheKeyboardHasAName();
    void wrappedTextKeepsAllItsLines();
    void switchesLive();
    void asTheComputerIsLightWhereItSaysNothing();
    void takesPictures();
};

static void showAt(QWidget &window, const QSize &size)
{
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
}

static std::vector<std::unique_ptr<QWidget>> windows()
{
    std::vector<std::unique_ptr<QWidget>> both;
    both.push_back(gallery());
    both.push_back(secondGallery());
    return both;
}

void GalleryTest::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void GalleryTest::fontsAreShipped()
{
    QVERIFY(QFontDatabase::families().contains(u"Inter"_s));
    QVERIFY(QFontDatabase::families().contains(u"Inter Display"_s));
    QVERIFY(QFile::exists(u":/fonts/Inter-Regular.otf"_s));
}

void GalleryTest::nothingHasNoSize()
{
    for (const auto &window : windows()) {
        showAt(*window, { 1366, 697 });
        QVERIFY(window->minimumSizeHint().width() <= 1366);
        QVERIFY2(window->minimumSizeHint().height() <= 697, qPrintable(QString::number(window->minimumSizeHint().height())));
        for (const auto *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->inherits("QScrollBar"))
                QVERIFY2(!widget->size().isEmpty(), widget->metaObject()->className());
        }
    }
}

void GalleryTest::whatTakesTheKeyboardHasAName()
{
    for (const auto &window : windows()) {
        for (const auto *widget : window->findChildren<QWidget *>()) {
            const bool inner = widget->parentWidget()->inherits("QAbstractSpinBox");
            if (!widget->isVisibleTo(window.get()) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || inner)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
}

void GalleryTest::wrappedTextKeepsAllItsLines()
{
    for (const auto &window : windows()) {
        showAt(*window, { 1100, 697 });
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->hasHeightForWidth())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void GalleryTest::switchesLive()
{
    const auto window = gallery();
    showAt(*window, { 1366, 697 });
    const auto middle = [&] { return window->grab().toImage().pixelColor(700, 65); };
    QCOMPARE(middle(), lightTokens().page);
    applyTheme(*qApp, ThemeChoice::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(middle(), darkTokens().page);
    applyTheme(*qApp, ThemeChoice::Light);
    QCoreApplication::processEvents();
    QCOMPARE(middle(), lightTokens().page);
}

void GalleryTest::asTheComputerIsLightWhereItSaysNothing()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System); // the offscreen platform asks for nothing
    QCOMPARE(themeOf(qApp->palette()), lightTokens());
}

void GalleryTest::takesPictures()
{
    const QString folder = qEnvironmentVariable("BOUCLE_SHOTS_DIR");
    if (folder.isEmpty())
        QSKIP("BOUCLE_SHOTS_DIR says where to put the pictures.");
    QVERIFY(QDir().mkpath(folder));
    const std::pair<ThemeChoice, QString> themes[] = { { ThemeChoice::Light, u"light"_s }, { ThemeChoice::Dark, u"dark"_s } };
    for (const auto &[choice, name] : themes) {
        applyTheme(*qApp, choice);
        int number = 0;
        for (const auto &window : windows()) {
            showAt(*window, { 1366, 1100 });
            QApplication::setActiveWindow(window.get());
            if (auto *person = window->findChild<PersonField *>()) {
                person->setFocus();
                QTest::keyClicks(person, u"mar"_s);
            } else if (auto *button = window->findChild<FilledButton *>()) {
                button->setFocus(Qt::TabFocusReason);
            }
            QVERIFY(window->grab().save(folder + u"/gallery%1-%2.png"_s.arg(++number).arg(name)));
        }
    }
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(GalleryTest)
#include "gallerytest.moc"
