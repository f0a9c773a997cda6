// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The ring around the button or the box that the keyboard is on; fields and lists show their focus themselves.

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAgain(const QObject *moved);
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};
