// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's view says above its page: the loop, the time, what is projected, the step to go on to.
#include "ui/shell/meetingview.h"

#include "core/meeting/course.h"
#include "core/meeting/pace.h"
#include "core/meeting/steptimer.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/topbar.h"
#include "ui/console/projectiondesk.h"
#include "ui/meeting/pacebutton.h"
#include "ui/meeting/timerface.h"

using namespace Qt::StringLiterals;

void MeetingView::refreshTop()
{
    const auto &state = m_document->hallState(); // the next sitting takes its place once its day has come
    const auto &sitting = currentSitting(state);
    const auto when = dateAndTime(sitting.start);
    m_top->setLoop(state.name, sitting.place.isEmpty() ? when : u"%1 · %2"_s.arg(when, sitting.place));
    m_rehearsal->setVisible(state.rehearsal);
    m_rehearsal->setAccessibleName(tr("Exercice : étape"));
    m_rehearsal->setToolTip(tr("Exercice : aller à une étape"));
    refreshProjected();
    const auto next = nextStepOf(state);
    const auto *step = next ? stepOf(procedureOf(state), *next) : nullptr;
    if (step)
        m_next->setText(hasBegun(state) ? tr("Passer à %1").arg(step->numeral) : tr("Commencer l’étape %1").arg(step->numeral));
    else
        m_next->setText(tr("Terminer la réunion"));
    m_next->setToolTip(step ? tr("%1. %2").arg(step->numeral, step->name) : QString());
    m_next->setVisible(!isOver(state));
    m_next->setEnabled(!m_document->isReadOnly());
}

void MeetingView::refreshProjected()
{
    const auto words = m_desk->inShort();
    m_projected->setText(m_top->isNarrow() ? QString() : words);
    m_projected->setAccessibleName(words);
    m_projected->setToolTip(tr("%1. Console et vidéoprojecteur (F5)").arg(words));
}

void MeetingView::refreshTimer()
{
    const auto &state = m_document->hallState();
    const auto now = m_document->now().toMSecsSinceEpoch();
    const auto timer = timerAt(state, now);
    m_timer->setVisible(timer.has_value());
    if (timer)
        m_timer->show(*timer);
    m_pace->show(paceAt(state, now));
    m_pace->setVisible(!procedureOf(state).steps.isEmpty());
}
