// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/label.h"
#include "ui/theme/strokes.h"

#include <QPainter>

const QColor &inkOf(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Secondary:
        return tokens.secondary;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Done:
        return tokens.done;
    case Ink::Attention:
        return tokens.attention;
    case Ink::Refusal:
        return tokens.refusal;
    case Ink::OnAccent:
        return tokens.onAccent;
    }
    Q_UNREACHABLE();
}

Label::Label(const QString &text, Face face, Ink ink, QWidget *parent) : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(face));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Label::setFace(Face face)
{
    setFont(fontOf(face));
    m_wide = -1;
    updateGeometry();
}

void Label::setFigures(Figures figures)
{
    m_figures = figures;
    m_wide = -1;
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (m_wide < 0 || m_measured != text()) {
        m_measured = text();
        const QString words = typeset(m_measured);
        m_wide = m_figures == Figures::Fixed ? figuresWidth(font(), words) : metrics.horizontalAdvance(words);
    }
    return { m_wide + 2, metrics.height() };
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = m_figures == Figures::Fixed ? whole.width() : qMin(whole.width(), 4 * whole.height());
    return { least, whole.height() };
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? inkOf(themeOf(this), m_ink) : themeOf(this).secondary);
    const QString words = typeset(text());
    if (m_figures == Figures::Fixed)
        return paintFigures(painter, rect(), words);
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, width());
    if (const QString tip = shown == words ? QString() : words; toolTip() != tip)
        setToolTip(tip);
    painter.drawText(rect(), int(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}
