// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/groupcard.h"

#include "core/wording/sentences.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/label.h"
#include "ui/seating/memberlist.h"

#include <QBoxLayout>

#include <algorithm>

GroupCard::GroupCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_title(new Label({}, Face::Strong))
    , m_size(new Label({}, Face::Small, Ink::Secondary))
    , m_mark(new Icon(Glyph::Attention, 16, Ink::Attention))
    , m_reporter(new Label({}, Face::Small, Ink::Attention))
    , m_members(new MemberList)
{
    setMinimumWidth(leastWidth);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_card, 0, Qt::AlignTop);
    m_card->column()->setContentsMargins(8, 12, 8, 8);
    m_card->column()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_size, 1);
    auto *reporting = new QHBoxLayout; // on a line of its own: a card is too narrow for both
    reporting->setContentsMargins(10, 0, 10, 0);
    reporting->setSpacing(8);
    reporting->addWidget(m_mark);
    reporting->addWidget(m_reporter, 1);
    m_card->column()->addLayout(head);
    m_card->column()->addLayout(reporting);
    m_card->column()->addWidget(m_members);
}

void GroupCard::show(const SeatedSmallGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_title->setText(tr("Groupe %1").arg(group.number));
    const auto size = tr("%n personne(s)", nullptr, group.headcount);
    if (group.tooMany > 0)
        m_size->setText(tr("%1, %2 de trop", "people in a group").arg(group.headcount).arg(group.tooMany));
    else
        m_size->setText(group.isReachable ? tr("%1, accessible").arg(size) : size);
    m_size->setInk(group.tooMany > 0 ? Ink::Attention : Ink::Secondary);
    const bool isMissing = group.reporter.isEmpty();
    const bool isMember = std::any_of(group.members.begin(), group.members.end(), [](const SeatedMember &one) { return one.reports; });
    m_mark->setVisible(isMissing);
    m_reporter->setVisible(isMissing || !isMember); // a member who reports is marked in the list
    m_reporter->setInk(isMissing ? Ink::Attention : Ink::Secondary);
    m_reporter->setText(isMissing ? withFrenchSpaces(tr("qui rapporte ?")) : tr("rapporte : %1").arg(group.reporter));
    m_members->show(group);
}

void GroupCard::setLanding(Landing landing)
{
    m_landing = landing;
    light();
}

void GroupCard::setHover(Hover hover)
{
    m_hover = hover;
    light();
}

void GroupCard::light()
{
    m_card->setEdge(m_hover == Hover::Over || m_landing == Landing::Here ? CardEdge::Target : CardEdge::Line);
}
