// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatboard.h"

#include "ui/components/edgescroll.h"
#include "ui/seating/groupcard.h"
#include "ui/seating/memberlist.h"

#include <QDragEnterEvent>
#include <QGridLayout>

#include <algorithm>

namespace {

constexpr int gap = 16;

}

SeatBoard::SeatBoard(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_edges(new EdgeScroll(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(gap);
    setMinimumWidth(GroupCard::leastWidth);
    setAcceptDrops(true);
    connect(m_edges, &EdgeScroll::scrolled, this, [this](const QPoint &at) { hover(cardAt(at)); });
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
    if (m_cards.size() > groups.size())
        hover(nullptr); // its card may go
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
}

void SeatBoard::goBeside(const GroupCard *card, int step, int row)
{
    const auto place = m_cards.indexOf(card) + step;
    if (place >= 0 && place < m_cards.size())
        m_cards.at(place)->members()->chooseRow(row);
}

GroupCard *SeatBoard::cardAt(const QPoint &at) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&at](const GroupCard *card) { return card->geometry().contains(at); });
    return found == m_cards.end() ? nullptr : *found;
}

void SeatBoard::hover(GroupCard *card)
{
    if (card == m_hovered)
        return;
    if (m_hovered)
        m_hovered->setHover(Hover::Elsewhere);
    m_hovered = card;
    if (!card || !m_dragged)
        return Q_EMIT draggedOff();
    card->setHover(Hover::Over);
    Q_EMIT draggedOver(*m_dragged, card->number());
}

void SeatBoard::dragEnterEvent(QDragEnterEvent *event)
{
    m_dragged = MemberRows::personIn(event->mimeData());
    if (!m_dragged)
        return event->ignore();
    event->acceptProposedAction();
    m_edges->follow(event->position().toPoint());
    hover(cardAt(event->position().toPoint()));
}

void SeatBoard::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
    m_edges->follow(event->position().toPoint());
    hover(cardAt(event->position().toPoint()));
}

void SeatBoard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_edges->stop();
    hover(nullptr);
}

void SeatBoard::dropEvent(QDropEvent *event)
{
    m_edges->stop();
    auto *card = cardAt(event->position().toPoint());
    const auto person = MemberRows::personIn(event->mimeData());
    hover(nullptr);
    event->setDropAction(Qt::CopyAction); // the list must not take its own row out: the answer of the document does
    event->accept();
    if (person && card)
        Q_EMIT dropped(*person, card->number());
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
