// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperpage.h"

#include <QPainter>

#include <optional>

namespace {

/** Draws item after item, changing font or pen only when it must. */
class PagePainter {
public:
    PagePainter(const PaperFonts &fonts, QPainter &painter) : m_fonts(fonts), m_painter(painter) { }

    void operator()(const PageText &text)
    {
        if (m_look != text.look) {
            m_look = text.look;
            m_painter.setFont(fontOf(text.look));
        }
        usePen(QPen(text.isErased ? Qt::white : Qt::black));
        const auto start = QPointF(text.isUpsideDown ? text.rect.right() : text.rect.left(), text.baseline) * paperUnitsPerMm;
        if (!text.isUpsideDown)
            return m_painter.drawText(start, text.text);
        m_painter.save();
        m_painter.translate(start);
        m_painter.rotate(180);
        m_painter.drawText(QPointF(), text.text);
        m_painter.restore();
    }

    void operator()(const PageRule &rule)
    {
        QPen pen(Qt::black, rule.thickness * paperUnitsPerMm, Qt::SolidLine, Qt::FlatCap);
        if (rule.kind == RuleKind::Dotted) {
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({ 0.01, 4 });
        } else if (rule.kind == RuleKind::Dashed)
            pen.setDashPattern({ 6, 4 });
        usePen(pen);
        m_painter.drawLine(rule.from * paperUnitsPerMm, rule.to * paperUnitsPerMm);
    }

    void operator()(const PageBox &box)
    {
        usePen(QPen(Qt::black, box.thickness * paperUnitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const auto corner = box.rect.topLeft() * paperUnitsPerMm;
        m_painter.drawRect(QRectF(corner, box.rect.size() * paperUnitsPerMm));
    }

    void operator()(const PageShape &shape)
    {
        const auto colour = shape.isErased ? Qt::white : Qt::black;
        const auto path = QTransform::fromScale(paperUnitsPerMm, paperUnitsPerMm).map(shape.path);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (shape.thickness > 0)
            m_painter.strokePath(path, QPen(colour, shape.thickness * paperUnitsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        else
            m_painter.fillPath(path, colour);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

private:
    QFont fontOf(const PaperLook &look)
    {
        for (const auto &[known, font] : m_known) {
            if (known == look)
                return font;
        }
        m_known.append({ look, paperFont(m_fonts, look) });
        return m_known.last().second;
    }

    void usePen(const QPen &pen)
    {
        if (m_painter.pen() != pen)
            m_painter.setPen(pen);
    }

    const PaperFonts &m_fonts;
    QPainter &m_painter;
    std::optional<PaperLook> m_look;
    QList<std::pair<PaperLook, QFont>> m_known;
};

}

PaperSheet sheetOf(SheetSize size)
{
    return size == SheetSize::Letter ? PaperSheet { 215.9, 279.4 } : PaperSheet {};
}

void paint(const PaperPage &page, const PaperFonts &fonts, QPainter &painter)
{
    painter.save();
    const auto scale = painter.device()->logicalDpiX() / 1200.;
    if (!qFuzzyCompare(scale, 1.))
        painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    PagePainter drawing(fonts, painter);
    for (const auto &item : page.items)
        std::visit(drawing, item);
    painter.restore();
}
