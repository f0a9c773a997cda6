// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/card.h"
#include "ui/theme/strokes.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {

constexpr qreal targetEdge = 2;

}

Card::Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::setBar(std::optional<Tone> tone)
{
    m_bar = tone;
    update();
}

void Card::setEdge(CardEdge edge)
{
    m_edge = edge;
    update();
}

static void paintDashed(QPainter &painter, const QRectF &box, const Tokens &tokens)
{
    QPen pen(tokens.buttonEdge, 1.5);
    pen.setDashPattern({ 4, 3 });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    switch (m_edge) {
    case CardEdge::Line:
        paintBox(painter, rect(), 8, tokens.card, tokens.line);
        break;
    case CardEdge::Dashed:
        paintDashed(painter, rect(), tokens);
        break;
    case CardEdge::Target:
        paintBox(painter, rect(), 8, tokens.card, tokens.accent, targetEdge);
        break;
    }
    if (!m_bar)
        return;
    QPainterPath inside;
    inside.addRoundedRect(rect(), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    painter.fillRect(QRect(0, 0, 4, height()), inkOf(tokens, *m_bar));
}
