// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/timebar.h"
#include "ui/theme/strokes.h"

#include <QPainter>

#include <algorithm>

TimeBar::TimeBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::show(double gone, Tone tone)
{
    if (gone == m_gone && tone == m_tone)
        return;
    m_gone = gone;
    m_tone = tone;
    update();
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = themeOf(this);
    paintBox(painter, rect(), 4, tokens.line);
    const auto share = std::clamp(m_gone, 0.0, 1.0);
    if (share == 0)
        return;
    QRectF full(rect());
    full.setWidth(std::max<qreal>(8, full.width() * share));
    paintBox(painter, full, 4, inkOf(tokens, m_tone));
    if (m_gone < 1)
        return;
    painter.setPen(QPen(tokens.card, 2));
    for (int i = 1; i <= 3; ++i) {
        const auto x = full.right() - 6 * i;
        painter.drawLine(QPointF(x, full.bottom()), QPointF(x + 4, full.top()));
    }
}
