// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody's e-mail or phone that was typed into a sentence comes out on a paper that circulates or on a slide.
#include "core/paper/publicpaper.h"

#include "core/paper/paperkinds.h"
#include "core/paper/paperset.h"
#include "core/slide/deck.h"
#include "core/wording/sentences.h"
#include "tests/builders/everyblock.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto email = u"canari@exemple.org"_s;
const auto phone = u"06 99 88 77 66"_s;
const auto typed = u"Écrire à canari@exemple.org ou au 06 99 88 77 66"_s;

bool gives(const QString &text)
{
    return text.contains(email) || text.contains(phone) || text.contains(u"canari"_s) || text.contains(u"88 77"_s);
}

Procedure everyStep()
{
    auto procedure = smallProcedure();
    procedure.steps.clear();
    for (const auto kind : { StepKind::Tasks, StepKind::LookBack, StepKind::Profiles, StepKind::Criteria, StepKind::Findings,
             StepKind::Decisions, StepKind::Report }) {
        const auto code = u"step%1"_s.arg(int(kind));
        procedure.steps.append({ code, code, code, kind, StepPlace::Plenary, 10, u"Faire"_s, u"Dire"_s });
    }
    return procedure;
}

/** A meeting in which every sentence that people typed holds a contact, the last letters of a long one too. */
MeetingState talkative()
{
    Played played(everyStep());
    const auto one = played.member(u"Abadie"_s, u"Jo"_s);
    const auto two = played.member(u"Berthier"_s, u"Jo"_s);
    MeetingMoved moved;
    moved.place = u"Salle, "_s + typed;
    played.then(moved).then(LookBackRecorded { u"a"_s, typed, typed });
    ProfileAdded profile { {}, one, u"a"_s };
    profile.skills = profile.experience = profile.availability = profile.commitment = typed;
    played.then(profile);
    played.smallGroups(1);
    played.then(CriteriaRecorded { 1, u"a"_s, { typed } });
    const QList<Id<Person>> pair { one, two };
    played.leadTo(Stage::Oppositions, u"a"_s, pair);
    played.then(OppositionNoted { u"a"_s, QString(60, u'x') + u' ' + typed, {}, typed, {} });
    played.then(OppositionAnswered { u"a"_s, 1, OppositionState::Lifted, typed, {} });
    played.leadTo(Stage::Reservations, u"b"_s, pair);
    played.then(ReservationNoted { u"b"_s, typed, {} });
    return played.state();
}

}

class PublicPaperTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyTextOfEveryBlockIsMasked()
    {
        const auto spiced = everyBlock(u" "_s + phone);
        QVERIFY(gives(textsOf(spiced).join(u'\n')));
        const auto masked = withoutContacts(spiced);
        for (const auto &text : textsOf(masked))
            QVERIFY2(!gives(text), qPrintable(text));
        QCOMPARE(textsOf(masked).filter(u"[coordonnée masquée]"_s).size(), textsOf(spiced).filter(phone).size());
        QCOMPARE(withoutContacts(everyBlock()), everyBlock());
    }

    void noPaperThatCirculatesGivesWhatWasTyped()
    {
        const auto state = talkative();
        bool isMasked = false;
        for (const auto &paper : everyPaperOf(state) + QList<Paper> { setCover(state) }) {
            if (!std::holds_alternative<CirculatingPaper>(paper))
                continue;
            const auto text = textsOf(paper).join(u'\n');
            QVERIFY2(!gives(text), qPrintable(text));
            isMasked = isMasked || text.contains(u"[coordonnée masquée]"_s);
        }
        QVERIFY(isMasked);
    }

    void theReportKeepsItsContacts()
    {
        const auto papers = papersOf(talkative(), PaperKind::Report, 0);
        QVERIFY(gives(textsOf(papers.first()).join(u'\n')));
    }

    void noSlideGivesWhatWasTyped()
    {
        const auto state = talkative();
        QSet<SlideKind> masked;
        for (const auto &key : deck(state)) {
            const auto text = textsOf(slide(state, key)).join(u'\n');
            QVERIFY2(!gives(text), qPrintable(text));
            if (text.contains(u"[coordonnée masquée]"_s))
                masked.insert(key.kind);
        }
        for (const auto kind : { SlideKind::LookBack, SlideKind::Profiles, SlideKind::Criteria, SlideKind::Consensus })
            QVERIFY2(masked.contains(kind), qPrintable(QString::number(int(kind))));
    }

    void whoeverTypesItIsToldAndNotStopped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("both") << typed << true;
        QTest::newRow("none") << u"Il faudrait 12 345 tracts pour le 27/06/2026"_s << false;
    }

    void whoeverTypesItIsToldAndNotStopped()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTold);
        Played played;
        const auto person = played.member(u"Abadie"_s, u"Jo"_s);
        played.smallGroups(1);
        played.leadTo(Stage::Reservations, u"a"_s, { person, played.member(u"Berthier"_s, u"Jo"_s) });
        ProfileAdded profile { {}, person, u"a"_s };
        profile.skills = text;
        for (const MeetingChange &intent : { MeetingChange(LookBackRecorded { u"a"_s, text, {} }), MeetingChange(profile),
                 MeetingChange(CriteriaRecorded { 1, u"a"_s, { text } }), MeetingChange(ReservationNoted { u"a"_s, text, {} }),
                 MeetingChange(QuestionNoted { u"a"_s, text, {} }),
                 MeetingChange(SittingAdded { QDateTime(QDate(2031, 3, 27), QTime(14, 0)), text }) }) {
            const auto decided = played.asked(intent);
            QVERIFY(decided.has_value());
            const RuleBreach told { Rule::NoContact, {}, Effect::Advises };
            QCOMPARE(decided->advice.contains(told), isTold);
        }
        QVERIFY(sentence(RuleBreach { Rule::NoContact, {}, Effect::Advises }).startsWith(u"Coordonnées"_s));
    }
};

QTEST_GUILESS_MAIN(PublicPaperTest)
#include "publicpapertest.moc"
