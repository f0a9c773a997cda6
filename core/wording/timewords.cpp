// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/timewords.h"

#include "core/meeting/pace.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

QString durationWords(qint64 seconds)
{
    const auto minutes = seconds / 60;
    const auto rest = seconds % 60;
    if (minutes == 0)
        return u"%1\u00A0s"_s.arg(rest);
    return rest == 0 ? u"%1\u00A0min"_s.arg(minutes) : u"%1\u00A0min\u00A0%2"_s.arg(minutes).arg(rest, 2, 10, QChar(u'0'));
}

QString leftWords(qint64 secondsLeft)
{
    if (secondsLeft > 0 && secondsLeft < 60)
        return QCoreApplication::translate("Wording", "il reste moins d’une minute");
    if (secondsLeft > 0)
        return QCoreApplication::translate("Wording", "il reste %1\u00A0min").arg((secondsLeft + 59) / 60); // 2 min beside 01:59
    const auto minutes = -secondsLeft / 60;
    if (minutes == 0)
        return QCoreApplication::translate("Wording", "temps écoulé");
    return QCoreApplication::translate("Wording", "temps écoulé depuis %1\u00A0min").arg(minutes);
}

QString leftDigits(qint64 secondsLeft)
{
    const auto seconds = std::abs(secondsLeft);
    const auto digits = u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return secondsLeft < 0 ? u'+' + digits : digits;
}

QString paceWords(const Pace &pace)
{
    switch (pace.tone) {
    case PaceTone::NotBegun:
        return QCoreApplication::translate("Wording", "fin prévue à %1").arg(clock(pace.expectedEnd.time()));
    case PaceTone::OnTime:
        return QCoreApplication::translate("Wording", "dans les temps");
    case PaceTone::Ahead:
        return QCoreApplication::translate("Wording", "%1\u00A0min d’avance").arg(-pace.delay);
    case PaceTone::Late:
        return QCoreApplication::translate("Wording", "%1\u00A0min de retard").arg(pace.delay);
    case PaceTone::PastEnd:
        return QCoreApplication::translate("Wording", "fin dépassée de %1\u00A0min").arg(pace.overrun);
    case PaceTone::DayPast:
        return QCoreApplication::translate("Wording", "fin passée le %1").arg(dayAndMonth(pace.end.date()));
    case PaceTone::Ended:
        return QCoreApplication::translate("Wording", "réunion finie");
    }
    return {};
}
