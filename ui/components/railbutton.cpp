// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/railbutton.h"
#include "ui/theme/face.h"
#include "ui/theme/strokes.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int wordsX = 56;
static constexpr int withWords = 52; // pixels high
static constexpr int marksAlone = 32;

QString wordOf(RailState state)
{
    switch (state) {
    case RailState::ToDo:
        return QCoreApplication::translate("RailState", "à faire");
    case RailState::Current:
        return QCoreApplication::translate("RailState", "en cours");
    case RailState::Done:
        return QCoreApplication::translate("RailState", "fait");
    }
    Q_UNREACHABLE();
}

static const QColor &inkOf(const Tokens &tokens, RailState state)
{
    return state == RailState::Done ? tokens.done : state == RailState::Current ? tokens.accent : tokens.secondary;
}

RailButton::RailButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(withWords);
    setCursor(Qt::PointingHandCursor);
    setCheckable(true);
    setProperty("ownFocusRing", true);
}

void RailButton::setStep(const RailStep &step)
{
    m_step = step;
    setText(step.name);
    const QString title = step.numeral.isEmpty() ? step.name : step.numeral + u' ' + step.name;
    const QString where = step.detail.isEmpty() ? wordOf(step.state) : wordOf(step.state) + u", "_s + step.detail;
    setAccessibleName(title + u", "_s + where);
    setToolTip(m_breadth == RailBreadth::Marks ? accessibleName() : QString());
    update();
}

void RailButton::setBreadth(RailBreadth breadth)
{
    m_breadth = breadth;
    setFixedHeight(breadth == RailBreadth::Marks ? marksAlone : withWords);
    setToolTip(breadth == RailBreadth::Marks ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return m_breadth == RailBreadth::Marks ? QSize(wordsX, marksAlone) : QSize(232, withWords);
}

QRectF RailButton::circle() const
{
    return { 14, (height() - 28) / 2.0, 28, 28 };
}

void RailButton::setLinks(Neighbour above, Neighbour below, RailState stateAbove)
{
    m_above = above;
    m_below = below;
    m_stateAbove = stateAbove;
    update();
}

void RailButton::setViewed(bool viewed)
{
    m_viewed = viewed;
    setChecked(viewed);
    update();
}

QColor RailButton::under() const
{
    const Tokens &tokens = themeOf(this);
    return m_viewed ? tokens.card : underMouse() ? tokens.line : tokens.rail;
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = themeOf(this);
    if (m_breadth == RailBreadth::Words)
        paintLinks(painter); // the marks alone stand next to each other
    const QRectF ground = QRectF(rect()).adjusted(0, 2, 0, -2);
    if (m_viewed)
        paintBox(painter, ground, 8, tokens.card, tokens.line);
    else if (underMouse())
        paintBox(painter, ground, 8, under());
    if (m_viewed)
        paintBox(painter, { 0, ground.center().y() - 12, 3, 24 }, 1.5, tokens.accent);
    if (hasFocus())
        paintBox(painter, ground, 8, {}, tokens.accent, 2);
    paintCircle(painter);
    if (m_breadth == RailBreadth::Words)
        paintWords(painter);
    else if (m_step.state == RailState::Done)
        paintDone(painter);
}

void RailButton::paintLinks(QPainter &painter) const
{
    const Tokens &tokens = themeOf(this);
    const qreal x = circle().center().x();
    const auto pen = [&](RailState from) { return QPen(from == RailState::Done ? tokens.done : tokens.buttonEdge, 2); };
    if (m_above == Neighbour::Linked) {
        painter.setPen(pen(m_stateAbove));
        painter.drawLine(QPointF(x, 0), QPointF(x, circle().top() - 4));
    }
    if (m_below == Neighbour::Linked) {
        painter.setPen(pen(m_step.state));
        painter.drawLine(QPointF(x, circle().bottom() + 4), QPointF(x, height()));
    }
}

void RailButton::paintCircle(QPainter &painter) const
{
    const Tokens &tokens = themeOf(this);
    const bool current = m_step.state == RailState::Current;
    const QColor ink = current ? tokens.onAccent : inkOf(tokens, m_step.state);
    const QRectF ring = circle().adjusted(1, 1, -1, -1);
    if (current)
        paintBox(painter, circle(), 14, tokens.accent);
    else
        paintBox(painter, ring, 13, under(), m_step.state == RailState::Done ? tokens.done : tokens.fieldEdge, 1.5);
    if (m_step.numeral.isEmpty()) {
        const QPointF middle = circle().center();
        paintGlyph(painter, { middle.x() - 6.5, middle.y() - 6.5, 13, 13 }, m_step.glyph, ink, current ? tokens.accent : under());
        return;
    }
    QFont font = fontOf(Face::Numeral);
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_step.numeral.size() > 2 ? -0.2 : 0.3);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(circle(), Qt::AlignCenter, m_step.numeral);
}

/** A check at the circle's foot: without words, colour alone would tell what is done from what is to do. */
void RailButton::paintDone(QPainter &painter) const
{
    const Tokens &tokens = themeOf(this);
    const QRectF foot(circle().right() - 7, circle().bottom() - 11, 14, 14);
    paintBox(painter, foot, 7, tokens.done);
    paintGlyph(painter, foot.adjusted(2, 2, -2, -2), Glyph::Check, under(), tokens.done);
}

void RailButton::paintWords(QPainter &painter) const
{
    const Tokens &tokens = themeOf(this);
    const int room = width() - wordsX - 8;
    painter.setPen(tokens.text);
    painter.setFont(fontOf(m_viewed ? Face::Strong : Face::Medium));
    painter.drawText(QRect(wordsX, 4, room, 22), int(Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(typeset(m_step.name), Qt::ElideRight, room));
    int x = wordsX;
    const QColor &ink = inkOf(tokens, m_step.state);
    if (m_step.state == RailState::Done) {
        paintGlyph(painter, { qreal(x), 31, 12, 12 }, Glyph::Check, ink, under());
        x += 16;
    }
    painter.setPen(ink);
    painter.setFont(fontOf(m_step.state == RailState::Current ? Face::SmallMedium : Face::Small));
    const QString word = wordOf(m_step.state);
    painter.drawText(QRect(x, 27, room, 20), int(Qt::AlignVCenter) | Qt::TextSingleLine, word);
    if (m_step.detail.isEmpty())
        return;
    x += painter.fontMetrics().horizontalAdvance(word);
    painter.setPen(tokens.secondary);
    painter.setFont(fontOf(Face::Small));
    const int left = width() - x - 6;
    painter.drawText(QRect(x, 27, left, 20), int(Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(u" · "_s + typeset(m_step.detail), Qt::ElideRight, left));
}
