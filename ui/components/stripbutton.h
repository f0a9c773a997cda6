// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A word, with a glyph before it if any, underlined when it is the one in view: a tab, or a step of a stepper.

#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QAbstractButton>

class StripButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StripButton(const QString &word, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    Tone m_tone = Tone::Neutral;
};
