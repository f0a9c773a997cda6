// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words said aloud, the number of groups, and the button that shares the people present out.

#include "core/meeting/state.h"
#include "ui/theme/tone.h"

#include <QWidget>

class Button;
class Card;
class Notice;
class Paragraph;
class QSpinBox;
class TextField;

class DrawForm final : public QWidget {
    Q_OBJECT

public:
    explicit DrawForm(QWidget *parent = nullptr);

    void show(const MeetingState &state);
    using QWidget::show;
    QWidget *firstField() const;
    void say(Tone tone, const QString &words);
    /** Other words, drawn by lot: the ones before have served. */
    void drawWords();

Q_SIGNALS:
    void drawAsked(const QString &seed, int count);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void askToDraw();
    void showCount();

    Paragraph *m_present;
    TextField *m_words;
    Button *m_otherWords;
    QSpinBox *m_count;
    Button *m_draw;
    Notice *m_notice;
    int m_people = 0;
    int m_proposed = 0;
    int m_moves = 0; // by hand, since the last draw
    int m_told = 0; // how many of them one knows would be lost
    bool m_isDrawn = false;
};
