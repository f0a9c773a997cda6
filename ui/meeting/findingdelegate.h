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
        MarkRole, // the words of the mark; none in the column of groups
        GlyphRole,
        ToneRole,
    };
    static constexpr int rowHeight = 72;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
