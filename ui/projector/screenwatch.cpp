// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/screenwatch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <optional>

ScreenWatch::ScreenWatch(QObject *parent) : QObject(parent)
{
    for (auto *screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        Q_EMIT changed();
    });
    // The screen is still in the list while the signal is sent.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenWatch::changed, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ScreenWatch::changed, Qt::QueuedConnection);
}

void ScreenWatch::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &ScreenWatch::changed, Qt::QueuedConnection);
}

QList<SeenScreen> ScreenWatch::screens() const
{
    QList<SeenScreen> seen;
    for (const auto *screen : QGuiApplication::screens()) {
        const auto size = screen->size() * screen->devicePixelRatio();
        seen.append({ { screen->manufacturer(), screen->model(), screen->serialNumber(), screen->name(), size.width(), size.height() },
            screen->geometry() });
    }
    return seen;
}

static std::optional<qsizetype> placeUnder(const QWidget &window)
{
    const auto middle = window.frameGeometry().center();
    const auto screens = QGuiApplication::screens();
    for (qsizetype place = 0; place < screens.size(); ++place) {
        // After unplugging, screen() may still name one that is gone: where the window stands is surer.
        if (screens.at(place)->geometry().contains(middle))
            return place;
    }
    return std::nullopt;
}

qsizetype ScreenWatch::placeOf(const QWidget &window) const
{
    return placeUnder(window).value_or(0);
}

bool ScreenWatch::isInSight(const QWidget &window) const
{
    return placeUnder(window).has_value();
}

QScreen *ScreenWatch::screenAt(qsizetype place) const
{
    return QGuiApplication::screens().value(place);
}
