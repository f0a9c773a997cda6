// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/topbar.h"
#include "ui/components/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

static constexpr int narrowBelow = 960;
static constexpr int twoLinesHigh = 44;
static constexpr int leastForTwoLines = 120; // in a narrow bar

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, Face::Strong))
    , m_where(new Label({}, Face::Small, Ink::Secondary))
    , m_twoLines(new Paragraph({}, Face::Medium))
    , m_right(new QHBoxLayout)
{
    setFixedHeight(56);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_where);
    words->addWidget(m_twoLines);
    words->addStretch();
    m_twoLines->hide();
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
    m_twoLines->setText(name);
    fitName();
}

/** The room of the words is what the right leaves: it changes with the bar, and with what is shown there. */
void TopBar::fitName()
{
    const auto margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - layout()->spacing() - m_right->sizeHint().width();
    const bool fitsOne = m_name->sizeHint().width() <= room;
    const bool needsTwo = !fitsOne && m_twoLines->heightForWidth(std::max(1, room)) <= twoLinesHigh;
    m_name->setVisible(!needsTwo && (fitsOne || !isNarrow()));
    m_where->setVisible(!needsTwo && !isNarrow());
    m_twoLines->setVisible(needsTwo && (!isNarrow() || room >= leastForTwoLines));
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitName();
    return QWidget::event(event);
}

bool TopBar::isNarrow() const
{
    return width() < narrowBelow;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->setContentsMargins(isNarrow() ? 12 : 32, 0, isNarrow() ? 12 : 32, 0);
    fitName();
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
