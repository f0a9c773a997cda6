// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks left open stay in sight from the first one to the end.

#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "ui/consensus/decisionspage.h"
#include "ui/consensus/opentaskscard.h"
#include "ui/report/reportpage.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/** The lines of the card in view, or nothing while it is not there. */
QStringList openLines(QWidget *page)
{
    const auto *card = page->findChild<OpenTasksCard *>();
    if (!card->isVisible())
        return {};
    QStringList lines;
    for (const auto *label : card->findChildren<QLabel *>())
        lines.append(label->text());
    return lines.mid(1);
}

}

class OpenTasksPagesTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theTableShowsThemAsTheyAreLeft()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<DecisionsPage>();
        QVERIFY(openLines(page).isEmpty());
        bench.doNow(ResultRecorded { u"groups"_s, Outcome::Vacant, {} });
        bench.doNow(SentenceReadBack { u"groups"_s });
        bench.doNow(DecisionLocked { u"groups"_s });
        QCOMPARE(openLines(page).size(), 1);
        QVERIFY(openLines(page).first().endsWith(u"chaque groupe cherche des volontaires"));
        bench.doNow(DecisionUnlocked { u"groups"_s, u"Quelqu’un se propose."_s });
        QVERIFY(openLines(page).isEmpty());
    }

    void theReportShowsThoseThatWereNotTreatedToo()
    {
        Bench bench(u"findings"_s);
        auto *page = bench.show<ReportPage>();
        QCOMPARE(openLines(page).size(), 6);
    }
};

QTEST_MAIN(OpenTasksPagesTest)
#include "opentaskstest.moc"
