// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class ErrorsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyKindHasItsSentence()
    {
        static const QRegularExpression leftOver(u"%[1-9n]"_s);
        for (int kind = 0; kind <= int(ErrorKind::TakeHomeSupportMissing); ++kind) {
            const auto said = sentence(Error { ErrorKind(kind), { u"un"_s, u"deux"_s, u"trois"_s }, {} });
            const auto where = qUtf8Printable(u"%1: %2"_s.arg(kind).arg(said));
            QVERIFY2(said.size() > 10, where);
            QVERIFY2(said.endsWith(u'.') && !said.endsWith(u".."_s), where);
            QVERIFY2(!said.contains(leftOver), where);
        }
    }

    void aKindWithoutFactsLeavesNoPlaceholder()
    {
        for (int kind = 0; kind <= int(ErrorKind::TakeHomeSupportMissing); ++kind)
            QVERIFY(!sentence(Error { ErrorKind(kind), {}, {} }).contains(u"%1"_s));
    }

    void wordsToAvoidAreAvoided()
    {
        static const QRegularExpression words(uR"(\b(votes?|élections?|candidat|adhérent|soirée|élue?s?|fédération)\b)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (int kind = 0; kind <= int(ErrorKind::TakeHomeSupportMissing); ++kind)
            QVERIFY(!sentence(Error { ErrorKind(kind), {}, {} }).contains(words));
    }

    void thePlaceComesFirst()
    {
        const Error error { ErrorKind::PhoneLostDigits, { u"3,36E+10"_s }, Place { u"membres.csv"_s, 12, 7 } };
        QCOMPARE(sentence(error),
            u"membres.csv, ligne 12, colonne 7\u00A0: le téléphone «\u00A03,36E+10\u00A0» a perdu des chiffres dans un tableur\u00A0: "
            "saisissez-le de nouveau."_s);
    }

    void aFileIsNamedOnce()
    {
        const Error error { ErrorKind::EmptyFile, { u"vide.csv"_s }, Place { u"vide.csv"_s, {}, {} } };
        QCOMPARE(sentence(error).count(u"vide.csv"_s), 1);
        QVERIFY(sentence(Error { ErrorKind::EmptyFile, { u"vide.csv"_s }, Place { u"lot.csv"_s, {}, {} } }).startsWith(u"lot.csv"_s));
    }

    void greatNumbersAreReadByThrees()
    {
        QVERIFY(sentence(Error { ErrorKind::LineTooLong, { u"100000"_s }, {} }).contains(u"100\u202F000"_s));
        QVERIFY(!sentence(Error { ErrorKind::LineTooLong, {}, {} }).isEmpty());
    }

    void aPlaceMayHaveOnlyALine()
    {
        const Error error { ErrorKind::RowWithoutName, {}, Place { {}, 3, {} } };
        QVERIFY(sentence(error).startsWith(u"ligne 3\u00A0: la ligne n’a"_s));
    }

    void factsAreNeverReadAsPatterns()
    {
        const Error error { ErrorKind::DossierHeldElsewhere, { u"%2"_s, u"a : b %1"_s }, {} };
        QVERIFY(sentence(error).startsWith(u"«\u00A0a : b %1\u00A0» est déjà ouvert par %2"_s));
    }

    void fieldsAreNamedInFrench()
    {
        QVERIFY(sentence(Error { ErrorKind::EmptyText, { u"family_name"_s }, {} }).contains(u"nom de famille"_s));
    }

    void aNewerDossierIsSaidWithWhatIsKnownOfIt()
    {
        const auto said = [](const QStringList &facts) { return sentence(Error { ErrorKind::DossierTooNew, facts, {} }); };
        QVERIFY(said({ u"a.boucle"_s, u"4.0.1"_s }).contains(u"Boucle 4.0.1"_s));
        QVERIFY(said({ u"a.boucle"_s, {} }).startsWith(u"«\u00A0a.boucle\u00A0»"_s));
        QVERIFY(said({ {}, {} }).startsWith(u"Ce dossier"_s));
        QVERIFY(said({ u"a.boucle"_s, u"4.0.1"_s, u"read-only"_s }).contains(u"se lit ici"_s));
    }

    void aReasonThatTheSystemDidNotGiveLeavesNoBrackets()
    {
        for (const auto kind : { ErrorKind::FileUnreadable, ErrorKind::FileUnwritable }) {
            QVERIFY(sentence(Error { kind, { u"a.boucle"_s, u"pourquoi"_s }, {} }).contains(u"(pourquoi)"_s));
            QVERIFY(!sentence(Error { kind, { u"a.boucle"_s, {} }, {} }).contains(u'('));
        }
    }

    void aDossierThatWasMovedHasASentenceOfItsOwn()
    {
        const auto said = sentence(Error { ErrorKind::FileUnwritable, { u"a.boucle"_s, u"moved"_s }, {} });
        QVERIFY2(said.contains(u"n’est plus à sa place"_s) && said.contains(u"enregistrez ailleurs"_s), qUtf8Printable(said));
    }

    void whatADiskRefusesIsSaidInFrenchWithTheSystemsWordsLast()
    {
        const auto said = sentence(Error { ErrorKind::StoreFailed, { u"disk I/O error"_s }, {} });
        QVERIFY(said.endsWith(u"Détail technique\u00A0: disk I/O error."_s));
        QCOMPARE(said.section(u" Détail"_s, 0, 0), sentence(Error { ErrorKind::StoreFailed, { {} }, {} }));
    }

    void whatFailsOnADiskSaysWhatIsSafeAndWhatToDo()
    {
        static const QRegularExpression safe(
            u"\\b(reste|rien n’y a changé|rien n’a changé)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression toDo(u"\\b(vérifiez|choisissez|enregistrez|libérez|fermez)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const auto kind : { ErrorKind::StoreFailed, ErrorKind::DiskFull, ErrorKind::FileUnreadable, ErrorKind::FileUnwritable,
                 ErrorKind::DossierReadOnly, ErrorKind::SealFailed }) {
            const auto said = sentence(Error { kind, { u"a.boucle"_s, u"pourquoi"_s }, {} });
            QVERIFY2(said.contains(safe) && said.contains(toDo), qUtf8Printable(said));
        }
    }

    void damageSaysWhatIsSafeAndWhatToDo()
    {
        for (const auto &how : { u"missing"_s, u"moved"_s, u"repeated"_s, u"altered"_s }) {
            const auto said = sentence(Error { ErrorKind::DossierDamaged, { u"a.boucle"_s, u"9"_s, how }, {} });
            QVERIFY(said.contains(u"la ligne 9"_s) && said.contains(u"ce qui précède est sain"_s) && said.contains(u"ouvrez une copie"_s));
        }
        QVERIFY(sentence(Error { ErrorKind::DiskFull, { u"a.boucle"_s }, {} }).contains(u"ce qui l’était déjà reste"_s));
    }

    void aMoveOfTheConsensusIsNamedInFrench()
    {
        const auto said = sentence(Error { ErrorKind::IllegalConsensusMove, { u"lock"_s, u"questions"_s }, {} });
        QVERIFY(said.contains(u"acter la décision"_s) && said.contains(u"Questions"_s));
    }

    void aNumberOfWhatIsNotThereYetHasNoLimits()
    {
        const auto said = [](const QString &highest) {
            return sentence(Error { ErrorKind::NumberOutOfRange, { u"number"_s, u"1"_s, highest }, {} });
        };
        QVERIFY(said(u"0"_s).contains(u"aucun encore"_s) && !said(u"0"_s).contains(u"donnez"_s));
        QVERIFY(said(u"1"_s).contains(u"donnez un nombre de 1 à 1"_s));
    }

    void aRuleSaysWhetherAReasonSetsItAside()
    {
        QVERIFY(sentence(Error { ErrorKind::RuleBlocks, { u"Règle."_s, u"blocks-unless-reason"_s }, {} }).contains(u"donnez une raison"_s));
        QVERIFY(sentence(Error { ErrorKind::RuleBlocks, { u"Règle."_s, u"blocks"_s }, {} }).contains(u"ne permet pas"_s));
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errorstest.moc"
