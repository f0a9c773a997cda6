// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as text, to paste in a message or to read where there is no printer: whole, in order, a fact a line.
#include "core/paper/plaintext.h"

#include "core/meeting/sheetletter.h"
#include "core/paper/groupsheets.h"
#include "core/paper/profilesbooklet.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theMembersOfAGroupStandInTheOrderOfTheirNumbers()
    {
        Played played;
        QList<Id<Person>> members;
        for (const auto *name : { "Abadie", "Berthier", "Castaing" })
            members.append(played.member(QString::fromUtf8(name), u"Jo"_s));
        played.then(SmallGroupsFormed { { SmallGroup { 1, 3, {}, members } } });
        const auto text = plainText(groupSheets(played.state()).first());
        QVERIFY2(text.contains(
                     u"1  Membre\u00a0: Jo Abadie\n2  Membre\u00a0: Jo Berthier\n3  Membre\u00a0: Jo Castaing\n4  Membre\u00a0: ...."_s),
            qPrintable(text));
    }

    void itBearsTheNumberOfTheGroupAndWhatTheFootSays()
    {
        const auto state = rehearsed(u"criteria"_s);
        const auto sheets = groupSheets(state);
        const auto text = plainText(sheets.at(1));
        QVERIFY2(text.contains(u"GROUPE 2 · LETTRE %1\n"_s.arg(sheetLetter(state, 2))), qPrintable(text));
        QVERIFY(text.endsWith(sheets.at(1).furniture.foot + u'\n'));
    }

    void namesShareALineAndSentencesDoNot()
    {
        CirculatingPaper paper;
        PaperTable table;
        table.columns = { { u"Noms"_s }, { u"À dire"_s } };
        table.rows = { { u"Jo\nAlix"_s, u"Bonjour.\n« Merci. »"_s } };
        paper.blocks = { table };
        const auto text = plainText(paper);
        QVERIFY2(text.contains(u"Noms\u00a0: Jo, Alix\nÀ dire\u00a0: Bonjour.\n  « Merci. »\n"_s), qPrintable(text));
        const auto booklet = plainText(profilesBooklet(rehearsed(u"preparation"_s)));
        QVERIFY2(booklet.contains(u"Odile Lamarque\n  GA Clairval Centre\n  Compétences\u00a0: Rédaction, photo\n"_s), qPrintable(booklet));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
