// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A member whom the list missed, added at the door: name and local group.

#include "core/meeting/changes/people.h"
#include "core/meeting/state.h"

#include <QWidget>

class PersonField;
class TextField;

class NewMemberForm final : public QWidget {
    Q_OBJECT

public:
    /** Finds the local groups in `state`, which outlives the form. */
    explicit NewMemberForm(std::function<const MeetingState &()> state, QWidget *parent = nullptr);

    /** Opens with what was typed in the search. */
    void start(const QString &letters);
    void refuse(const QString &sentence);

Q_SIGNALS:
    void asked(const PersonAdded &member);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void submit();

    std::function<const MeetingState &()> m_state;
    TextField *m_given;
    TextField *m_family;
    PersonField *m_group;
    std::optional<Id<LocalGroup>> m_chosen;
};
