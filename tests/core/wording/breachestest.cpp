// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"

#include <QRegularExpression>
#include <QTest>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr int rules = int(std::size(EnumNames<Rule>::names));

QString said(Rule rule, const QStringList &facts = {})
{
    return sentence(RuleBreach { rule, facts, Effect::Advises });
}

}

class BreachesTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyRuleHasItsSentence()
    {
        static const QRegularExpression leftOver(u"%[1-9n]"_s);
        for (int rule = 0; rule < rules; ++rule) {
            const auto text = said(Rule(rule), { u"3"_s, u"4"_s, u"5"_s });
            QVERIFY2(text.size() > 10 && text.endsWith(u'.'), qUtf8Printable(text));
            QVERIFY2(!text.contains(leftOver), qUtf8Printable(text));
            QVERIFY(!word(Rule(rule)).isEmpty());
        }
    }

    void certificationNamesPersonGroupAndDate()
    {
        QCOMPARE(said(Rule::CertifiedGroup, { u"Odile Lamarque"_s, u"GA Moulins"_s, u"2026-04-12"_s }),
            u"Certification\u00A0: Odile Lamarque n’a pas de groupe d’action certifié avant le dimanche 12\u00A0avril 2026 (GA Moulins)."_s);
    }

    void unknownCertificationIsToBeChecked()
    {
        QVERIFY(said(Rule::CertificationKnown, { u"Odile"_s, u"GA Moulins"_s, u"2026-04-12"_s }).contains(u"à vérifier"_s));
        QVERIFY(said(Rule::CertificationKnown, { u"Odile"_s, {}, u"2026-04-12"_s })
                    .contains(u"aucun groupe d’action n’est connu pour Odile"_s));
    }

    void awaitedGroupsAgreeInNumber()
    {
        QVERIFY(said(Rule::AwaitedGroups, { u"3"_s }).contains(u"le petit groupe 3 est encore attendu"_s));
        QVERIFY(said(Rule::AwaitedGroups, { u"3, 5"_s }).contains(u"les petits groupes 3, 5 sont encore attendus"_s));
    }

    void aTableTooFullSaysHowMany()
    {
        QCOMPARE(said(Rule::GroupSize, { u"2"_s, u"11"_s, u"10"_s }),
            u"Taille\u00A0: le petit groupe 2 compte 11 personnes, pour 10 au plus."_s);
    }

    void aDateSaysTheWindow()
    {
        QCOMPARE(said(Rule::DateWindow, { u"2026-07-18"_s, u"2026-06-25"_s, u"2026-07-05"_s }),
            u"Date\u00A0: le samedi 18\u00A0juillet 2026 est hors de la période conseillée, du jeudi 25\u00A0juin 2026 au dimanche 5\u00A0juillet 2026."_s);
    }

    void withdrawnAndDeclinedDiffer()
    {
        QVERIFY(said(Rule::Agreement, { u"Rémi"_s, u"withdrawn"_s }) != said(Rule::Agreement, { u"Rémi"_s, u"declined"_s }));
    }
};

QTEST_GUILESS_MAIN(BreachesTest)
#include "breachestest.moc"
