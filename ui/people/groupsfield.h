// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The local groups of somebody: each with a button that takes it off, and a field that adds one by a few letters.

#include "ui/document/document.h"

#include <QWidget>

class PersonField;
class QVBoxLayout;

class GroupsField final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the field. */
    explicit GroupsField(const Document &document, QWidget *parent = nullptr);

    void setGroups(const QList<Id<LocalGroup>> &groups);
    const QList<Id<LocalGroup>> &groups() const { return m_groups; }
    void add(Id<LocalGroup> group);

Q_SIGNALS:
    /** The typed name that no group has. */
    void addRequested(const QString &name);

private:
    void build();

    const Document &m_document;
    QList<Id<LocalGroup>> m_groups;
    QVBoxLayout *m_list;
    PersonField *m_field;
};
