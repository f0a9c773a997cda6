// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a cell of a table: a glyph and a word in a tone when the model gives them, and the line below the row. What has no room
// on one line takes two, or as many as its row is high for; what has none there either is cut, and told whole under the pointer.

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

    /** The lines of a cell so wide, `most` of them; the last ends in « … » when it is cut. */
    [[nodiscard]] static QStringList lines(const QString &text, const QFont &font, int width, int most);
    /** How high a row must be, 44 at least, for a cell in a column so wide to show so many of its lines. */
    [[nodiscard]] static int heightNeeded(const QModelIndex &index, int columnWidth, int most);
};
