// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a thing to do stands: a glyph of 20 and a word, always before its title.

#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QLabel>

enum class State { Ready, ToCheck, Incomplete, ToDo, Current, Done };

/** The word of a state, as « à vérifier ». */
[[nodiscard]] QString wordOf(State state);
[[nodiscard]] Glyph glyphOf(State state);
[[nodiscard]] Tone toneOf(State state);

class StateMark final : public QLabel {
    Q_OBJECT

public:
    explicit StateMark(State state, QWidget *parent = nullptr);

    void setState(State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};
