// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/emptystate.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"

#include <QVBoxLayout>

EmptyState::EmptyState(Glyph glyph, const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    column->addWidget(new Icon(glyph, 32, Ink::Secondary), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(new Label(title, Face::Section), 0, Qt::AlignHCenter);
    auto *explained = new Paragraph(words, Face::Body, Ink::Secondary);
    explained->setAlignment(Qt::AlignHCenter);
    explained->setMaximumWidth(520);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(explained, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    m_buttons->setSpacing(12);
    m_buttons->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EmptyState::addButton(QWidget *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
}

QWidget *EmptyState::firstButton() const
{
    const auto *item = m_buttons->itemAt(0);
    return item ? item->widget() : nullptr;
}
