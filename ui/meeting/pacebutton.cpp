// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pacebutton.h"

#include "core/wording/timewords.h"
#include "ui/meeting/timetone.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QKeyEvent>
#include <QPainter>

static constexpr int glyphSize = 14;
static constexpr int gap = 8;
static constexpr int padding = 12;

PaceButton::PaceButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(Face::SmallMedium));
    setToolTip(tr("Ouvrir le temps de la réunion"));
}

void PaceButton::show(const Pace &pace)
{
    const auto words = paceWords(pace);
    if (pace.tone == m_tone && words == text())
        return;
    m_tone = pace.tone;
    setText(words);
    setAccessibleName(tr("Temps de la réunion : %1").arg(words));
    updateGeometry();
    update();
}

QSize PaceButton::sizeHint() const
{
    return { 2 * padding + glyphSize + gap + QFontMetrics(font()).horizontalAdvance(typeset(text())) + 1, 36 };
}

void PaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = themeOf(this);
    const Tone tone = toneOf(m_tone);
    const QColor &ground = groundOf(tokens, tone);
    const QColor &ink = inkOf(tokens, tone);
    paintBox(painter, rect(), 8, ground, underMouse() ? ink : QColor());
    paintGlyph(painter, { qreal(padding), (height() - glyphSize) / 2.0, glyphSize, glyphSize }, glyphOf(m_tone), ink, ground);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding + glyphSize + gap, 0, 0, 0), int(Qt::AlignVCenter) | Qt::TextSingleLine, typeset(text()));
}

void PaceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}
