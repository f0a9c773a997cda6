// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/searchfield.h"
#include "ui/theme/face.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(hint);
    setFont(fontOf(Face::Proposition));
    setFixedHeight(56);
    setTextMargins(44, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintGlyph(painter, { 20, height() / 2.0 - 10, 20, 20 }, Glyph::Search, themeOf(this).secondary, themeOf(this).card);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text().isEmpty())
        return QLineEdit::keyPressEvent(event);
    clear();
}
