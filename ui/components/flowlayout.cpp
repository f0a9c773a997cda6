// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/flowlayout.h"

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent, int across, int down) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize whole(0, 0);
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        whole = { whole.width() + size.width() + (whole.width() > 0 ? m_across : 0), std::max(whole.height(), size.height()) };
    }
    return whole;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto *item : m_items)
        widest = item->isEmpty() ? widest : widest.expandedTo(item->sizeHint());
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const auto size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + m_down;
            lineHeight = 0;
        }
        if (pass == Pass::Place)
            item->setGeometry(QRect({ x, y }, size));
        x += size.width() + m_across;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}
