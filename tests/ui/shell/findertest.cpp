// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: people, pages and actions by a few letters, without a mouse.
#include "core/people/names.h"
#include "tests/builders/french.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/components/label.h"
#include "ui/components/suggestionlist.h"
#include "ui/people/personeditor.h"
#include "ui/shell/findable.h"
#include "ui/shell/finder.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool finds(const QList<Findable> &found, const Findable &sought)
{
    return std::find(found.begin(), found.end(), sought) != found.end();
}

/** Somebody of this standing, the first in the list. */
Person someone(const MeetingState &state, Standing standing)
{
    std::optional<Person> found;
    state.people.each([&](const Person &person) {
        if (!found && person.standing == standing)
            found = person;
    });
    if (!found)
        qFatal("nobody of this standing");
    return *found;
}

}

class FinderTest : public QObject {
    Q_OBJECT

    French m_french;
    std::unique_ptr<TestWindow> m_test;
    WindowDriver *m_driver = nullptr;

    void find(const QString &letters)
    {
        m_driver->key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Chercher partout"_s);
        m_driver->letters(letters);
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        m_driver = &m_test->driver();
    }
    void cleanup()
    {
        QCOMPARE(m_driver->strayWindows(), QStringList {});
        m_test.reset();
    }

    void aPersonOpensInTheListOfMembers()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        const auto member = someone(m_driver->state(), Standing::Member);
        find(member.familyName.first(4).toLower() + u' ' + member.givenName.first(3));
        m_driver->key(Qt::Key_Return);
        QCOMPARE(m_driver->here(), PageKind::Members);
        const auto *editor = m_driver->view().page()->findChild<PersonEditor *>();
        QCOMPARE(editor->person(), std::optional(member.id));
        QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    }

    void aPageOpensByItsName()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        find(u"certif"_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(m_driver->here(), PageKind::Certification);
        find(u"mise en"_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(m_driver->view().here(), (Destination { PageKind::StepDecisions, u"decisions"_s }));
    }

    void oneMoreSittingIsTypedWithoutTouchingThePresentOne()
    {
        m_test->window().rehearse(u"accueil"_s); // on its day
        QTRY_VERIFY(m_test->window().meeting());
        const auto first = currentSitting(m_driver->state());
        find(u"ajouter une sea"_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(m_driver->here(), PageKind::DateAndPlace);
        m_driver->letters(u"4 juillet"_s);
        m_driver->key(Qt::Key_Tab);
        m_driver->letters(u"14h"_s);
        m_driver->key(Qt::Key_Return);
        m_driver->settle();
        QCOMPARE(m_driver->state().sittings.size(), 2);
        QCOMPARE(m_driver->state().sittings.first().start, first.start);
        QCOMPARE(m_driver->state().sittings.first().place, first.place);
    }

    void whatWasDoneIsTakenBack()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        m_driver->view().document().apply(HeadcountTyped { 12 });
        m_driver->settle();
        QCOMPARE(presentNow(m_driver->state()), 12);
        find(u"annuler"_s);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(presentNow(m_driver->state()), 0);
    }

    void escapeGivesTheKeyboardBack()
    {
        m_test->window().rehearse(u"accueil"_s);
        QTRY_VERIFY(m_test->window().meeting());
        m_driver->view().go({ PageKind::Arrival, {} });
        const auto *before = QApplication::focusWidget();
        find(u"a"_s);
        m_driver->key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(m_driver->here(), PageKind::Arrival);
    }

    void withoutAMeetingTheProgramIsFound()
    {
        find(u"exercer"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(m_test->window().meeting());
    }

    void eachPlaceIsFoundByItsOwnName()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        const auto &state = m_driver->state();
        for (const auto &place : placesOf(state))
            QVERIFY2(finds(findAnything(&state, place.name), place), qPrintable(place.name));
        QCOMPARE(findAnything(&state, u"  "_s), QList<Findable> {});
        QCOMPARE(findAnything(&state, u"zzzz"_s), QList<Findable> {});
    }

    void theListStandsInsideTheFrame()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        find(u"p"_s);
        const auto *frame = m_test->window().findChild<Finder *>();
        const auto lists = m_test->window().findChildren<SuggestionList *>();
        const auto open = std::find_if(lists.begin(), lists.end(), [](const SuggestionList *one) { return one->isVisible(); });
        QVERIFY(open != lists.end());
        QTRY_VERIFY(frame->geometry().contains((*open)->geometry()));
        const auto *keys = frame->findChild<Label *>();
        QTRY_VERIFY(keys->mapTo(frame->parentWidget(), QPoint()).y() > (*open)->geometry().bottom());
        const int high = frame->height();
        m_driver->key(Qt::Key_Backspace);
        QTRY_VERIFY(frame->height() < high); // no list, no room
    }

    void anImportIsOfferedOnce()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        for (const auto &letters : { u"importer"_s, u"importer une liste"_s, u"coller des adresses"_s }) {
            const auto found = findAnything(&m_driver->state(), letters);
            const Destination import { PageKind::Import, {} };
            QCOMPARE(std::count_if(found.begin(), found.end(),
                         [&](const Findable &one) {
                             const auto *page = std::get_if<Destination>(&one.target);
                             return page && *page == import;
                         }),
                1);
        }
    }

    void nobodyIsNamedOnAScreenThatTheHallSees()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        const auto &state = m_driver->state();
        const auto letters = spokenName(someone(state, Standing::Member));
        const auto names = [&](Reader reader) {
            const auto found = findAnything(&state, letters, reader);
            return std::any_of(found.begin(), found.end(), [&](const Findable &one) { return one.name == letters; });
        };
        QVERIFY(names(Reader::Facilitators));
        QVERIFY(!names(Reader::Hall));
        QVERIFY(!findAnything(&state, u"papiers"_s, Reader::Hall).isEmpty());
    }

    void thoseWhoOnlyFollowAreNotFound()
    {
        m_test->window().rehearse();
        QTRY_VERIFY(m_test->window().meeting());
        const auto &state = m_driver->state();
        const auto follower = someone(state, Standing::Follower);
        for (const auto &found : findAnything(&state, spokenName(follower)))
            QVERIFY(found.name != spokenName(follower));
    }
};

QTEST_MAIN(FinderTest)
#include "findertest.moc"
