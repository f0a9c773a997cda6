// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page that scrolls when it must: its content stands at the left, 1280 wide at most, inside margins of 32 and 20.

#include <QScrollArea>

class QVBoxLayout;

enum class PageWidth { Capped, Whole };

class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(PageWidth width = PageWidth::Capped, QWidget *parent = nullptr);

    /** The page's column, spacing 16; end it with a stretch unless something grows. */
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};
