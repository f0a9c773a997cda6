// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The screens of the machine as they come and go.

#include "ui/projector/screens.h"

#include <QObject>
#include <QPointer>

class QScreen;
class QWidget;

class ScreenWatch final : public QObject {
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);

    /** The screens now, in the system's order. */
    QList<SeenScreen> screens() const;
    /** The place in that list of the screen on which a window stands; 0 when it stands on none. */
    qsizetype placeOf(const QWidget &window) const;
    /** Whether a window stands on a screen at all: its middle does. */
    bool isInSight(const QWidget &window) const;
    QScreen *screenAt(qsizetype place) const;

Q_SIGNALS:
    /** A screen came, went, moved or changed its size: windows are to be placed again. */
    void changed();

private:
    void watch(QScreen *screen);
};
