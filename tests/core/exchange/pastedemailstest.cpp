// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails pasted from the platform's button or from a mail program.
#include "core/exchange/pastedemails.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList emailsOf(const ImportedPeople &people)
{
    QStringList emails;
    for (const ImportedPerson &person : people.rows)
        emails.append(person.email);
    return emails;
}

} // namespace

class PastedEmailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryWayToSeparate_data();
    void readsEveryWayToSeparate();
    void refusesWordsOfNoEmail();
    void tellsTextOfEmailsFromOther();
    void readsNothingOutOfNothing();
};

void PastedEmailsTest::readsEveryWayToSeparate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as the platform") << u"jo@example.org, al@example.org"_s;
    QTest::newRow("semicolons") << u"Jo@example.org;al@example.org;"_s;
    QTest::newRow("lines") << u"jo@example.org\r\nal@example.org\r\n"_s;
    QTest::newRow("old lines") << u"jo@example.org\ral@example.org"_s;
    QTest::newRow("blanks") << u"  jo@example.org\t al@example.org "_s;
    QTest::newRow("names") << u"Jo PETIT <jo@example.org>, \"PETIT, Al\" <al@example.org>"_s;
    QTest::newRow("brackets") << u"<jo@example.org>,<al@example.org>"_s;
}

void PastedEmailsTest::readsEveryWayToSeparate()
{
    QFETCH(QString, text);
    const ImportedPeople people = readPastedEmails(text, u"collé"_s);
    QCOMPARE(emailsOf(people), QStringList({ u"jo@example.org"_s, u"al@example.org"_s }));
    QVERIFY(people.refused.isEmpty());
    QCOMPARE(people.rowsRead, 2);
    QCOMPARE(people.kind, InputKind::PastedEmails);
}

void PastedEmailsTest::refusesWordsOfNoEmail()
{
    const ImportedPeople people = readPastedEmails(u"jo@example.org\nal@example, zoé@example.org; fin", u"collé"_s);
    QCOMPARE(emailsOf(people), QStringList({ u"jo@example.org"_s, u"zoé@example.org"_s }));
    const Error first { ErrorKind::InvalidEmail, { u"al@example"_s }, Place { u"collé"_s, 2, 1 } };
    const Error second { ErrorKind::InvalidEmail, { u"fin"_s }, Place { u"collé"_s, 2, 30 } };
    QCOMPARE(people.refused, QList<Error>({ first, second }));
    QCOMPARE(people.rowsRead, 4);
}

void PastedEmailsTest::tellsTextOfEmailsFromOther()
{
    QVERIFY(looksLikeEmails(u"jo@example.org"));
    QVERIFY(looksLikeEmails(u"Jo PETIT <jo@example.org>; Al <al@example.org>"));
    QVERIFY(!looksLikeEmails(u"Jo;PETIT;12;jo@example.org"));
    QVERIFY(!looksLikeEmails(u"rien du tout"));
}

void PastedEmailsTest::readsNothingOutOfNothing()
{
    const ImportedPeople people = readPastedEmails(u" ,; \n", u"collé"_s);
    QCOMPARE(people.rowsRead, 0);
    QVERIFY(people.rows.isEmpty());
}

QTEST_GUILESS_MAIN(PastedEmailsTest)
#include "pastedemailstest.moc"
