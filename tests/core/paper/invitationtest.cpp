// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/invitation.h"

#include "core/exchange/meetingevent.h"
#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/paper/html.h"
#include "core/paper/markdown.h"
#include "core/paper/papername.h"
#include "core/paper/plaintext.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MeetingState rehearsed()
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    if (!session.open() || !rehearse(session, builtInProcedure(u"boucle-2026"_s).value(), u"preparation"_s))
        qFatal("no rehearsal");
    return session.state();
}

QString shortOf(const MeetingState &state)
{
    return invitationText(state, InvitationLength::Short);
}

QString longOf(const MeetingState &state)
{
    return invitationText(state, InvitationLength::Long);
}

QStringList paragraphsOf(const CirculatingPaper &paper)
{
    QStringList texts;
    for (const auto &block : paper.blocks) {
        if (const auto *paragraph = std::get_if<PaperParagraph>(&block))
            texts.append(paragraph->text);
    }
    return texts;
}

template <class Block> QList<Block> blocksOf(const CirculatingPaper &paper)
{
    QList<Block> found;
    for (const auto &block : paper.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    }
    return found;
}

}

class InvitationTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theShortOneHasTwoOrThreeSentences()
    {
        const auto sentences = shortOf(rehearsed()).count(QRegularExpression(u"[.!?](\\s|$)"_s));
        QVERIFY2(sentences == 2 || sentences == 3, qPrintable(shortOf(rehearsed())));
    }

    void bothTellWhenWhereAndWhy()
    {
        const auto state = rehearsed();
        for (const auto &text : { shortOf(state), longOf(state) }) {
            QVERIFY2(text.contains(longDate(QDate(2026, 6, 27)) + u", de "_s + clock(QTime(14, 0)) + u" à "_s + clock(QTime(17, 15))),
                qPrintable(text));
            QVERIFY(text.contains(u"Salle Louise-Michel, Clairval-sur-Veyre"_s));
            QVERIFY(text.contains(u"désigner les six binômes"_s));
            QVERIFY(text.contains(u"membres de la boucle"_s));
        }
        QVERIFY(longOf(state).size() > 3 * shortOf(state).size());
    }

    void theHoursFollowTheDurationsAndTheFixedEnd()
    {
        Played played;
        QVERIFY(shortOf(played.state()).contains(u"à "_s + clock(QTime(14, 10))));
        played.then(EndFixed { QDateTime(QDate(2031, 3, 20), QTime(16, 5)) });
        QVERIFY(shortOf(played.state()).contains(u"à "_s + clock(QTime(16, 5))));
    }

    void eachStepHasALineOfItsOwn()
    {
        const auto state = rehearsed();
        const auto lines = longOf(state).split(u'\n');
        for (const auto &step : procedureOf(state).steps) {
            const auto minutes = u"%1\u00A0min"_s.arg(step.minutes);
            QCOMPARE(std::count_if(lines.begin(), lines.end(),
                         [&](const QString &line) {
                             return line.contains(step.numeral + u' ' + step.name) && line.endsWith(minutes) && line.startsWith(u"– "_s);
                         }),
                1);
        }
    }

    void aStepOfAnEarlierSittingIsNotAnnounced()
    {
        Played played;
        played.then(StepStarted { u"one"_s }).then(StepFinished { u"one"_s });
        QVERIFY(longOf(played.state()).contains(u"I Un"_s));
        played.then(SittingAdded { QDateTime(QDate(2031, 3, 27), QTime(14, 0)), {} });
        QVERIFY(!longOf(played.state()).contains(u"I Un"_s));
    }

    void theLongOneTellsTheMissionsAndTheRuleOfAPair()
    {
        const auto state = rehearsed();
        const auto text = longOf(state);
        for (const auto &task : procedureOf(state).tasks)
            QVERIFY2(text.contains(task.name), qPrintable(task.name));
        QVERIFY(text.contains(longDate(procedureOf(state).certifiedBefore)));
        QVERIFY(!text.contains(u"%"_s));
    }

    void whatIsNotKnownIsDotted()
    {
        Played played;
        MeetingMoved moved;
        moved.place = QString();
        played.then(moved);
        for (const auto length : { InvitationLength::Short, InvitationLength::Long }) {
            QVERIFY(!invitationText(Played().state(), length).contains(u"……"_s));
            const auto text = invitationText(played.state(), length);
            QVERIFY(text.contains(u"……"_s));
            QVERIFY(!text.contains(QChar(fillIn)));
        }
        QCOMPARE(paragraphsOf(invitation(played.state())).join(u'\n').count(QChar(fillIn)), 2);
    }

    void whatIsCopiedMasksContactsAsThePaperDoes()
    {
        Played played;
        MeetingMoved moved;
        moved.place = u"12 rue des Lilas, appeler Jo, 06 12 34 56 78"_s;
        played.then(moved);
        const auto masked = u"12 rue des Lilas, appeler Jo, [coordonnée masquée]"_s;
        for (const auto &text : { shortOf(played.state()), longOf(played.state()) })
            QVERIFY2(text.contains(masked) && !text.contains(u"06 12"_s), qPrintable(text));
    }

    void thePaperHoldsBothAndTheCodeOfTheEvent()
    {
        const auto state = rehearsed();
        const auto paper = invitation(state);
        QCOMPARE(blocksOf<PaperHeading>(paper).size(), 3);
        const auto file = paperFileName(state, u"invitation"_s, u".ics"_s);
        QVERIFY2(file.endsWith(u"2026-06-27.ics"_s), qPrintable(file));
        auto paragraphs = paragraphsOf(paper);
        QCOMPARE(paragraphs.removeIf([&](const QString &one) { return one.contains(file); }), 1);
        QCOMPARE(paragraphs.join(u"\n\n"_s), shortOf(state) + u"\n\n"_s + longOf(state));
        const auto codes = blocksOf<PaperCode>(paper);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, eventCodeText(eventOf(state, 0).value()));
        QVERIFY(!codes.first().below.isEmpty());
    }

    void nobodyReadsTheSourceOfTheEvent()
    {
        const QList<Paper> papers { invitation(rehearsed()) };
        for (const auto &bytes : { htmlBytes(papers), markdownBytes(papers), plainTextBytes(papers) }) {
            QVERIFY(!bytes.contains("VEVENT") && !bytes.contains("DTSTART"));
            QVERIFY(!QString::fromUtf8(bytes).contains(u"À scanner"_s));
            QVERIFY(bytes.contains(".ics"));
        }
    }

    void withoutADateThereIsNoCode()
    {
        const auto paper = invitation({});
        QVERIFY(blocksOf<PaperCode>(paper).isEmpty());
        QCOMPARE(blocksOf<PaperHeading>(paper).size(), 2);
        QVERIFY(paragraphsOf(paper).first().contains(QChar(fillIn)));
    }

    void nobodyIsNamed()
    {
        const auto state = rehearsed();
        const auto paper = invitation(state);
        const auto text = paragraphsOf(paper).join(u'\n') + blocksOf<PaperCode>(paper).first().text
            + QString::fromUtf8(icsBytes(eventOf(state, 0).value()));
        QVERIFY(state.people.size() > 20 && !state.facilitators.isEmpty());
        state.people.each([&](const Person &person) {
            for (const auto &word : { person.familyName, person.pseudo, person.email, person.phone })
                QVERIFY2(word.isEmpty() || !text.contains(word, Qt::CaseInsensitive), qPrintable(word));
        });
        QVERIFY(!text.contains(u'@'));
    }
};

QTEST_GUILESS_MAIN(InvitationTest)
#include "invitationtest.moc"
