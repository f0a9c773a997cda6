// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of the second passphrase says what it opens, and how to keep it.
#include "core/paper/recoverysheet.h"

#include "core/paper/plaintext.h"
#include "core/wording/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RecoverySheetTest : public QObject {
    Q_OBJECT

    const RecoverySheet m_sheet { u"Boucle départementale de l’Allier"_s, u"allier-2026-06-27.boucle"_s, QDate(2026, 6, 20),
        u"poire rang sandale mine tarif bouton"_s };

private Q_SLOTS:
    void itSaysWhatItOpens()
    {
        const auto text = plainText(recoverySheet(m_sheet));
        for (const auto &fact : { m_sheet.loop, m_sheet.file, longDate(m_sheet.madeOn), m_sheet.passphrase })
            QVERIFY2(text.contains(fact), qPrintable(fact));
    }

    void thePhraseIsReadFromAfar()
    {
        int large = 0;
        for (const auto &block : recoverySheet(m_sheet).blocks) {
            const auto *paragraph = std::get_if<PaperParagraph>(&block);
            if (!paragraph || paragraph->kind != ParagraphKind::Large)
                continue;
            ++large;
            QCOMPARE(paragraph->text, m_sheet.passphrase);
        }
        QCOMPARE(large, 1);
    }

    void everyPageSaysThatItIsNotToBeLeftLyingAbout()
    {
        const auto marks = recoverySheet(m_sheet).furniture.marks;
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks.first().startsWith(u"confidentiel"_s));
    }
};

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "recoverysheettest.moc"
