// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/halltime.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HallTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockIsThatOfTheLoopAndNotOfTheComputer()
    {
        const auto at = QDateTime(QDate(2026, 6, 27), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        MeetingState state;
        state.zone = u"Europe/Paris"_s;
        QCOMPARE(hallTime(state, at), QTime(14, 0));
        state.zone = u"Indian/Reunion"_s;
        QCOMPARE(hallTime(state, at), QTime(16, 0));
        state.zone = u"Pacific/Noumea"_s;
        QCOMPARE(hallTime(state, at), QTime(23, 0));
    }
};

QTEST_GUILESS_MAIN(HallTimeTest)
#include "halltimetest.moc"
