// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/power.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>

namespace {

struct Awake {
    Awake() { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED); }
    ~Awake() { SetThreadExecutionState(ES_CONTINUOUS); }
    Awake(const Awake &) = delete;
    Awake &operator=(const Awake &) = delete;
};

std::optional<Battery> battery()
{
    constexpr BYTE noBattery = 128;
    constexpr BYTE unknown = 255;
    SYSTEM_POWER_STATUS status;
    if (!GetSystemPowerStatus(&status) || status.BatteryFlag == noBattery || status.BatteryLifePercent == unknown)
        return std::nullopt;
    return Battery { status.BatteryLifePercent, status.ACLineStatus == 1 };
}

}

Power systemPower()
{
    return { battery, []() -> std::shared_ptr<void> { return std::make_shared<Awake>(); } };
}
#elif defined(Q_OS_MACOS)
#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

Power systemPower()
{
    Power power;
    power.keepAwake = []() -> std::shared_ptr<void> {
        // The system's own command; it ends with us, and is ended when the hold is let go.
        auto hold = std::make_shared<QProcess>();
        hold->start(u"/usr/bin/caffeinate"_s, { u"-dis"_s, u"-w"_s, QString::number(QCoreApplication::applicationPid()) });
        return hold;
    };
    return power;
}
#elif !defined(Q_OS_LINUX)
Power systemPower()
{
    return {};
}
#endif
