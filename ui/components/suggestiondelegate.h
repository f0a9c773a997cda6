// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws a suggestion: its title, its detail below, and the key that takes the current one.

#include <QStyledItemDelegate>

class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, AddRole };
    static constexpr int rowHeight = 52;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
