// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message where the eye is: beside the field or above the button. Empty, it takes no room.

#include "ui/theme/tone.h"

#include <QWidget>

class Button;
class Icon;
class Paragraph;

class Notice final : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /** Shows the words, read aloud by screen readers. */
    void say(Tone tone, const QString &words);
    /** The same with a way out: pressing it emits actionPressed. */
    void say(Tone tone, const QString &words, const QString &action);
    void clear();
    /** One more way out, at the right of the others. */
    void addButton(QWidget *button);
    QString words() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    Icon *m_icon;
    Paragraph *m_words;
    Button *m_action;
};
