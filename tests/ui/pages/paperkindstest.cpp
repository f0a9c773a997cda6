// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of every paper: of the rehearsal before and after, of a meeting with nobody, and of one with names that are too long.
#include "core/paper/paperkinds.h"

#include "core/meeting/profilecodes.h"
#include "core/meeting/sheetletter.h"
#include "core/paper/html.h"
#include "core/paper/kindtables.h"
#include "core/paper/markdown.h"
#include "core/paper/markdowntext.h"
#include "core/paper/matrixpaper.h"
#include "core/paper/plaintext.h"
#include "core/paper/signsposter.h"
#include "core/seating/groupcount.h"
#include "tests/builders/french.h"
#include "tests/builders/pagechecks.h"
#include "tests/builders/played.h"
#include "tests/builders/rehearsed.h"
#include "ui/pages/pager.h"

#include <QRawFont>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someTime = 1'782'568'800'000;

/** The rehearsal with names of sixty letters, groups of a hundred and twenty, and long opinions. */
MeetingState nasty()
{
    auto state = withLongNames(rehearsed(u"decisions"_s));
    for (auto &deliberation : state.deliberations)
        deliberation.reservations = QList<Reservation>(30, { u"une réserve qui tient en plusieurs lignes "_s.repeated(6).trimmed(), {} });
    for (auto &lookBack : state.lookBacks)
        lookBack.wentWell = u"beaucoup de choses "_s.repeated(200).trimmed();
    return state;
}

QString faults(const QList<Paper> &papers, SheetSize size)
{
    return faults(layOut(papers, *paperFonts(), size));
}

QString textOf(const MeetingState &state, PaperKind kind)
{
    return QString::fromUtf8(plainTextBytes(papersOf(state, kind, someTime)));
}

}

class PaperKindsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyPageHolds_data()
    {
        QTest::addColumn<MeetingState>("state");
        QTest::newRow("before") << rehearsed(u"preparation"_s);
        QTest::newRow("groups") << rehearsed(u"criteria"_s);
        QTest::newRow("decided") << rehearsed(u"decisions"_s);
        QTest::newRow("after") << rehearsed(u"apres"_s);
        QTest::newRow("nobody") << Played().state();
        QTest::newRow("nasty") << nasty();
    }

    void everyPageHolds()
    {
        QFETCH(MeetingState, state);
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            for (const auto kind : allPapers())
                QVERIFY2(faults(papersOf(state, kind, someTime), size).isEmpty(),
                    qPrintable(word(kind) + u": "_s + faults(papersOf(state, kind, someTime), size)));
        }
    }

    void everyChoiceOfTheSheetHolds_data() { everyPageHolds_data(); }

    void everyChoiceOfTheSheetHolds()
    {
        QFETCH(MeetingState, state);
        for (int choice = 0; choice < 8; ++choice) {
            const SheetChoices choices { (choice & 1) != 0 ? SheetOrder::ByLocalGroup : SheetOrder::ByName, 40, (choice & 2) != 0,
                (choice & 4) != 0 };
            const auto sheet = papersOf(state, PaperKind::Attendance, someTime, choices);
            QVERIFY2(faults(sheet, SheetSize::A4).isEmpty(), qPrintable(faults(sheet, SheetSize::A4)));
        }
    }

    /** Canaries: whoever has an e-mail or a phone in the rehearsal. */
    void onlyTheReportHoldsContacts()
    {
        const auto state = rehearsed(u"apres"_s);
        static const QRegularExpression phone(u"0[1-9]([ \u00a0\u202f]?[0-9]{2}){4}|\\+[0-9]{6}"_s);
        for (const auto kind : allPapers()) {
            const auto text = textOf(state, kind);
            QCOMPARE(text.contains(u'@'), kind == PaperKind::Report);
            QCOMPARE(text.contains(phone), kind == PaperKind::Report);
        }
    }

    void eachGroupHasASheetOfTwoSides()
    {
        const auto state = rehearsed(u"criteria"_s);
        const auto sheets = papersOf(state, PaperKind::GroupSheets, someTime);
        QCOMPARE(sheets.size(), state.smallGroups.size());
        const auto paged = layOut(sheets, *paperFonts());
        QCOMPARE(paged.pages.size(), 2 * sheets.size());
        for (int group = 1; group <= int(sheets.size()); ++group) {
            const auto back = wordsOf(paged.pages.at(2 * group - 1));
            QVERIFY2(back.contains(u"Groupe %1 · lettre %2"_s.arg(QString::number(group), QString(sheetLetter(state, group)))),
                qPrintable(back));
        }
    }

    void blankSheetsCanBePrintedTheDayBefore()
    {
        const auto state = rehearsed(u"preparation"_s);
        QVERIFY(state.smallGroups.isEmpty());
        const auto sheets = papersOf(state, PaperKind::GroupSheets, someTime);
        QCOMPARE(sheets.size(), groupsFor(int(membersOf(state).size()), procedureOf(state).limits.smallGroup));
        const auto &paper = std::get<CirculatingPaper>(sheets.first());
        QStringList places;
        const auto tables = tablesOf(paper);
        for (const auto &row : tables.first().rows)
            places += QStringList { row.at(0), row.at(2) };
        QCOMPARE(places.size(), procedureOf(state).limits.smallGroup);
        for (qsizetype i = 0; i < places.size(); ++i)
            QCOMPARE(places.at(i), QString::number(i + 1)); // read across, as every form reads a table
    }

    void bothSidesOfAGroupSheetShowItsNumberAndItsLetter()
    {
        const auto state = rehearsed(u"criteria"_s);
        const auto paged = layOut(papersOf(state, PaperKind::GroupSheets, someTime), *paperFonts());
        for (qsizetype page = 0; page < paged.pages.size(); ++page) {
            const auto number = int(page / 2 + 1);
            QStringList large;
            for (const auto &text : itemsOf<PageText>(paged.pages.at(page))) {
                if (text.look.points >= 18 && text.text.size() <= 2)
                    large.append(text.text);
            }
            QCOMPARE(large, QStringList({ QString::number(number), QString(sheetLetter(state, number)) }));
        }
    }

    void theNumberOfAGroupStandsOutOnBothSides()
    {
        const auto paged = layOut(papersOf(rehearsed(u"criteria"_s), PaperKind::GroupSheets, someTime), *paperFonts());
        for (const auto &page : paged.pages) {
            const auto black = itemsOf<PageShape>(page);
            QCOMPARE(black.size(), 1);
            const auto ground = black.first().path.boundingRect();
            QVERIFY(!black.first().isErased && black.first().thickness == 0);
            QStringList white;
            for (const auto &text : itemsOf<PageText>(page)) {
                QCOMPARE(ground.intersects(text.rect), text.isErased); // nothing black on black, nothing white on white
                QVERIFY(!text.isErased || ground.contains(text.rect));
                if (text.isErased)
                    white.append(text.text);
            }
            QCOMPARE(white.size(), 2);
            QCOMPARE(white.first(), u"groupe"_s);
        }
    }

    void everyFormTellsTheLocalGroupsOfASheetByGroup()
    {
        const auto state = rehearsed(u"preparation"_s);
        const auto sheet = papersOf(state, PaperKind::Attendance, someTime, { SheetOrder::ByLocalGroup });
        const auto &table = std::get<SignTable>(std::get<CirculatingPaper>(sheet.first()).blocks.last());
        const auto pages = layOut(sheet, *paperFonts()).pages;
        QString drawn;
        for (const auto &page : pages)
            drawn += wordsOf(page);
        const auto html = QString::fromUtf8(htmlBytes(sheet));
        const auto markdown = QString::fromUtf8(markdownBytes(sheet));
        const auto text = plainText(sheet.first());
        for (const auto &row : table.rows) {
            QVERIFY2(drawn.contains(row.section) && text.contains(u'\n' + row.section + u'\n'), qPrintable(row.section));
            QVERIFY2(html.contains(u"scope=\"rowgroup\">"_s + row.section.toHtmlEscaped()) || html.contains(row.section + u"</th>"_s),
                qPrintable(row.section));
            QVERIFY2(markdown.contains(u"**"_s + markdownLine(row.section) + u"**"_s), qPrintable(row.section));
        }
    }

    void theEmergencySheetHasARowForEachGroupToCome()
    {
        const auto state = rehearsed(u"preparation"_s);
        const auto papers = papersOf(state, PaperKind::Emergency, someTime);
        const auto tables = tablesOf(std::get<CirculatingPaper>(papers.first()));
        const auto grid = *std::find_if(
            tables.begin(), tables.end(), [](const PaperTable &table) { return table.caption.contains(u"petits groupes ont rendu"_s); });
        QCOMPARE(grid.rows.size(), groupsFor(int(membersOf(state).size()), procedureOf(state).limits.smallGroup));
    }

    void aCodeOncePrintedStaysWhoItWas()
    {
        auto state = rehearsed(u"criteria"_s);
        QMap<quint32, QString> codes;
        state.profiles.each([&](const Profile &profile) { codes.insert(profile.id.number(), profileCode(state, profile.id)); });
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
        auto withdrawn = state.profiles.values().first();
        withdrawn.status = ProfileStatus::Withdrawn;
        state.profiles.put(withdrawn);
        for (auto it = codes.cbegin(); it != codes.cend(); ++it)
            QCOMPARE(profileCode(state, Id<Profile>(it.key())), it.value());
        QVERIFY(!textOf(state, PaperKind::Profiles).contains(codes.value(withdrawn.id.number()) + u'\n'));
        QCOMPARE(lettersOf(0) + lettersOf(25) + lettersOf(26) + lettersOf(27), u"AZAAAB"_s);
    }

    void theMinutesNameNoAuthorOfAnOpinion()
    {
        const auto state = rehearsed(u"apres"_s);
        const auto text = textOf(state, PaperKind::Minutes);
        QVERIFY(text.contains(u"Réserve"_s) && text.contains(u"Opposition, "_s));
        QVERIFY(text.contains(u"14 h 0"_s) || text.contains(QString(u"14 h 0"_s).replace(u' ', QChar(0xa0))));
        for (const auto &task : procedureOf(state).tasks)
            QVERIFY(text.contains(task.name));
    }

    /** A sign that the font lacks would be drawn by another one, or by none, on another computer. */
    void everySignIsInTheFontOfPapers()
    {
        for (const auto kind : allPapers()) {
            const auto paged = layOut(papersOf(rehearsed(u"apres"_s), kind, 0), *paperFonts());
            for (const auto &page : paged.pages) {
                for (const auto &text : itemsOf<PageText>(page)) {
                    const auto font = QRawFont::fromFont(paperFont(*paperFonts(), text.look));
                    for (const auto sign : text.text)
                        QVERIFY2(font.supportsCharacter(sign), qPrintable(text.text));
                }
            }
        }
    }

    void eachPosterIsOnePage()
    {
        for (const auto &state : { rehearsed(u"preparation"_s), Played().state() }) {
            for (const auto &poster : signsPosters(state))
                QCOMPARE(layOut(poster, *paperFonts()).pages.size(), 1);
        }
    }

    void aLetterHoldsWhatAnA4Holds_data()
    {
        QTest::addColumn<PaperKind>("kind");
        for (const auto kind : { PaperKind::GroupSheets, PaperKind::TableCards, PaperKind::Checklist, PaperKind::Report })
            QTest::newRow(qPrintable(word(kind))) << kind;
    }

    void aLetterHoldsWhatAnA4Holds()
    {
        QFETCH(const PaperKind, kind);
        for (const auto &step : { u"preparation"_s, u"apres"_s }) {
            const auto papers = papersOf(rehearsed(step), kind, someTime);
            QCOMPARE(layOut(papers, *paperFonts(), SheetSize::Letter).pages.size(), layOut(papers, *paperFonts()).pages.size());
        }
    }

    void theRunningOrderIsOnePage()
    {
        for (const auto size : { SheetSize::A4, SheetSize::Letter })
            QCOMPARE(layOut(papersOf(rehearsed(u"apres"_s), PaperKind::RunningOrder, someTime), *paperFonts(), size).pages.size(), 1);
    }

    void theCodeOfTheInvitationIsOnItsFirstPage()
    {
        auto state = rehearsed(u"apres"_s);
        for (const int words : { 1, 60 }) {
            state.sittings.last().place = u"salle "_s.repeated(words);
            for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
                const auto paged = layOut(papersOf(state, PaperKind::Invitation, someTime), *paperFonts(), size);
                QCOMPARE(itemsOf<PageShape>(paged.pages.first()).size(), 1);
                QVERIFY(words > 1 || paged.pages.size() == 1);
            }
        }
    }

    void theLinesOfAGroupSheetFillItsPages()
    {
        const auto paged = layOut(papersOf(rehearsed(u"preparation"_s), PaperKind::GroupSheets, someTime), *paperFonts());
        for (const auto &page : paged.pages) {
            double lowest = 0;
            for (const auto &rule : itemsOf<PageRule>(page))
                lowest = std::max(lowest, rule.to.y());
            QVERIFY2(lowest > sheetOf(page.size).bottom() - 30, qPrintable(QString::number(lowest)));
        }
    }

    void theGridOfAllGroupsIsNotNamedAfterSome()
    {
        const auto tables = tablesOf(PaperKind::Matrix, papersOf(rehearsed(u"decisions"_s), PaperKind::Matrix, someTime));
        QCOMPARE(tables.first().title, u"Ce que les groupes rapportent"_s);
    }

    /** Two of them share a page where they fit; the heads of one that is cut, which stands on Letter alone, come again with the rest. */
    void theGridsOfFindingsTakeTwoPages()
    {
        const auto state = rehearsed(u"decisions"_s);
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = layOut(matrixPaper(state), *paperFonts(), size);
            QCOMPARE(paged.pages.size(), 2);
            QString words;
            for (const auto &page : paged.pages)
                words += wordsOf(page) + u' ';
            for (const auto &group : state.smallGroups) {
                const auto heads = words.count(u"Groupe %1 "_s.arg(group.number));
                QVERIFY2(heads == 1 || (size == SheetSize::Letter && heads == 2), qPrintable(QString::number(group.number)));
            }
        }
    }

    void theTwoSidesOfTheCourseHoldAboutAsMuch()
    {
        for (const auto size : { SheetSize::A4, SheetSize::Letter }) {
            const auto paged = layOut(papersOf(rehearsed(u"preparation"_s), PaperKind::Course, someTime), *paperFonts(), size);
            QCOMPARE(paged.pages.size(), 2);
            for (const auto &page : paged.pages) {
                double lowest = 0;
                for (const auto &text : itemsOf<PageText>(page)) {
                    if (text.baseline < sheetOf(size).bottom() - 6)
                        lowest = std::max(lowest, text.baseline);
                }
                QVERIFY2(lowest > sheetOf(size).height * 0.6, qPrintable(QString::number(lowest)));
            }
        }
    }
};

QTEST_MAIN(PaperKindsTest)
#include "paperkindstest.moc"
