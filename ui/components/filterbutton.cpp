// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/filterbutton.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int padding = 13;
static constexpr int glyphSize = 14;
static constexpr int gap = 8;

FilterButton::FilterButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(Face::Medium));
}

void FilterButton::setSegment(const FilterSegment &segment)
{
    m_segment = segment;
    setText(segment.word);
    setAccessibleName(u"%1, %2"_s.arg(segment.word).arg(segment.count));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int glyph = m_segment.glyph == Glyph::None ? 0 : glyphSize + gap;
    const int count = figuresWidth(font(), QString::number(m_segment.count));
    return { 2 * padding + glyph + metrics.horizontalAdvance(m_segment.word) + gap + count, 36 };
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    const QColor ground = isChecked() ? tokens.accentSoft : underMouse() ? tokens.hover : tokens.card;
    paintBox(painter, rect(), 8, ground, isChecked() ? tokens.accent : tokens.buttonEdge, isChecked() ? 2 : 1);
    int x = padding;
    if (m_segment.glyph != Glyph::None) {
        paintGlyph(painter, { qreal(x), (height() - glyphSize) / 2.0, glyphSize, glyphSize }, m_segment.glyph,
            inkOf(tokens, m_segment.tone), ground);
        x += glyphSize + gap;
    }
    painter.setFont(font());
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(x, 0, 0, 0), int(Qt::AlignVCenter) | Qt::TextSingleLine, m_segment.word);
    x += painter.fontMetrics().horizontalAdvance(m_segment.word) + gap;
    painter.setPen(tokens.secondary);
    paintFigures(painter, rect().adjusted(x, 0, 0, 0), QString::number(m_segment.count));
}
