// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in the hall: 300 people of 40 local groups, 30 small groups and more, 12 profiles a task, with the projector open.

#include "core/meeting/meeting.h"
#include "core/procedure/procedurefile.h"
#include "tests/builders/french.h"
#include "tests/builders/longwait.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/console/projectiondesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 300;
constexpr int localGroups = 40;
constexpr int profilesPerTask = 12;
constexpr int slidesLed = 60;
constexpr double aim = 50; // milliseconds from a key to its answer

void apply(MeetingSession &session, const MeetingChange &intent, qint64 at)
{
    if (const auto done = session.apply(intent, at); !done)
        qFatal("refused");
}

PersonAdded somebody(int number)
{
    const QStringList families { u"LEFEVRE"_s, u"ABADIE"_s, u"MARCHAL"_s, u"ORTOLAN"_s, u"ZERROUKI"_s, u"GUEGUEN"_s, u"DIALLO"_s };
    const QStringList given { u"Zoe"_s, u"Theo"_s, u"Ines"_s, u"Rosa"_s, u"Farid"_s, u"Odile"_s, u"Paul"_s, u"Nour"_s, u"Lea"_s };
    PersonAdded person;
    person.familyName = families.at(number % 7) + QChar(u'A' + number / 7 % 26) + QChar(u'A' + number / 11 % 26);
    person.givenName = given.at(number % 9);
    person.groups = { Id<LocalGroup>(quint32(number % localGroups)) };
    return person;
}

void write(const QString &path)
{
    SqliteShelf shelf;
    const auto opened = shelf.create(path);
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    if (!opened || !procedure)
        qFatal("no dossier");
    MeetingSession session(*opened->store, u"bench"_s);
    qint64 at = QDateTime(QDate(2026, 6, 27), QTime(14, 0)).toMSecsSinceEpoch();
    MeetingCreated created;
    created.procedure = *procedure;
    created.loop = u"03"_s;
    created.name = u"Boucle"_s;
    created.start = QDateTime(QDate(2026, 6, 27), QTime(14, 0));
    if (!session.open())
        qFatal("not opened");
    apply(session, created, ++at);
    for (int i = 0; i < localGroups; ++i)
        apply(session, LocalGroupAdded { {}, u"GA de la vallee %1"_s.arg(i), {} }, ++at);
    for (int i = 0; i < people; ++i)
        apply(session, somebody(i), ++at);
    for (const auto &task : procedure->tasks) {
        for (int i = 0; i < profilesPerTask; ++i)
            apply(session, ProfileAdded { {}, Id<Person>(quint32(i * 7)), task.code, Id<LocalGroup>(quint32(i * 7 % localGroups)) }, ++at);
    }
    for (int i = 20; i < people; ++i)
        apply(session, PersonArrived { Id<Person>(quint32(i)) }, ++at);
}

/** Presses keys one by one and keeps how long each took until its answer was shown. */
class Keys {
public:
    Keys(const QString &where, WindowDriver &driver) : m_where(where), m_driver(driver) { }
    ~Keys() { tell(); }

    void type(const QString &letters)
    {
        for (const auto letter : letters)
            time([&] { QTest::keyClicks(QApplication::focusWidget(), letter); });
    }
    void press(Qt::Key key)
    {
        time([&] { QTest::keyClick(QApplication::focusWidget(), key); });
    }

private:
    template <class Act> void time(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_driver.settle();
        m_took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void tell()
    {
        std::sort(m_took.begin(), m_took.end());
        const auto at = [&](double share) { return m_took.at(std::size_t(share * double(m_took.size() - 1))); };
        std::printf("%-28s %4zu keys   median %6.1f ms   99 %% %6.1f ms   longest %6.1f ms (aim: each under %.0f)\n", qPrintable(m_where),
            m_took.size(), at(0.5), at(0.99), m_took.back(), aim);
    }

    QString m_where;
    WindowDriver &m_driver;
    std::vector<double> m_took;
};

void project(WindowDriver &driver, const SlideKey &slide)
{
    driver.view().desk().projector().project(slide);
    driver.settle();
}

void comeIn(WindowDriver &driver)
{
    driver.view().go({ PageKind::Arrival, {} });
    project(driver, { SlideKind::Welcome, {}, 0 });
    Keys keys(u"arrivals"_s, driver);
    for (int i = 0; i < 20; ++i) {
        const auto person = somebody(i);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
        keys.type(person.familyName.toLower());
        keys.press(Qt::Key_Return);
    }
}

void moveAbout(WindowDriver &driver)
{
    driver.view().go({ PageKind::SmallGroups, {} });
    driver.enter(u"Mots du tirage"_s, u"bateau lune cerise"_s);
    project(driver, { SlideKind::SmallGroups, {}, 0 });
    std::printf("%d people present in %d small groups\n", presentNow(driver.state()), int(driver.state().smallGroups.size()));
    Keys keys(u"small groups, moves"_s, driver);
    for (int i = 0; i < 10; ++i) {
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Right);
        keys.type(QString::number(20 + i));
        keys.press(Qt::Key_Return);
        keys.press(Qt::Key_R);
    }
}

void bringBack(WindowDriver &driver)
{
    driver.view().go({ PageKind::StepFindings, {} });
    project(driver, { SlideKind::Matrix, {}, 0 });
    Keys keys(u"findings"_s, driver);
    for (int cell = 0; cell < 24; ++cell) {
        for (const auto &letters : { u"lefe"_s, u"orto"_s }) {
            keys.type(letters);
            keys.press(Qt::Key_Return);
        }
        keys.press(Qt::Key_Return);
    }
}

void decide(WindowDriver &driver)
{
    driver.view().go({ PageKind::Consensus, u"treasury"_s });
    project(driver, { SlideKind::Consensus, u"treasury"_s, 0 });
    Keys keys(u"consensus, a pair"_s, driver);
    for (const auto &letters : { u"zerr"_s, u"diall"_s }) {
        keys.type(letters);
        keys.press(Qt::Key_Return);
    }
    keys.press(Qt::Key_Return);
}

void lookForCriteria(WindowDriver &driver)
{
    driver.view().go({ PageKind::StepCriteria, {} });
    project(driver, { SlideKind::Criteria, u"treasury"_s, 0 });
    Keys keys(u"criteria"_s, driver);
    for (int i = 0; i < 6; ++i) {
        keys.type(u"habitude des comptes %1"_s.arg(i));
        keys.press(Qt::Key_Return);
    }
}

/** At the console, as with a presenter's remote: through all slides and back, then what each other key does. */
void leadSlides(WindowDriver &driver)
{
    project(driver, { SlideKind::Welcome, {}, 0 });
    driver.key(Qt::Key_F5);
    {
        Keys keys(u"console, slides"_s, driver);
        for (const auto key : { Qt::Key_PageDown, Qt::Key_PageUp }) {
            for (int i = 0; i < slidesLed; ++i)
                keys.press(key);
        }
    }
    {
        project(driver, { SlideKind::SmallGroups, {}, 0 });
        Keys keys(u"console, other keys"_s, driver);
        for (const auto &letter : { u"b"_s, u"b"_s, u"w"_s, u"w"_s, u"f"_s, u"f"_s, u"+"_s, u"+"_s, u"-"_s, u"-"_s })
            keys.type(letter);
    }
    driver.key(Qt::Key_F5);
}

void askToSpeak(WindowDriver &driver)
{
    driver.view().go({ PageKind::Speaking, {} });
    Keys keys(u"speaking list"_s, driver);
    for (const auto &letters : { u"lefe"_s, u"orto"_s, u"zerr"_s, u"diall"_s }) {
        keys.type(letters);
        keys.press(Qt::Key_Return);
    }
}

void findAnything(WindowDriver &driver)
{
    Keys keys(u"Ctrl+K"_s, driver);
    for (const auto &letters : { u"gueg"_s, u"vallee 12"_s, u"report"_s }) {
        driver.key(Qt::Key_K, Qt::ControlModifier);
        keys.type(letters);
        keys.press(Qt::Key_Escape);
    }
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const French french;
    TestWindow test;
    const auto path = test.pathOf(u"grande.boucle"_s);
    write(path);
    test.setNow(QDateTime(QDate(2026, 6, 27), QTime(14, 30)));
    test.window().openPath(path);
    if (!QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }, longWait))
        return 1;
    auto &driver = test.driver();
    driver.view().desk().hall().open(ProjectorWay::Shared);
    driver.settle();
    QApplication::setActiveWindow(&test.window()); // the keyboard stays with the facilitators
    comeIn(driver);
    moveAbout(driver);
    lookForCriteria(driver);
    bringBack(driver);
    decide(driver);
    leadSlides(driver);
    askToSpeak(driver);
    findAnything(driver);
    return 0;
}
