// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/button.h"

#include <QKeyEvent>
#include <QPainter>

Button::Button(const QString &text, ButtonKind kind, Glyph glyph, QWidget *parent) : QPushButton(text, parent)
{
    m_face.kind = kind;
    m_face.glyph = glyph;
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
}

void Button::setKind(ButtonKind kind)
{
    m_face.kind = kind;
    changed();
}

void Button::setGlyph(Glyph glyph)
{
    m_face.glyph = glyph;
    changed();
}

void Button::setButtonHeight(ButtonHeight height)
{
    m_face.height = int(height);
    changed();
}

void Button::setKeys(const QString &keys)
{
    m_face.keys = keys;
    changed();
}

void Button::setButtonAlignment(ButtonAlignment alignment)
{
    m_face.alignment = alignment;
    changed();
}

void Button::changed()
{
    updateGeometry();
    update();
}

ButtonFace Button::face() const
{
    ButtonFace face = m_face;
    face.text = text();
    return face;
}

QSize Button::sizeHint() const
{
    return sizeOf(face());
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    const ButtonPress press = !isEnabled() ? ButtonPress::Disabled
        : isDown()                         ? ButtonPress::Down
        : underMouse()                     ? ButtonPress::Hover
                                           : ButtonPress::No;
    QPainter painter(this);
    paintButton(painter, rect(), face(), press, themeOf(this));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->modifiers() & Qt::AltModifier)
        return event->ignore(); // Alt and an arrow move what the button stands in, not the keyboard
    QPushButton::keyPressEvent(event);
}

FilledButton::FilledButton(const QString &text, Glyph glyph, QWidget *parent) : Button(text, ButtonKind::Filled, glyph, parent) { }

PlainButton::PlainButton(const QString &text, Glyph glyph, QWidget *parent) : Button(text, ButtonKind::Plain, glyph, parent) { }

QuietButton::QuietButton(const QString &text, Glyph glyph, QWidget *parent) : Button(text, ButtonKind::Quiet, glyph, parent) { }
