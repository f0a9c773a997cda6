// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The panel that adds or corrects a person: names, local groups, quality and contact details.

#include "core/meeting/change.h"
#include "ui/document/document.h"

#include <QWidget>

class Button;
class GroupsField;
class Label;
class Notice;
class QCheckBox;
class TextField;

class PersonEditor final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the editor. */
    explicit PersonEditor(const Document &document, QWidget *parent = nullptr);

    /** Opens on somebody, or on nobody yet. */
    void open(std::optional<Id<Person>> person);
    std::optional<Id<Person>> person() const { return m_person; }
    /** Shows what was recorded since; what is being typed stays. */
    void refresh();
    /** Says why what was asked is refused. */
    void say(const Error &error);
    QWidget *firstField() const;
    /** Puts a local group that was just added among the person's. */
    void addGroup(Id<LocalGroup> group);

Q_SIGNALS:
    /** A person to add or correct, to let in or to take out. */
    void asked(const MeetingChange &intent);
    /** A local group that is not known yet. */
    void groupAsked(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildButtons();
    void save();
    void showSharing(const Person &shown);
    bool readContact(QString &phone);
    void add(const QString &phone);
    void correct(const Person &known, const QString &phone);
    const Person *known() const { return m_person ? m_document.state().people.find(*m_person) : nullptr; }

    const Document &m_document;
    std::optional<Id<Person>> m_person;
    Label *m_title;
    TextField *m_family;
    TextField *m_given;
    TextField *m_pseudo;
    TextField *m_quality;
    TextField *m_email;
    TextField *m_phone;
    QCheckBox *m_isShared;
    NameSharing m_sharing = NameSharing::Shared; // as recorded when it was shown
    GroupsField *m_groups;
    Notice *m_notice;
    Button *m_save;
    Button *m_admit;
    Button *m_remove;
};
