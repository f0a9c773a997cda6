// SPDX-License-Identifier: GPL-3.0-or-later
// Phones and e-mails as people and spreadsheets write them.
#include "core/people/contact.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ContactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsPhonesToOneForm_data();
    void bringsPhonesToOneForm();
    void refusesPhones_data();
    void refusesPhones();
    void bringsEmailsToOneForm_data();
    void bringsEmailsToOneForm();
    void refusesEmails_data();
    void refusesEmails();
};

void ContactTest::bringsPhonesToOneForm_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *written, const QString &expected) { QTest::newRow(written) << expected; };
    row("", u""_s);
    row("  ", u""_s);
    row("+33612345678", u"+33612345678"_s);
    row("0612345678", u"+33612345678"_s);
    row("06 12 34 56 78", u"+33612345678"_s);
    row("06.12.34.56.00", u"+33612345600"_s);
    row("06-12-34-56-78", u"+33612345678"_s);
    row("06/12/34/56/78", u"+33612345678"_s);
    row("33612345678", u"+33612345678"_s);
    row("33 612 345 678", u"+33612345678"_s);
    row("+33 6 12 34 56 78", u"+33612345678"_s);
    row("+33 (0)6 12 34 56 78", u"+33612345678"_s);
    row("(06) 12 34 56 78", u"+33612345678"_s);
    row("612345678", u"+33612345678"_s);
    row("0033612345678", u"+33612345678"_s);
    row("33612345678,00", u"+33612345678"_s);
    row("3,3612345678E+10", u"+33612345678"_s);
    row("'0612345678", u"+33612345678"_s);
    row("=\"0612345678\"", u"+33612345678"_s);
    row("tel:+33612345678", u"+33612345678"_s);
    row("+262692650804", u"+262692650804"_s);
    row("262692650804", u"+262692650804"_s);
    row("0692650804", u"+262692650804"_s);
    row("692650804", u"+262692650804"_s);
    row("0690 12 34 56", u"+590690123456"_s);
    row("0694 12 34 56", u"+594694123456"_s);
    row("0696 12 34 56", u"+596696123456"_s);
    row("0639 12 34 56", u"+262639123456"_s);
    row("06 39 98 00 55", u"+33639980055"_s); // kept for made-up numbers, in France
    row("+32475123456", u"+32475123456"_s);
    row("32475123456", u"+32475123456"_s);
    row("+687751234", u"+687751234"_s);
}

void ContactTest::bringsPhonesToOneForm()
{
    QFETCH(QString, expected);
    const Result<QString> phone = readPhone(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(phone.has_value());
    QCOMPARE(*phone, expected);
}

void ContactTest::refusesPhones_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const char *written : { "3,36E+10", "3.36E+10", "3,36e10", "3.36 E+10", "2,62692E+11" })
        QTest::newRow(written) << ErrorKind::PhoneLostDigits;
    for (const char *written : { "douze", "06 12 34 56", "0012", "06123456789", "+33 6 12 34 56", "0612345678 / 0712345678", "12",
             "########", "06 12 34 56 7O", "+", "E+10" })
        QTest::newRow(written) << ErrorKind::InvalidPhone;
}

void ContactTest::refusesPhones()
{
    QFETCH(ErrorKind, kind);
    const QString written = QString::fromUtf8(QTest::currentDataTag());
    const Result<QString> phone = readPhone(written);
    QVERIFY(!phone.has_value());
    QCOMPARE(phone.error().kind, kind);
    QCOMPARE(phone.error().facts, QStringList { written });
}

void ContactTest::bringsEmailsToOneForm_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("") << u""_s;
    QTest::newRow(" \u00A0") << u""_s;
    for (const char *written :
        { "jo@example.org", "Jo@Example.ORG", " jo@example.org ", "mailto:jo@example.org", "<jo@example.org>", "\u200Bjo@example.org" })
        QTest::newRow(written) << u"jo@example.org"_s;
    QTest::newRow("o'neil+x@ex-ample.co.uk") << u"o'neil+x@ex-ample.co.uk"_s;
}

void ContactTest::bringsEmailsToOneForm()
{
    QFETCH(QString, expected);
    const Result<QString> email = readEmail(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(email.has_value());
    QCOMPARE(*email, expected);
}

void ContactTest::refusesEmails_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written : { "jo", "@example.org", "jo@", "jo@example", "jo@exa mple.org", "jo@@example.org", "jo@example..org",
             "jo@.org", "jo@example.org,al@example.org", "jo at example.org" })
        QTest::newRow(written) << QString::fromUtf8(written);
}

void ContactTest::refusesEmails()
{
    QFETCH(QString, written);
    const Result<QString> email = readEmail(written);
    QVERIFY(!email.has_value());
    QCOMPARE(email.error(), (Error { ErrorKind::InvalidEmail, { written }, {} }));
}

QTEST_GUILESS_MAIN(ContactTest)
#include "contacttest.moc"
