// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence hides of e-mails and phones before the hall sees it, and what it must leave alone.
#include "core/wording/contactmask.h"

#include "tests/builders/french.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ContactMaskTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aContactIsMaskedAloneAndInASentence_data()
    {
        QTest::addColumn<QString>("contact");
        for (const auto *contact :
            { "jeanne@exemple.org", "Jeanne.ORTOLAN+boucle@mail.exemple.fr", "hélène_b@exemple.fr", "jeanne @ exemple.org",
                "jeanne(at)exemple.org", "jeanne [at] exemple.org", "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78",
                "06/12/34/56/78", "06\u00A012\u00A034\u00A056\u00A078", "06\u202F12\u202F34\u202F56\u202F78", "06 . 12 . 34 . 56 . 78",
                "01 02 03 04 06", "6 39 98 12 34", "7.81.34.56.07", "06 07 08 09 01", "0102030405", "01 44 55 66 77", "0612 345 678",
                "06 12345678", "0692 12 34 56", "0262 12 34 56", "0690123456", "0596-12-34-56", "+33 6 12 34 56 78", "+33612345678",
                "+33) 6 12 34 56 78", "+33 (0)6 12 34 56 78", "+33.6.12.34.56.78", "0033 6 12 34 56 78", "0033612345678", "33612345678",
                "33 6 12 34 56 78", "+262 692 12 34 56", "+590 690 12 34 56", "+594 694 12 34 56", "+508 41 23 45", "+687 12 34 56",
                "+689 87 12 34 56", "+32 470 12 34 56", "+1 514-555-0123", "+49 1512 3456789" })
            QTest::newRow(contact) << QString::fromUtf8(contact);
    }

    void aContactIsMaskedAloneAndInASentence()
    {
        QFETCH(QString, contact);
        const auto mask = u"[coordonnée masquée]"_s;
        QVERIFY(holdsContact(contact));
        QCOMPARE(withoutContacts(contact), mask);
        QCOMPARE(withoutContacts(u"Appelez Jo : "_s + contact + u", avant 18 h."_s), u"Appelez Jo : "_s + mask + u", avant 18 h."_s);
        QCOMPARE(withoutContacts(u"("_s + contact + u") ou "_s + contact), u"("_s + mask + u") ou "_s + mask);
        QCOMPARE(withoutContacts(u"12 ans, "_s + contact + u'\n' + u"2 tracts"_s), u"12 ans, "_s + mask + u'\n' + u"2 tracts"_s);
    }

    void whatIsNoContactStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "", "Rien à cacher", "samedi 27 juin 2026, 14 h", "27/06/2026", "27/06/2026 14:30", "01/02/2026 10:00",
                 "01.02.2026 10 h 30", "01-02-2026", "2026-06-27", "2026-06-27T14:00:00", "01 02 2026 10 30", "de 14 h 05 à 17 h 22",
                 "09:30-10:15", "09h30-12h00 et 14h00-18h00", "12 345 678", "12 345 678 voix", "1 234 567 890", "+12 345 678",
                 "0,5 et 1,25", "03, 15, 42, 43, 63", "01, 02, 03, 04, 05", "départements 01/03/15/42", "2A, 2B, 971, 972, 973",
                 "01 02 03 04 05", "lignes 05 06 07 08 09", "tables 09-10-11-12-13", "01 02 03 04 05 06 07", "75001 Paris", "03200 Vichy",
                 "8 rue du 4 septembre 03100", "article 49.3", "n° 123456789", "RDV @ la salle", "@boucle03", "50 @ 2 €", "1A, 1B, 2C",
                 "612345678", "6 07 08 09 10", "6 10 20 30 40", "semaine 6-11-22-33-44", "5 12 34 56 78", "10 000 à 15 000 tracts",
                 "2025-2026", "300 000 + 150 000", "IBAN FR76 3000 4000 0312 3456 7890 143", "SIRET 123 456 789 00012", "(attention) 12" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNoContactStays()
    {
        QFETCH(QString, text);
        QVERIFY2(!holdsContact(text), qPrintable(withoutContacts(text)));
        QCOMPARE(withoutContacts(text), text);
    }
};

QTEST_GUILESS_MAIN(ContactMaskTest)
#include "contactmasktest.moc"
