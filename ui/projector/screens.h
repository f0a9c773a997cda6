// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The screens of the machine as values: which one the hall looks at, and whether the facilitators have one of their own.

#include "core/record/field.h"

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

/** What a screen is known by, from one day to the next; empty where the system does not say. */
struct ScreenIdentity {
    QString maker;
    QString model;
    QString serial;
    QString name; // of the connector: "HDMI-1"
    int width = 0; // pixels
    int height = 0;

    static constexpr auto fields()
    {
        using S = ScreenIdentity;
        return std::tuple { spareField(1, "maker", &S::maker), spareField(2, "model", &S::model), spareField(3, "serial", &S::serial),
            spareField(4, "name", &S::name), spareField(5, "width", &S::width), spareField(6, "height", &S::height) };
    }
    bool operator==(const ScreenIdentity &) const = default;
};

struct SeenScreen {
    ScreenIdentity identity;
    QRect geometry; // in the space that all screens share
    bool operator==(const SeenScreen &) const = default;
};

enum class Arrangement {
    One, // the hall would see the facilitators' screen, or nothing
    Mirrored, // several that show the same
    Apart, // the hall can have a screen of its own
};

Arrangement arrangementOf(const QList<SeenScreen> &screens);

/** How well a screen fits one that is remembered: 3 by its serial, 2 by maker and model, 1 by connector and size, 0 not. */
int likeness(const ScreenIdentity &screen, const ScreenIdentity &remembered);

/**
 * The hall's screen, by its place in the list: the one remembered when it is there, else the first one apart from the
 * facilitators'. Nothing when no screen is apart from theirs, even the remembered one.
 */
std::optional<qsizetype> hallScreenOf(
    const QList<SeenScreen> &screens, const std::optional<ScreenIdentity> &remembered, qsizetype facilitators);

/** « EPSON EB-W06 (1280 × 800) », from what is known of it. */
QString screenName(const ScreenIdentity &screen);
