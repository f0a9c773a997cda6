// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The speaking list beside what the hall sees, folded away until it is asked for: whoever is at the keyboard stays at the console.

#include "ui/document/document.h"

#include <QWidget>

class QScrollArea;
class SpeakingPanel;

class SpeakingFold final : public QWidget {
    Q_OBJECT

public:
    static constexpr int neededWidth = 300; // of the list, and of the bar that scrolls it

    /** The document outlives the fold; the list is that of the page, « Tours de parole ». */
    explicit SpeakingFold(Document &document, QWidget *parent = nullptr);

    /** Puts the keyboard where somebody is noted; a list that is off is opened. */
    void takeKeyboard();

Q_SIGNALS:
    void foldAsked();
    /** Escape: the keyboard goes back to the slides. */
    void left();
    /** Why something was refused. */
    void said(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    SpeakingPanel *m_panel;
    QScrollArea *m_area;
};
