// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/decisionpanel.h"

#include "core/wording/sentences.h"
#include "ui/people/decidedcard.h"
#include "ui/people/decisioncard.h"
#include "ui/people/importdesk.h"
#include "ui/people/namecard.h"

#include <QBoxLayout>

DecisionPanel::DecisionPanel(ImportDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_doubt(new DecisionCard)
    , m_name(new NameCard)
    , m_decided(new DecidedCard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_doubt);
    column->addWidget(m_name);
    column->addWidget(m_decided);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_doubt, &DecisionCard::answered, this, [this](DecisionCard::Reply reply) {
        decide(reply == DecisionCard::Reply::Same              ? Choice::Join
                : reply == DecisionCard::Reply::SameAndReplace ? Choice::JoinAndReplace
                                                               : Choice::AddNew);
    });
    connect(m_name, &NameCard::named, this, &DecisionPanel::name);
    connect(m_decided, &DecidedCard::takenBack, this, [this] { Q_EMIT takenBack(m_place); });
    connect(m_name, &NameCard::left, this, &DecisionPanel::left);
}

void DecisionPanel::ask(int place)
{
    const auto open = m_desk.undecided();
    const bool asks = open.contains(place) || m_desk.askedName(place) || m_desk.choice(place);
    const int asked = asks ? place : open.value(0, -1);
    if (asked != m_place)
        m_candidate = 0;
    m_place = asked;
    m_inLight = place;
    showAsked();
}

bool DecisionPanel::takeKeyboard()
{
    if (!m_name->isVisibleTo(this))
        return false;
    m_name->setFocus();
    return true;
}

void DecisionPanel::showAsked()
{
    const auto asked = m_place >= 0 ? m_desk.askedName(m_place) : std::nullopt;
    const bool isOpen = m_desk.undecided().contains(m_place);
    const auto choice = isOpen || asked ? std::nullopt : m_desk.choice(m_place);
    setVisible(isAsking());
    m_name->setVisible(isAsking() && asked);
    m_decided->setVisible(choice.has_value());
    m_doubt->setVisible(isAsking() && !asked && !choice);
    if (!isAsking())
        return;
    if (choice)
        return showDecided(*choice);
    asked ? showName() : showDoubt();
}

void DecisionPanel::showDecided(Choice choice)
{
    switch (choice) {
    case Choice::AddNew:
        return m_decided->tell(m_desk.called(m_place), tr("Décidé : une autre personne."));
    case Choice::Join:
        return m_decided->tell(m_desk.called(m_place), tr("Décidé : la même personne ; ce qui était connu reste."));
    case Choice::JoinAndReplace:
        return m_decided->tell(m_desk.called(m_place), tr("Décidé : la même personne, avec ce que dit le fichier."));
    }
}

void DecisionPanel::showDoubt()
{
    const auto open = m_desk.undecided();
    const auto candidates = m_desk.candidates(m_place);
    const bool hasCandidate = m_candidate < candidates.size();
    const auto detail = m_desk.doubt(m_place, m_candidate);
    const auto title = tr("Est-ce la même personne ? (%1 sur %2)").arg(open.indexOf(m_place) + 1).arg(open.size());
    const bool isKnown = hasCandidate && !candidates.at(m_candidate).founder;
    m_doubt->ask({ withFrenchSpaces(title), detail, hasCandidate, m_desk.canReplace(m_place), isKnown ? tr("Dossier") : tr("Autre ligne"),
        m_desk.compared(m_place, m_candidate), m_place == m_inLight });
}

void DecisionPanel::showName()
{
    const auto open = m_desk.undecided();
    const auto asked = *m_desk.askedName(m_place);
    const auto title = open.contains(m_place)
        ? tr("Qui est-ce, %1 ? (%2 sur %3)").arg(asked.email).arg(open.indexOf(m_place) + 1).arg(open.size())
        : tr("Qui est-ce, %1 ?").arg(asked.email);
    m_name->ask(withFrenchSpaces(title), asked.email, asked.name);
}

/** « Non » asks about the next candidate, if there is one. */
void DecisionPanel::decide(Choice choice)
{
    const auto candidates = m_desk.candidates(m_place);
    if (choice == Choice::AddNew && m_candidate + 1 < candidates.size()) {
        ++m_candidate;
        return showAsked();
    }
    const auto candidate = m_candidate < candidates.size() ? std::optional(candidates.at(m_candidate)) : std::nullopt;
    m_desk.decide(m_place, choice, candidate);
    m_candidate = 0;
    Q_EMIT decided();
}

void DecisionPanel::name(const TypedName &name)
{
    m_desk.name(m_place, name);
    Q_EMIT decided();
}
