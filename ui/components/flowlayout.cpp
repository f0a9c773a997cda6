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

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int width) const
{
    Line line { first, 0 };
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const auto *item = m_items.at(line.end);
        if (item->isEmpty())
            continue; // hidden
        const auto size = item->sizeHint();
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + m_across;
        line.height = std::max(line.height, size.height());
    }
    return line;
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size();) {
        const auto line = lineFrom(first, rect.width());
        int x = rect.x();
        for (; first < line.end; ++first) {
            auto *item = m_items.at(first);
            if (item->isEmpty())
                continue;
            const auto size = item->sizeHint().boundedTo({ rect.width(), line.height });
            if (pass == Pass::Place)
                item->setGeometry(QRect({ x, y + (line.height - size.height()) / 2 }, size));
            x += size.width() + m_across;
        }
        y += line.height + (first < m_items.size() ? m_down : 0);
    }
    return y - rect.y();
}
