// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/remainingcard.h"

#include "core/meeting/consensus.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/consensus/lines.h"

#include <QBoxLayout>

namespace {

constexpr int widthBeside = 320; // the longest word on its button

/** What a stage gathered so far, beside its name. */
QString gathered(const Deliberation &now, Stage stage)
{
    switch (stage) {
    case Stage::Questions:
        return RemainingCard::tr("%n notée(s)", nullptr, int(now.questions.size()));
    case Stage::Reservations:
        return RemainingCard::tr("%n notée(s)", nullptr, int(now.reservations.size()));
    case Stage::Oppositions:
        return RemainingCard::tr("%n à discuter", nullptr, int(openOppositions(now).size()));
    case Stage::Proposal:
    case Stage::Amendment:
    case Stage::Test:
    case Stage::ReadBack:
    case Stage::Locked:
        break;
    }
    return {};
}

QWidget *lineOf(const QString &text, bool done)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new Icon(done ? Glyph::Check : Glyph::Todo, 16, done ? Ink::Done : Ink::Secondary), 0, Qt::AlignTop);
    row->addWidget(new Paragraph(text, Face::Small), 1);
    return widget;
}

}

RemainingCard::RemainingCard(QWidget *parent)
    : QWidget(parent)
    , m_stages(new QWidget)
    , m_list(new QVBoxLayout)
    , m_toSay(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_forward(new FilledButton({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    outer->addStretch(1);
    auto *stages = new QVBoxLayout(m_stages);
    stages->setContentsMargins({});
    stages->setSpacing(12);
    stages->addWidget(new Label(tr("Ce qui reste"), Face::Section));
    m_list->setSpacing(8);
    stages->addLayout(m_list);
    m_column = card->column();
    m_column->addWidget(m_stages);
    m_column->addWidget(m_toSay);
    m_forward->setButtonHeight(ButtonHeight::Closing);
    m_column->addWidget(m_forward);
    setPlace(RemainingPlace::Beside);
    connect(m_forward, &Button::clicked, this, &RemainingCard::forward);
}

QWidget *RemainingCard::firstField() const
{
    return m_forward;
}

void RemainingCard::show(const Deliberation &now, const QString &toSay, const QString &forward)
{
    QList<QPair<QString, bool>> lines;
    for (const auto &one : remainingOf(now)) {
        const auto more = gathered(now, one.stage);
        lines.append({ more.isEmpty() ? word(one.stage) : tr("%1 : %2").arg(word(one.stage), more), one.done });
    }
    if (lines != m_shown) {
        clearLayout(*m_list);
        for (const auto &[text, done] : std::as_const(lines))
            m_list->addWidget(lineOf(text, done));
        m_shown = lines;
    }
    m_toSay->setText(tr("À dire : %1").arg(toSay));
    m_forward->setText(forward);
    m_forward->setVisible(!forward.isEmpty());
}

void RemainingCard::setPlace(RemainingPlace place)
{
    const bool isBeside = place == RemainingPlace::Beside;
    m_stages->setVisible(isBeside);
    m_column->setAlignment(m_forward, isBeside ? Qt::Alignment() : Qt::AlignLeft);
    setMinimumWidth(isBeside ? widthBeside : 0);
    setMaximumWidth(isBeside ? widthBeside : QWIDGETSIZE_MAX);
}
