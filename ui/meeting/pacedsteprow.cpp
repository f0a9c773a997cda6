// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pacedsteprow.h"

#include "core/wording/sentences.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/statemark.h"
#include "ui/components/timebar.h"

#include <QBoxLayout>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 600; // minutes

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_mark);
    row->addWidget(m_name, 1);
    row->addWidget(m_minutes);
    row->addWidget(m_proposed);
    row->addWidget(m_bar);
    row->addWidget(m_taken);
    auto *place = new QWidget; // keeps the columns in line when there is no overtime
    place->setFixedWidth(104);
    auto *inside = new QHBoxLayout(place);
    inside->setContentsMargins({});
    inside->addWidget(m_overtime, 0, Qt::AlignLeft);
    row->addWidget(place);
    row->addWidget(m_ends);
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
