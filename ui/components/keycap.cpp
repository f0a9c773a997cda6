// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/keycap.h"
#include "ui/theme/strokes.h"

#include <QPainter>

Keycap::Keycap(const QString &keys, QWidget *parent) : QLabel(keys, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Keycap::sizeHint() const
{
    return { keycapWidth(text()), 20 };
}

void Keycap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeycap(painter, { 0, height() / 2.0 }, text(), themeOf(this).secondary);
}
