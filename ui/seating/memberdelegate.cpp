// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/memberdelegate.h"

#include "ui/theme/face.h"
#include "ui/theme/glyph.h"
#include "ui/theme/strokes.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int glyphSize = 16;

}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = themeOf(option.palette);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor &ground = isCurrent ? tokens.accentSoft : isHovered ? tokens.hover : tokens.card;
    painter->save();
    if (isCurrent || isHovered)
        paintBox(*painter, option.rect, 5, ground, option.state & QStyle::State_HasFocus ? tokens.accent : QColor());
    auto box = option.rect.adjusted(padding, 0, -padding, 0);
    if (index.data(ReportsRole).toBool()) {
        const QRectF square(box.right() - glyphSize, box.center().y() - glyphSize / 2.0 + 0.5, glyphSize, glyphSize);
        paintGlyph(*painter, square, Glyph::Pencil, tokens.accent, ground);
        box.adjust(0, 0, -glyphSize - padding, 0);
    }
    const auto face = index.data(ReportsRole).toBool() ? Face::Strong : Face::Body;
    const auto &ink = index.data(ThereRole).toBool() ? tokens.text : tokens.secondary;
    const int name = paintLine(*painter, box, face, ink, index.data().toString());
    const auto beside = box.adjusted(name + padding, 0, 0, 0);
    if (beside.width() > 2 * padding)
        paintLine(*painter, beside, Face::Small, tokens.secondary, index.data(BesideRole).toString(), Qt::AlignRight);
    painter->restore();
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 200, rowHeight };
}
