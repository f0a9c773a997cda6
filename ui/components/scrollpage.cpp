// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/scrollpage.h"
#include "ui/components/keyboardinsight.h"

#include <QVBoxLayout>

static constexpr int widest = 1280;

ScrollPage::ScrollPage(PageWidth width, QWidget *parent) : QScrollArea(parent)
{
    auto *canvas = new QWidget;
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    if (width == PageWidth::Capped)
        content->setMaximumWidth(widest);
    auto *row = new QHBoxLayout(canvas);
    row->setContentsMargins(32, 20, 32, 20);
    row->setSpacing(0);
    row->addWidget(content, 1000);
    if (width == PageWidth::Capped)
        row->addStretch(1);
    setWidget(canvas);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    new KeyboardInSight(this);
}
