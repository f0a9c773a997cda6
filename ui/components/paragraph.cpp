// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/paragraph.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

static constexpr qreal lineHeight = 1.38; // of the font's size
static constexpr int readableWidth = 640;

static qreal lineStep(const QFont &font)
{
    return std::round(lineHeight * font.pixelSize());
}

/** Lays the words out and gives the total height. */
static qreal layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal step = lineStep(layout.font());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + std::floor((step - line.height()) / 2) });
        y += step;
    }
    layout.endLayout();
    return y;
}

static QString words(const QString &text)
{
    return typeset(text).replace(u'\n', QChar::LineSeparator);
}

Paragraph::Paragraph(const QString &text, Face face, Ink ink, QWidget *parent) : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(fontOf(face));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setText(const QString &text)
{
    QLabel::setText(text);
    holdAllLines();
}

void Paragraph::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Paragraph::measureThese() const
{
    if (m_measured == text() && m_widest >= 0)
        return;
    m_measured = text();
    m_heights.clear();
    const QFontMetrics metrics(font());
    m_widest = 0;
    const QString all = typeset(text());
    for (const QStringView line : QStringView(all).split(u'\n'))
        m_widest = qMax(m_widest, metrics.horizontalAdvance(line.toString()) + 2);
}

void Paragraph::keepLines(int lines)
{
    m_leastLines = lines;
    m_heights.clear();
    holdAllLines();
}

int Paragraph::heightForWidth(int width) const
{
    measureThese();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    QTextLayout layout(words(text()), font());
    const int height = int(std::ceil(qMax(layOut(layout, width, alignment()), m_leastLines * lineStep(font()))));
    m_heights.insert(width, height);
    return height;
}

QSize Paragraph::sizeHint() const
{
    measureThese();
    const int width = qMin(m_widest, readableWidth);
    return { width, heightForWidth(width) };
}

QSize Paragraph::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return { qMin(whole.width(), 120), qMin(whole.height(), int(lineHeight * font().pixelSize())) };
}

void Paragraph::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    holdAllLines();
}

// A layout that does not ask heightForWidth (a grid, a splitter) still leaves room for every line.
void Paragraph::holdAllLines()
{
    const int height = width() > 1 ? heightForWidth(width()) : 0;
    if (testAttribute(Qt::WA_WState_Created) || isVisible() || minimumHeight() > 0)
        setMinimumHeight(height);
    updateGeometry();
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? inkOf(themeOf(this), m_ink) : themeOf(this).secondary);
    QTextLayout layout(words(text()), font());
    layOut(layout, width(), alignment());
    layout.draw(&painter, {});
}
