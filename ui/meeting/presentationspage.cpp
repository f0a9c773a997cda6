// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentationspage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/emptystate.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/meeting/stepheader.h"
#include "ui/meeting/turncard.h"

#include <QBoxLayout>
#include <QPointer>

#include <algorithm>

PresentationsPage::PresentationsPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new StepHeader(StepKind::Profiles))
    , m_empty(new EmptyState(
          Glyph::People, tr("Aucun profil pour l’instant"), tr("Les profils que les groupes proposent se liront ici, groupe par groupe.")))
    , m_column(new QVBoxLayout)
    , m_silent(new Paragraph({}, Face::Small, Ink::Secondary))
{
    build();
}

void PresentationsPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    const auto adding = [this](Button *button) {
        connect(button, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::ProfileEditor, {} }); });
        return button;
    };
    m_header->addAction(adding(new PlainButton(tr("Ajouter un profil"), Glyph::Plus)));
    m_empty->addButton(adding(new FilledButton(tr("Ajouter un profil"), Glyph::Plus)));
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_empty);
    m_column->setSpacing(12);
    page->column()->addLayout(m_column);
    page->column()->addWidget(m_silent);
    page->column()->addStretch(1);
}

QWidget *PresentationsPage::firstField()
{
    const auto next = nextTurn(speakingOrder(state()));
    return next && *next < m_cards.size() ? m_cards.at(*next)->firstField() : nullptr;
}

QString PresentationsPage::progressOf(const QList<Turn> &turns) const
{
    const auto done = int(std::count_if(turns.begin(), turns.end(), [](const Turn &turn) { return turn.presentedAt.has_value(); }));
    const auto all = int(std::count_if(turns.begin(), turns.end(), [](const Turn &turn) { return turn.group.has_value(); }));
    return all == 0 ? QString() : tr("%n groupe(s) sur %1 : présenté(s).", nullptr, done).arg(all);
}

void PresentationsPage::refresh()
{
    const auto turns = speakingOrder(state());
    m_header->show(procedureOf(state()), progressOf(turns));
    m_empty->setVisible(turns.isEmpty());
    while (m_cards.size() > turns.size())
        delete m_cards.takeLast();
    while (m_cards.size() < turns.size())
        m_cards.append(addCard());
    const auto next = nextTurn(turns);
    for (int i = 0; i < turns.size(); ++i)
        m_cards.at(i)->show(turns.at(i), next == i ? TurnPlace::Next : TurnPlace::Other);
    const auto silent = silentGroups(state());
    m_silent->setText(withFrenchSpaces(tr("Sans profil proposé : %1").arg(enumeration(silent))));
    m_silent->setVisible(!turns.isEmpty() && !silent.isEmpty());
}

TurnCard *PresentationsPage::addCard()
{
    auto *card = new TurnCard(document());
    m_column->addWidget(card);
    connect(card, &TurnCard::editRequested, this, [this](Id<Profile> profile) {
        Q_EMIT goTo({ PageKind::ProfileEditor, QString::number(profile.number()) });
    });
    connect(card, &TurnCard::asked, this, [this, card](const MeetingChange &intent) {
        ask(intent, [card = QPointer<TurnCard>(card)](const Outcomes &outcome) {
            if (card)
                card->answer(outcome);
        });
    });
    return card;
}
