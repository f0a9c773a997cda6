// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stands before a page that is for the facilitators only while the hall may see their screen, and says the way out.

#include <QWidget>

class PrivateCover final : public QWidget {
    Q_OBJECT

public:
    explicit PrivateCover(QWidget *parent = nullptr);

Q_SIGNALS:
    /** Someone says that the hall does not see this screen now. */
    void opened();
    void setUpRequested();
};
