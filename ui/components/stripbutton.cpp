// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/stripbutton.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QPainter>

static constexpr int glyphSize = 14;
static constexpr int gap = 6;

StripButton::StripButton(const QString &word, QWidget *parent) : QAbstractButton(parent)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StripButton::setGlyph(Glyph glyph, Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    updateGeometry();
    update();
}

QSize StripButton::sizeHint() const
{
    const int glyph = m_glyph == Glyph::None ? 0 : glyphSize + gap;
    return { glyph + QFontMetrics(fontOf(Face::Strong)).horizontalAdvance(typeset(text())) + 1, 40 };
}

void StripButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    const bool lit = isChecked() || (underMouse() && isEnabled());
    int x = 0;
    if (m_glyph != Glyph::None) {
        paintGlyph(painter, { 0, (height() - glyphSize) / 2.0 - 1, glyphSize, glyphSize }, m_glyph,
            inkOf(tokens, isChecked() ? Tone::Accent : m_tone), tokens.page);
        x = glyphSize + gap;
    }
    painter.setFont(fontOf(isChecked() ? Face::Strong : Face::Medium));
    painter.setPen(lit ? tokens.accent : m_tone == Tone::Done ? tokens.text : tokens.secondary);
    painter.drawText(rect().adjusted(x, 0, 0, -2), int(Qt::AlignVCenter) | Qt::TextSingleLine, typeset(text()));
    if (isChecked())
        paintBox(painter, { 0, height() - 3.0, qreal(width()), 3 }, 1.5, tokens.accent);
}
