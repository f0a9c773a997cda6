// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/icon.h"

#include <QPainter>

Icon::Icon(Glyph glyph, int size, Ink ink, QWidget *parent) : QWidget(parent), m_glyph(glyph), m_size(size), m_ink(ink)
{
    setFixedSize(size, size);
}

void Icon::show(Glyph glyph, Ink ink)
{
    m_glyph = glyph;
    m_ink = ink;
    update();
}

void Icon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF square((width() - m_size) / 2.0, (height() - m_size) / 2.0, m_size, m_size);
    paintGlyph(painter, square, m_glyph, inkOf(themeOf(this), m_ink), themeOf(this).card);
}
