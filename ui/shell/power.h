// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the machine tells of its power, and what keeps it awake. Each system does it in its own way: the program gives these.

#include <functional>
#include <memory>
#include <optional>

/** Below this many percent it is time to plug in. */
inline constexpr int lowBattery = 20;

struct Battery {
    int percent = 100;
    bool isCharging = false; // or plugged in
    bool operator==(const Battery &) const = default;
};

struct Power {
    /** The battery now; nothing where there is none, or where the system does not say. */
    std::function<std::optional<Battery>()> battery = [] { return std::nullopt; };
    /** Holds off sleep and the screen saver while what it gives lives; null where that is not possible. */
    std::function<std::shared_ptr<void>()> keepAwake = [] { return nullptr; };
};
