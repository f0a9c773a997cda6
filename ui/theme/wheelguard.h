// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The wheel scrolls pages and lists: over a choice or a number it must never change what is recorded.

#include <QObject>

class QApplication;

class WheelGuard final : public QObject {
    Q_OBJECT

public:
    /** Watches the whole application, which owns it. */
    explicit WheelGuard(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
