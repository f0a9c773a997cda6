// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/steprail.h"
#include "ui/components/arrowkeys.h"
#include "ui/components/button.h"
#include "ui/components/icon.h"
#include "ui/components/keyboardinsight.h"
#include "ui/components/label.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int broad = 256;
static constexpr int slim = 72;
static constexpr int marksBelow = 1024; // as wide as the whole window: with less, a page has no room beside words

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new QHBoxLayout)
    , m_logo(new Icon(Glyph::Logo, 24, Ink::Accent))
    , m_program(new Label(u"Boucle"_s, Face::Section))
    , m_scroll(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_arrows(new ArrowKeys(Qt::Vertical, this))
{
    setFixedWidth(broad);
    setAccessibleName(tr("Les étapes"));
    m_brand->setContentsMargins(24, 0, 16, 0);
    m_brand->setSpacing(12);
    m_brand->addWidget(m_logo);
    m_brand->addWidget(m_program, 1);
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
        button->setBreadth(m_breadth);
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
            m_list->addSpacing(m_breadth == RailBreadth::Marks ? 4 : 12);
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

void StepRail::addTop(Button *button, Glyph glyph)
{
    button->setGlyph(glyph);
    m_brand->addWidget(button);
    m_above.append({ button, glyph });
}

void StepRail::addFooter(Button *button)
{
    button->setAccessibleName(button->text());
    button->setToolTip(button->text());
    m_footer->addWidget(button);
    m_below.append(button);
}

void StepRail::setBreadth(RailBreadth breadth)
{
    if (breadth == m_breadth)
        return;
    m_breadth = breadth;
    const bool isSlim = breadth == RailBreadth::Marks;
    setFixedWidth(isSlim ? slim : broad);
    m_logo->setVisible(!isSlim);
    m_program->setVisible(!isSlim);
    m_brand->setContentsMargins(isSlim ? 0 : 24, 0, isSlim ? 0 : 16, 0);
    m_list->setContentsMargins(isSlim ? 8 : 12, isSlim ? 0 : 8, isSlim ? 8 : 12, isSlim ? 0 : 8);
    m_scroll->setVerticalScrollBarPolicy(isSlim ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // it would cover the marks
    for (const auto &[button, glyph] : std::as_const(m_above))
        button->setGlyph(isSlim ? Glyph::None : glyph);
    for (auto *button : std::as_const(m_below))
        button->setText(isSlim ? QString() : button->accessibleName());
    QList<RailStep> steps;
    for (auto *button : m_buttons) {
        button->setBreadth(breadth);
        steps.append(button->step());
    }
    partKinds(steps);
}

bool StepRail::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parentWidget())
        parentWidget()->removeEventFilter(this);
    else if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

/** What it stands in says how much room there is. */
bool StepRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setBreadth(parentWidget()->width() < marksBelow ? RailBreadth::Marks : RailBreadth::Words);
    return QWidget::eventFilter(watched, event);
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = themeOf(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}
