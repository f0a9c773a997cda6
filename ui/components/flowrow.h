// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A row of widgets that goes on in a second line where it must, and holds all its lines at the width it was given.

#include <QWidget>

class FlowLayout;

class FlowRow final : public QWidget {
    Q_OBJECT

public:
    /** `across` between two widgets of a line; lines are 8 apart. */
    explicit FlowRow(int across = 12, QWidget *parent = nullptr);

    void add(QWidget *widget);
    /** Takes every widget out and deletes it. */
    void clear();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void holdAllLines();

    FlowLayout *m_flow;
};
