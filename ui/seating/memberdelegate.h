// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws somebody of a small group: a name, at its right the local group, and a mark for who reports.

#include <QStyledItemDelegate>

class MemberDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { BesideRole = Qt::UserRole + 1, ReportsRole, ThereRole };
    static constexpr int rowHeight = 36;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
