// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/topbar.h"
#include "ui/components/label.h"

#include <QHBoxLayout>
#include <QPainter>

static constexpr int narrowBelow = 960;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, Face::Strong))
    , m_where(new Label({}, Face::Small, Ink::Secondary))
    , m_right(new QHBoxLayout)
{
    setFixedHeight(56);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_where);
    words->addStretch();
    m_right->setSpacing(16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 0, 32, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_right);
}

void TopBar::setLoop(const QString &name, const QString &where)
{
    m_name->setText(name);
    m_where->setText(where);
}

bool TopBar::isNarrow() const
{
    return width() < narrowBelow;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_name->setVisible(!isNarrow());
    m_where->setVisible(!isNarrow());
    layout()->setContentsMargins(isNarrow() ? 12 : 32, 0, isNarrow() ? 12 : 32, 0);
    Q_EMIT resized();
}

void TopBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget, 0, Qt::AlignVCenter);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).page);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).line);
}
