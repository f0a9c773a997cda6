// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatboard.h"

#include "ui/components/flowlayout.h"
#include "ui/seating/groupcard.h"
#include "ui/seating/memberlist.h"

SeatBoard::SeatBoard(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 16, 16);
    flow->setContentsMargins({});
}

void SeatBoard::show(const QList<SeatedSmallGroup> &groups)
{
    while (m_cards.size() > groups.size())
        delete m_cards.takeLast();
    while (m_cards.size() < groups.size())
        add();
    for (int i = 0; i < int(groups.size()); ++i)
        m_cards.at(i)->show(groups.at(i));
}

void SeatBoard::add()
{
    auto *card = new GroupCard;
    m_cards.append(card);
    layout()->addWidget(card);
    connectList(card);
}

void SeatBoard::connectList(GroupCard *card)
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
    connect(list, &MemberList::draggedOver, this, [this, card](Id<Person> person) { Q_EMIT draggedOver(person, card->number()); });
    connect(list, &MemberList::dropped, this, [this, card](Id<Person> person) { Q_EMIT dropped(person, card->number()); });
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

QWidget *SeatBoard::firstField() const
{
    return m_cards.isEmpty() ? nullptr : m_cards.first()->members();
}
