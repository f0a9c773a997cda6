// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws someone at the door: a mark and a name, the groups below, and at the right where they stand or what Enter does.

#include <QStyledItemDelegate>

enum class DoorGesture;
struct Tokens;

class DoorDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { GroupsRole = Qt::UserRole + 1, StayRole, ToneRole, GlyphRole, GestureRole };
    static constexpr int rowHeight = 60;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /** Draws what stands at the right and gives its width. */
    int paintRight(QPainter &painter, const QRect &box, const QModelIndex &index, const Tokens &tokens, bool isCurrent) const;
};
