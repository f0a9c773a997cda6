// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a cell of the grid of step V: two names and a mark in words; a group's number and headcount at the left.

#include <QStyledItemDelegate>

class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        FirstRole = Qt::UserRole + 1, // first line
        SecondRole, // second line
        CountRole, // at the end of the second line: how many names more, « +2 »
        MarkRole, // the words of the mark; none in the column of groups
        GlyphRole,
        ToneRole,
    };
    static constexpr int rowHeight = 72;
    static constexpr QChar orElse { 0x9c }; // between two wordings of one thing: the first that fits is painted

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The second line in this many pixels: the name gives way, the count after it stays whole. */
    static QString fitted(const QString &name, const QString &count, int width);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
