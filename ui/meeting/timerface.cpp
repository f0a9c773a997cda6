// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/timerface.h"

#include "ui/components/label.h"
#include "ui/components/timebar.h"
#include "ui/meeting/timetone.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Ink inkFor(TimerTone tone)
{
    switch (tone) {
    case TimerTone::Calm:
        return Ink::Text;
    case TimerTone::Soon:
        return Ink::Attention;
    case TimerTone::Over:
        return Ink::Refusal;
    }
    return Ink::Text;
}

}

TimerFace::TimerFace(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_digits(new Label({}, Face::Timer))
    , m_word(new Label({}, Face::Small, Ink::Secondary))
    , m_bar(new TimeBar)
{
    m_digits->setFigures(Figures::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addWidget(m_word);
    words->addWidget(m_bar);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_digits);
    row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TimerFace::show(const TimerView &timer)
{
    m_digits->setText(timer.digits);
    m_digits->setInk(inkFor(timer.tone));
    m_word->setText(timer.word);
    m_bar->show(timer.tone == TimerTone::Over ? 1.0 : std::min(timer.gone, 0.999), toneOf(timer.tone));
    setAccessibleName(u"%1, %2"_s.arg(m_name, timer.word));
}

QString TimerFace::words() const
{
    return m_word->text();
}
