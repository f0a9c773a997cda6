// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A glyph and a word on a soft ground, 28 high: one fact about what stands beside it.

#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QLabel>

/** A chip stands on its soft ground, or bare within a line of text. */
enum class ChipGround { Soft, None };

class Chip final : public QLabel {
    Q_OBJECT

public:
    explicit Chip(
        Glyph glyph, const QString &word, Tone tone = Tone::Neutral, ChipGround ground = ChipGround::Soft, QWidget *parent = nullptr);

    void show(Glyph glyph, const QString &word, Tone tone);
    using QLabel::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
    ChipGround m_ground;
};
