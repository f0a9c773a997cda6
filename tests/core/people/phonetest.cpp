// SPDX-License-Identifier: GPL-3.0-or-later
// A phone is shown as people read it, and read again as it was.
#include "core/people/contact.h"
#include "core/people/phone.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frenchNumbersGoByPairs() { QCOMPARE(spokenPhone(u"+33612345678"_s), u"06\u00A012\u00A034\u00A056\u00A078"_s); }
    void othersStay()
    {
        QCOMPARE(spokenPhone(u"+3226123456"_s), u"+3226123456"_s);
        QCOMPARE(spokenPhone({}), QString());
    }
    void whatIsShownIsReadAgain() { QCOMPARE(readPhone(spokenPhone(u"+33612345678"_s)).value(), u"+33612345678"_s); }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "phonetest.moc"
