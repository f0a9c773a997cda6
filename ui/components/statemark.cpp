// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/statemark.h"
#include "ui/theme/face.h"

#include <QCoreApplication>
#include <QPainter>

static constexpr int glyphSize = 20;
static constexpr int glyphGap = 12;
static constexpr int wordWidth = 76; // of the longest word, so that titles below each other line up

QString wordOf(State state)
{
    switch (state) {
    case State::Ready:
        return QCoreApplication::translate("State", "prêt");
    case State::ToCheck:
        return QCoreApplication::translate("State", "à vérifier");
    case State::Incomplete:
        return QCoreApplication::translate("State", "incomplet");
    case State::ToDo:
        return QCoreApplication::translate("State", "à faire");
    case State::Current:
        return QCoreApplication::translate("State", "en cours");
    case State::Done:
        return QCoreApplication::translate("State", "fait");
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(State state)
{
    switch (state) {
    case State::Ready:
    case State::Done:
        return Glyph::DoneDisc;
    case State::ToCheck:
        return Glyph::Attention;
    case State::Incomplete:
    case State::ToDo:
        return Glyph::Todo;
    case State::Current:
        return Glyph::Current;
    }
    Q_UNREACHABLE();
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Ready:
    case State::Done:
        return Tone::Done;
    case State::ToCheck:
        return Tone::Attention;
    case State::Incomplete:
    case State::ToDo:
        return Tone::Neutral;
    case State::Current:
        return Tone::Accent;
    }
    Q_UNREACHABLE();
}

StateMark::StateMark(State state, QWidget *parent) : QLabel(wordOf(state), parent), m_state(state)
{
    setFont(fontOf(Face::SmallMedium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setState(State state)
{
    m_state = state;
    setText(wordOf(state));
    update();
}

QSize StateMark::sizeHint() const
{
    const int word = qMax(wordWidth, QFontMetrics(font()).horizontalAdvance(text()) + 1);
    return { glyphSize + glyphGap + word, 28 };
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    const QColor &ink = inkOf(tokens, toneOf(m_state));
    paintGlyph(painter, { 0, (height() - glyphSize) / 2.0, glyphSize, glyphSize }, glyphOf(m_state), ink, tokens.card);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(glyphSize + glyphGap, 0, 0, 0), int(Qt::AlignVCenter) | Qt::TextSingleLine, text());
}
