// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mergeplan.h"

#include "tests/builders/people.h"
#include "tests/core/exchange/importdossier.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto abadie = u"ABADIE Thérèse (Titi)"_s;
const auto noPseudo = u"ABADIE Thérèse"_s;

}

class RepeatedRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsRowsOfOneEmailInOneFile();
    void asksAboutTheSameRowTwice();
    void asksAgainAboutTheSameRowTwice();
};

void RepeatedRowsTest::joinsRowsOfOneEmailInOneFile()
{
    const auto staff = inputOf(InputKind::AdminCsv,
        { rowNamed(abadie, { u"t@x.fr"_s, u"#Vichy"_s }), rowNamed(abadie, { u"t@x.fr"_s, u"#Gannat"_s }),
            rowNamed(abadie, { u"t@x.fr"_s, u"+331"_s }), rowNamed(abadie, { u"t@x.fr"_s, u"+332"_s }),
            rowNamed(u"ABADIE Jo (J)"_s, { u"t@x.fr"_s }) });
    const QStringList later { u"completed 1 +groups"_s, u"completed 1 +phone"_s, u"to-decide contact-differs 1"_s,
        u"to-decide name-differs 1"_s };
    QCOMPARE(linesOf(Dossier().plan({ staff })), QStringList { u"new 1"_s } + later);
    QCOMPARE(linesOf(Dossier().plan({ pdf({ rowNamed(abadie) }), staff })),
        QStringList({ u"new 1"_s, u"completed 1 +groups +email"_s }) + later);
}

void RepeatedRowsTest::asksAboutTheSameRowTwice()
{
    const auto table = csv({ rowNamed(abadie), rowNamed(abadie), rowNamed(abadie, { u"#Vichy"_s }) });
    const auto plan = Dossier().plan({ table });
    QCOMPARE(linesOf(plan), QStringList({ u"new 1"_s, u"to-decide same-row-twice 1"_s, u"new 2"_s }));
    QCOMPARE(
        linesOf(Dossier().plan({ table }, { decision(plan, 1, Choice::Join) })), QStringList({ u"new 1"_s, u"unchanged 1"_s, u"new 2"_s }));
    QCOMPARE(
        linesOf(Dossier().plan({ table }, { decision(plan, 1, Choice::AddNew) })), QStringList({ u"new 1"_s, u"new 2"_s, u"new 3"_s }));
    QCOMPARE(linesOf(Dossier().plan({ pdf({ rowNamed(abadie), rowNamed(abadie) }) })), QStringList({ u"new 1"_s, u"new 2"_s }));
}

void RepeatedRowsTest::asksAgainAboutTheSameRowTwice()
{
    const auto table = csv({ rowNamed(noPseudo), rowNamed(noPseudo) });
    Dossier dossier;
    dossier.import({ table });
    QCOMPARE(linesOf(dossier.import({ table })), QStringList({ u"unchanged 1"_s, u"to-decide same-row-twice 1"_s }));
    dossier.import({ table }, { decision(dossier.plan({ table }), 1, Choice::AddNew) });
    QCOMPARE(linesOf(dossier.import({ table })), QStringList({ u"unchanged 1"_s, u"unchanged 2"_s }));
    Dossier known;
    known.import({ pdf({ rowNamed(noPseudo) }) });
    const auto twice = csv({ rowNamed(noPseudo, { u"+331"_s }), rowNamed(noPseudo, { u"+331"_s }) });
    QCOMPARE(linesOf(known.import({ twice })), QStringList({ u"to-decide namesakes 1"_s, u"to-decide namesakes 1"_s }));
    QCOMPARE(linesOf(known.import({ pdf({ rowNamed(noPseudo), rowNamed(noPseudo) }) })), QStringList({ u"unchanged 1"_s, u"new 2"_s }));
}

QTEST_GUILESS_MAIN(RepeatedRowsTest)
#include "repeatedrowstest.moc"
