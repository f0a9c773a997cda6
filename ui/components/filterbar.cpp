// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/filterbar.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/filterbutton.h"
#include "ui/components/flowlayout.h"

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this, 8, 8)), m_arrows(new ArrowKeys(Qt::Horizontal, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FilterBar::setSegments(const QList<FilterSegment> &segments)
{
    while (m_buttons.size() > segments.size()) {
        auto *gone = m_buttons.takeLast();
        gone->hide();
        gone->deleteLater(); // its press may be what brought us here
    }
    for (int i = int(m_buttons.size()); i < int(segments.size()); ++i) {
        auto *button = new FilterButton(this);
        connect(button, &FilterButton::clicked, this, [this, i] {
            setChosen(i);
            Q_EMIT segmentChosen(i);
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < segments.size(); ++i)
        m_buttons[i]->setSegment(segments[i]);
    m_arrows->setButtons({ m_buttons.begin(), m_buttons.end() });
    setChosen(m_chosen);
}

void FilterBar::setChosen(int index)
{
    m_chosen = index;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == index);
}
