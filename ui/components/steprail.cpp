// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/steprail.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/icon.h"
#include "ui/components/keyboardinsight.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new QHBoxLayout)
    , m_scroll(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_arrows(new ArrowKeys(Qt::Vertical, this))
{
    setFixedWidth(256);
    setAccessibleName(tr("Les étapes"));
    m_brand->setContentsMargins(24, 0, 16, 0);
    m_brand->setSpacing(12);
    m_brand->addWidget(new Icon(Glyph::Logo, 24, Ink::Accent));
    m_brand->addWidget(new Label(u"Boucle"_s, Face::Section), 1);
    auto *top = new QWidget;
    top->setFixedHeight(56);
    top->setLayout(m_brand);
    m_footer->setContentsMargins(4, 4, 4, 10);
    m_footer->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(buildList(), 1);
    column->addLayout(m_footer);
}

QWidget *StepRail::buildList()
{
    m_list->setContentsMargins(12, 8, 12, 8);
    m_list->setSpacing(0);
    auto *canvas = new QWidget;
    auto *column = new QVBoxLayout(canvas);
    column->setContentsMargins({});
    column->addLayout(m_list);
    column->addStretch();
    m_scroll->setWidget(canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false); // the rail's own ground shows
    canvas->setAutoFillBackground(false);
    new KeyboardInSight(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StepRail::showViewed,
        Qt::QueuedConnection); // once the buttons stand where they will
    return m_scroll;
}

void StepRail::showViewed()
{
    if (m_viewed >= 0 && m_viewed < m_buttons.size())
        m_scroll->ensureWidgetVisible(m_buttons.at(m_viewed), 0, 0);
}

void StepRail::build(qsizetype count)
{
    if (count == m_buttons.size())
        return;
    for (auto *button : m_buttons) {
        button->hide();
        button->deleteLater(); // the press of one may be what brought us here
    }
    m_buttons.clear();
    for (int i = 0; i < count; ++i) {
        auto *button = new RailButton(m_scroll->widget());
        connect(button, &RailButton::clicked, this, [this, i, button] {
            button->setChecked(i == m_viewed);
            Q_EMIT stepChosen(i);
        });
        m_buttons.append(button);
    }
    m_arrows->setButtons({ m_buttons.begin(), m_buttons.end() });
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    build(steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_buttons[i]->setStep(steps[i]);
        m_buttons[i]->setViewed(i == m_viewed);
    }
    linkNeighbours(steps);
    partKinds(steps);
}

void StepRail::partKinds(const QList<RailStep> &steps)
{
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i].kind != steps[i - 1].kind)
            m_list->addSpacing(12);
        m_list->addWidget(m_buttons[i]);
    }
}

void StepRail::linkNeighbours(const QList<RailStep> &steps)
{
    const auto linked = [&](qsizetype a, qsizetype b) {
        const bool inside = a >= 0 && b < steps.size();
        return inside && steps[a].kind == RailPlace::Sitting && steps[b].kind == RailPlace::Sitting ? Neighbour::Linked : Neighbour::None;
    };
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const RailState above = i > 0 ? steps[i - 1].state : RailState::ToDo;
        m_buttons[i]->setLinks(linked(i - 1, i), linked(i, i + 1), above);
    }
}

void StepRail::setViewed(int index)
{
    m_viewed = index;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setViewed(i == index);
    showViewed();
}

void StepRail::addTop(QWidget *widget)
{
    m_brand->addWidget(widget);
}

void StepRail::addFooter(QWidget *widget)
{
    m_footer->addWidget(widget);
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}
