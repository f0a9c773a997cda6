// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One local group in the list: its name, the answer on its certification, the date when known; below, town and animators.

#include "core/meeting/change.h"
#include "ui/document/document.h"

#include <QWidget>

class Button;
class Label;
class Paragraph;
class Separator;
class PersonSlot;
class QButtonGroup;
class TextField;

/** Whether a line parts the row from the one above. */
enum class RowLine { None, Above };

class GroupRow final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the row. */
    GroupRow(Id<LocalGroup> group, const Document &document, QWidget *parent = nullptr);

    /** Shows the group as it is now; what is being typed stays. */
    void refresh();
    /** Says below the date why something was refused. */
    void say(const QString &words);
    void setLine(RowLine line);

Q_SIGNALS:
    void asked(const MeetingChange &intent);

private:
    QWidget *buildLine();
    QWidget *buildDetails();
    void answer(int answer);
    void answerDate();
    void correct();
    void toggleDetails();
    const LocalGroup *group() const { return m_document.state().localGroups.find(m_group); }

    Id<LocalGroup> m_group;
    const Document &m_document;
    Separator *m_line;
    Paragraph *m_name;
    Label *m_more;
    QButtonGroup *m_answers;
    TextField *m_date;
    Button *m_open;
    QWidget *m_details = nullptr;
    TextField *m_fullName = nullptr;
    TextField *m_town = nullptr;
    QList<PersonSlot *> m_animators;
};
