// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One task after the meeting: what was decided, and who goes on with it. The fields to name people open on request.

#include "core/meeting/change.h"
#include "core/meeting/state.h"

#include <QWidget>

class Button;
class FlowRow;
class Paragraph;
class PersonField;
class TextField;

/** The working team of its pair, people who look for volunteers, or nobody: the national teams choose. */
enum class FollowUpKind { Team, Searchers, None };

class FollowUpRow final : public QWidget {
    Q_OBJECT

public:
    FollowUpRow(FollowUpKind kind, const QString &task, QWidget *parent = nullptr);

    /** The task as it is now, under `sentence`; what is being typed stays. */
    void show(const MeetingState &state, const QString &sentence);
    using QWidget::show;

Q_SIGNALS:
    void asked(const MeetingChange &intent);

private:
    void buildForm();
    void showPeople();
    void toggle();
    void ask(const QList<Id<Person>> &people);

    FollowUpKind m_kind;
    QString m_task;
    MeetingState m_state;
    std::optional<QList<Id<Person>>> m_people; // as shown
    Paragraph *m_sentence;
    Paragraph *m_who;
    Button *m_edit;
    QWidget *m_form;
    FlowRow *m_names;
    PersonField *m_person;
    TextField *m_work;
};
