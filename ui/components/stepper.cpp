// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/stepper.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/flowlayout.h"
#include "ui/components/stripbutton.h"

#include <QPainter>

Stepper::Stepper(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this, 26, 8)), m_arrows(new ArrowKeys(Qt::Horizontal, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Stepper::build(const QStringList &names)
{
    for (auto *button : m_buttons) {
        button->hide();
        button->deleteLater(); // the press of one may be what brought us here
    }
    m_buttons.clear();
    for (int i = 0; i < int(names.size()); ++i) {
        auto *button = new StripButton(names[i]);
        connect(button, &StripButton::clicked, this, [this, i, button] {
            button->setChecked(i == m_current);
            if (i < m_current)
                Q_EMIT stepChosen(i);
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_arrows->setButtons({ m_buttons.begin(), m_buttons.end() });
}

void Stepper::setSteps(const QStringList &names, int current, WayBack back)
{
    QStringList shown;
    for (const auto *button : m_buttons)
        shown.append(button->text());
    if (shown != names)
        build(names);
    m_current = current;
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const bool done = i < current;
        const bool now = i == current;
        const QString state = done ? tr("fait") : now ? tr("en cours") : tr("à faire");
        m_buttons[i]->setGlyph(done ? Glyph::Check : now ? Glyph::Current : Glyph::Todo, done ? Tone::Done : Tone::Neutral);
        m_buttons[i]->setChecked(now);
        m_buttons[i]->setEnabled(now || (done && back == WayBack::Open));
        m_buttons[i]->setAccessibleName(m_buttons[i]->text() + QStringLiteral(", ") + state);
    }
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).line);
}
