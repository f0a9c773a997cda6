// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pacedsteprow.h"

#include "core/wording/sentences.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/statemark.h"
#include "ui/components/timebar.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 600; // minutes
constexpr int inOneLine = 880; // pixels wide
constexpr int inTwoLines = 620;

State stateOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return State::ToDo;
    case StepState::Current:
        return State::Current;
    case StepState::Done:
        return State::Done;
    }
    return State::ToDo;
}

}

PacedStepRow::PacedStepRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(State::ToDo))
    , m_name(new Label({}, Face::Medium))
    , m_minutes(new QSpinBox)
    , m_proposed(new Label({}, Face::SmallStrong, Ink::Accent))
    , m_bar(new TimeBar)
    , m_taken(new Label({}, Face::Small, Ink::Secondary))
    , m_overtimePlace(new QWidget)
    , m_overtime(new Chip(Glyph::Attention, {}, Tone::Attention))
    , m_ends(new Label({}, Face::Small, Ink::Secondary))
{
    build();
    connect(m_minutes, &QSpinBox::editingFinished, this, &PacedStepRow::takeMinutes);
}

void PacedStepRow::build()
{
    m_minutes->setRange(1, longestStep);
    m_minutes->setSuffix(tr("\u00A0min"));
    m_minutes->setMinimumHeight(40);
    m_minutes->setFixedWidth(104);
    m_minutes->setKeyboardTracking(false);
    m_mark->setFixedWidth(96);
    m_proposed->setFixedWidth(76);
    m_taken->setFixedWidth(116);
    m_bar->setFixedWidth(80);
    m_ends->setFixedWidth(108);
    m_ends->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_overtimePlace->setFixedWidth(104);
    auto *inside = new QHBoxLayout(m_overtimePlace);
    inside->setContentsMargins({});
    inside->addWidget(m_overtime, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const QList<QWidget *> inLine { m_mark, m_name, m_minutes, m_proposed, m_bar, m_taken, m_overtimePlace, m_ends };
    for (int column = 0; column < inLine.size(); ++column)
        grid->addWidget(inLine.at(column), 0, column);
}

/** With less room the time taken stands below the name, and the bar goes. */
void PacedStepRow::place()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool isNarrow = width() < inOneLine;
    if (isNarrow == m_bar->isHidden())
        return;
    m_bar->setHidden(isNarrow);
    m_taken->setVisible(!isNarrow || !m_taken->text().isEmpty());
    for (auto *widget : { static_cast<QWidget *>(m_taken), m_overtimePlace })
        grid->removeWidget(widget);
    grid->addWidget(m_taken, isNarrow ? 1 : 0, isNarrow ? 1 : 5, Qt::AlignLeft | Qt::AlignVCenter); // else its width would bound the name
    grid->addWidget(m_overtimePlace, isNarrow ? 1 : 0, isNarrow ? 2 : 6);
}

void PacedStepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/** It asks for no more than its narrow form, so that it is made as narrow as the window and then takes that form. */
QSize PacedStepRow::minimumSizeHint() const
{
    return { inTwoLines, QWidget::minimumSizeHint().height() };
}

void PacedStepRow::show(const PacedStep &step, std::optional<int> proposed)
{
    const bool isSame = step.step.code == m_step.step.code && step.step.plannedMinutes == m_step.step.plannedMinutes;
    m_step = step;
    const auto title = u"%1. %2"_s.arg(step.step.numeral, step.step.name);
    m_mark->setState(stateOf(step.step.state));
    m_name->setText(title);
    if (!isSame) // what is being typed stays
        m_minutes->setValue(step.step.plannedMinutes);
    m_minutes->setAccessibleName(tr("%1 : minutes prévues").arg(title));
    m_minutes->setEnabled(step.step.state != StepState::Done);
    m_proposed->setText(proposed ? tr("→ %1\u00A0min").arg(*proposed) : QString());
    showTaken();
}

void PacedStepRow::showTaken()
{
    const auto &step = m_step.step;
    const bool began = step.minutes.has_value();
    const int planned = std::max(1, step.plannedMinutes);
    const bool isOver = m_step.overtime > 0;
    m_bar->show(isOver ? 1.0 : std::min(0.999, double(step.minutes.value_or(0)) / planned), isOver ? Tone::Attention : Tone::Accent);
    m_taken->setText(began ? tr("%1\u00A0min passées").arg(*step.minutes) : QString());
    m_overtime->setVisible(isOver);
    m_taken->setVisible(began || !m_bar->isHidden()); // keeps its column in line, and no line of its own
    if (isOver)
        m_overtime->show(Glyph::Attention, tr("+ %1\u00A0min").arg(m_step.overtime), Tone::Attention);
    const auto when = ::clock(m_step.ends);
    m_ends->setText(step.state == StepState::Done ? tr("finie à %1").arg(when) : tr("fin vers %1").arg(when));
}

void PacedStepRow::takeMinutes()
{
    if (m_minutes->value() != m_step.step.plannedMinutes)
        Q_EMIT minutesTyped({ m_step.step.code, m_minutes->value() });
}
