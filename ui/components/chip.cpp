// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/chip.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QPainter>

static constexpr int glyphSize = 14;
static constexpr int glyphGap = 8;
static constexpr int padding = 10;

Chip::Chip(Glyph glyph, const QString &word, Tone tone, ChipGround ground, QWidget *parent)
    : QLabel(word, parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_ground(ground)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(Face::SmallMedium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(Glyph glyph, const QString &word, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    setText(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int word = QFontMetrics(font()).horizontalAdvance(typeset(text())) + 1;
    const int glyph = m_glyph == Glyph::None ? 0 : glyphSize + glyphGap;
    return { word + glyph + (m_ground == ChipGround::Soft ? 2 * padding : 0), 28 };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    const bool soft = m_ground == ChipGround::Soft;
    const QColor &under = soft ? groundOf(tokens, m_tone) : tokens.card;
    if (soft)
        paintBox(painter, rect(), 6, under);
    int x = soft ? padding : 0;
    if (m_glyph != Glyph::None) {
        paintGlyph(painter, { qreal(x), (height() - glyphSize) / 2.0, glyphSize, glyphSize }, m_glyph, inkOf(tokens, m_tone), under);
        x += glyphSize + glyphGap;
    }
    painter.setPen(inkOf(tokens, m_tone));
    painter.drawText(rect().adjusted(x, 0, 0, 0), int(Qt::AlignVCenter) | Qt::TextSingleLine, typeset(text()));
}
