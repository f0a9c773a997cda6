// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/tabs.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/stripbutton.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

Tabs::Tabs(const QStringList &words, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    for (int i = 0; i < int(words.size()); ++i) {
        auto *button = new StripButton(words[i]);
        connect(button, &StripButton::clicked, this, [this, i] {
            setChosen(i);
            Q_EMIT tabChosen(i);
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch();
    (new ArrowKeys(Qt::Horizontal, this))->setButtons({ m_buttons.begin(), m_buttons.end() });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChosen(0);
}

void Tabs::setChosen(int index)
{
    m_chosen = index;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).line);
}
