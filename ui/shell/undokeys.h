// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Ctrl+Z in a text field takes back what was typed there; with nothing typed, what was last done in the meeting.

#include <QObject>

class QWidget;

class UndoKeys final : public QObject {
    Q_OBJECT

public:
    /** Watches the fields inside `view`, which owns this. */
    explicit UndoKeys(QWidget &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_view;
};
