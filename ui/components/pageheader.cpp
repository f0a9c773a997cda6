// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/pageheader.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int leastForWords = 300; // beside the actions; with less, these go below

PageHeader::PageHeader(const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Face::Title))
    , m_lead(new Paragraph(lead, Face::Body, Ink::Secondary))
    , m_actions(new QHBoxLayout)
{
    m_actions->setSpacing(12);
    m_actions->addStretch(1); // they keep their width where they stand below
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lead->setVisible(!lead.isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PageHeader::keepLeadLines(int lines)
{
    m_lead->keepLines(lines);
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->insertWidget(m_actions->count() - 1, action, 0, Qt::AlignVCenter);
}

void PageHeader::placeActions()
{
    auto *row = static_cast<QBoxLayout *>(layout());
    const int beside = width() - m_actions->sizeHint().width() - row->spacing();
    const bool isBelow = beside < std::max(leastForWords, m_title->sizeHint().width());
    const auto direction = isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (row->direction() == direction)
        return;
    row->setDirection(direction);
    row->setSpacing(isBelow ? 12 : 24);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeActions();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}
