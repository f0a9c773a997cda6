// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatboard.h"

#include "ui/seating/groupcard.h"
#include "ui/seating/memberlist.h"

#include <QGridLayout>

#include <algorithm>

namespace {

constexpr int gap = 16;

}

SeatBoard::SeatBoard(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(gap);
    setMinimumWidth(GroupCard::leastWidth);
}

void SeatBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = std::max(1, (width() + gap) / (GroupCard::leastWidth + gap));
    if (columns != m_columns) {
        m_columns = columns;
        place();
    }
}

void SeatBoard::place()
{
    for (int column = 0; column < std::max(m_grid->columnCount(), m_columns); ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0); // all as wide as each other
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(i), i / m_columns, i % m_columns, Qt::AlignTop);
}

void SeatBoard::show(const QList<SeatedSmallGroup> &groups)
{
    while (m_cards.size() > groups.size())
        delete m_cards.takeLast();
    while (m_cards.size() < groups.size())
        add();
    for (int i = 0; i < int(groups.size()); ++i)
        m_cards.at(i)->show(groups.at(i));
    place();
}

void SeatBoard::add()
{
    auto *card = new GroupCard;
    m_cards.append(card);
    connectCard(card);
}

void SeatBoard::connectCard(GroupCard *card)
{
    auto *list = card->members();
    connect(list, &MemberList::chosen, this, [this, list](Id<Person> person) {
        for (auto *other : std::as_const(m_cards)) {
            if (other->members() != list)
                other->members()->clearSelection(); // one person is chosen, on the whole board
        }
        Q_EMIT chosen(person);
    });
    connect(list, &MemberList::moveAsked, this, &SeatBoard::moveAsked);
    connect(list, &MemberList::reporterAsked, this, &SeatBoard::reporterAsked);
    connect(list, &MemberList::besideAsked, this, [this, card](int step, int row) { goBeside(card, step, row); });
    connect(card, &GroupCard::draggedOver, this, [this, card](Id<Person> person) { Q_EMIT draggedOver(person, card->number()); });
    connect(card, &GroupCard::draggedOff, this, &SeatBoard::draggedOff);
    connect(card, &GroupCard::dropped, this, [this, card](Id<Person> person) { Q_EMIT dropped(person, card->number()); });
}

void SeatBoard::goBeside(const GroupCard *card, int step, int row)
{
    const auto place = m_cards.indexOf(card) + step;
    if (place >= 0 && place < m_cards.size())
        m_cards.at(place)->members()->chooseRow(row);
}

void SeatBoard::choose(Id<Person> person)
{
    for (auto *card : std::as_const(m_cards)) {
        if (card->members()->choose(person))
            return;
    }
}

void SeatBoard::forgetChosen()
{
    for (auto *card : std::as_const(m_cards))
        card->members()->setCurrentIndex({});
}

void SeatBoard::lightLanding(std::optional<int> group)
{
    for (auto *card : std::as_const(m_cards))
        card->setLanding(card->number() == group ? Landing::Here : Landing::Elsewhere);
}

bool SeatBoard::hasKeyboard() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const GroupCard *card) { return card->members()->hasFocus(); });
}

QWidget *SeatBoard::firstField() const
{
    return m_cards.isEmpty() ? nullptr : m_cards.first()->members();
}
