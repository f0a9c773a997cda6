// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/pageheader.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"

#include <QVBoxLayout>

PageHeader::PageHeader(const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, Face::Title))
    , m_lead(new Paragraph(lead, Face::Body, Ink::Secondary))
    , m_actions(new QHBoxLayout)
{
    m_actions->setSpacing(12);
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

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action, 0, Qt::AlignVCenter);
}
