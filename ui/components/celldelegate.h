// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a cell of a table: a glyph and a word in a tone when the model gives them, and the line below the row. What has no room
// on one line takes two; what has none there either is cut, and told whole under the pointer.

#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QStyledItemDelegate>

/** What a model may say of a cell besides its text. */
enum CellRole {
    CellGlyphRole = Qt::UserRole + 100, // int(Glyph)
    CellToneRole, // int(Tone), of glyph and text
    CellStrongRole, // bool: the name in the row
};

class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /** The lines of a cell so wide, one or two; the second ends in « … » when it is cut. */
    [[nodiscard]] static QStringList lines(const QString &text, const QFont &font, int width);
};
