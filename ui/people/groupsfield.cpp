// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/groupsfield.h"

#include "core/people/names.h"
#include "core/wording/lookup.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/personfield.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

GroupsField::GroupsField(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QVBoxLayout)
    , m_field(new PersonField(tr("Ajouter un groupe d’action"), tr("Ajouter un groupe d’action"),
          [this](const QString &letters) { return suggestGroups(m_document.state(), letters); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(new Label(tr("Groupes d’action"), Face::SmallMedium, Ink::Secondary));
    m_list->setSpacing(2);
    column->addLayout(m_list);
    m_field->setAfterPick(AfterPick::Clear);
    m_field->setAdding(Adding::Offered);
    column->addWidget(m_field);
    connect(m_field, &PersonField::picked, this, [this](const Suggestion &one) { add(Id<LocalGroup>(one.key)); });
    connect(m_field, &PersonField::addRequested, this, &GroupsField::addRequested);
}

void GroupsField::setGroups(const QList<Id<LocalGroup>> &groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    build();
}

void GroupsField::add(Id<LocalGroup> group)
{
    if (m_groups.contains(group))
        return;
    m_groups.append(group);
    build();
}

void GroupsField::build()
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its press may be what brought us here
        delete item;
    }
    for (const auto group : std::as_const(m_groups)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(new Label(nameOf(m_document.state(), group)), 1);
        auto *off = new QuietButton(tr("Enlever"));
        off->setButtonHeight(ButtonHeight::Row);
        off->setAccessibleName(tr("Enlever %1").arg(nameOf(m_document.state(), group)));
        row->addWidget(off);
        connect(off, &Button::clicked, this, [this, group] {
            m_groups.removeAll(group);
            build();
            m_field->setFocus();
        });
        m_list->addWidget(line);
    }
}
