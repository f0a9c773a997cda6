// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/turncard.h"

#include "core/meeting/rules.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/personfield.h"
#include "ui/meeting/spokenprofilerow.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>

TurnCard::TurnCard(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_card(new Card)
    , m_name(new Label({}, Face::Section))
    , m_done(new Chip(Glyph::DoneDisc, {}, Tone::Done))
    , m_presenter(new PersonField(tr("Qui présente"), tr("Qui présente ?"),
          [this](const QString &letters) { return suggestPeople(m_document.state(), {}, letters); }))
    , m_present(new PlainButton(tr("Présenté")))
    , m_notice(new Notice)
    , m_list(new QVBoxLayout)
{
    build();
    connect(m_presenter, &PersonField::picked, this, [this](const Suggestion &one) { choose(Id<Person>(one.key)); });
    connect(m_presenter, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            choose({});
    });
    connect(m_presenter, &QLineEdit::returnPressed, this, &TurnCard::present);
    connect(m_present, &Button::clicked, this, &TurnCard::present);
}

void TurnCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_card);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name, 1);
    head->addWidget(m_done);
    m_presenter->setFixedWidth(240);
    head->addWidget(m_presenter);
    head->addWidget(m_present);
    m_card->column()->addLayout(head);
    m_card->column()->addWidget(m_notice);
    m_list->setSpacing(6);
    m_card->column()->addLayout(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *TurnCard::firstField() const
{
    return m_presenter;
}

void TurnCard::show(const Turn &turn, TurnPlace place)
{
    const bool presenterMoved = turn.presenter != m_turn.presenter || turn.group != m_turn.group;
    m_turn = turn;
    m_name->setText(turn.group ? turn.name : tr("Groupe à préciser"));
    m_presenter->setAccessibleName(tr("Qui présente les profils de %1").arg(turn.name));
    m_present->setAccessibleName(tr("%1 : profils présentés").arg(turn.name));
    m_presenter->setVisible(turn.group.has_value());
    m_present->setVisible(turn.group && !turn.presentedAt);
    m_present->setKind(place == TurnPlace::Next ? ButtonKind::Filled : ButtonKind::Plain);
    m_card->setBar(place == TurnPlace::Next ? std::optional(Tone::Accent) : std::nullopt);
    m_done->setVisible(turn.presentedAt.has_value());
    if (turn.presentedAt)
        m_done->show(Glyph::DoneDisc, tr("présenté à %1").arg(::clock(*turn.presentedAt)), Tone::Done);
    if (presenterMoved)
        showPresenter();
    showRows();
}

void TurnCard::showPresenter()
{
    m_chosen = m_turn.presenter;
    m_presenter->setText(m_chosen ? nameOf(m_document.state(), *m_chosen) : QString());
}

void TurnCard::showRows()
{
    while (m_rows.size() > m_turn.profiles.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_turn.profiles.size()) {
        auto *row = new SpokenProfileRow;
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &SpokenProfileRow::asked, this, &TurnCard::asked);
        connect(row, &SpokenProfileRow::editRequested, this, &TurnCard::editRequested);
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(m_turn.profiles.at(i));
}

void TurnCard::choose(std::optional<Id<Person>> presenter)
{
    m_chosen = presenter;
    m_notice->clear();
    if (!presenter || !m_turn.group)
        return;
    const auto breaches = presenterBreaches(m_document.state(), *m_turn.group, *presenter);
    if (!breaches.isEmpty())
        m_notice->say(Tone::Attention, sentence(breaches.first()));
    if (m_turn.presentedAt) // said afterwards: recorded at once
        present();
    else
        m_present->setFocus();
}

void TurnCard::present()
{
    if (m_turn.group)
        Q_EMIT asked(GroupPresented { *m_turn.group, m_chosen });
}

void TurnCard::answer(const Outcomes &outcome)
{
    if (!outcome)
        m_notice->say(Tone::Refusal, sentence(outcome.error()));
    else if (!outcome->advice.isEmpty())
        m_notice->say(Tone::Attention, sentence(outcome->advice.first()));
}
