// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names for the blank rows of a signed sheet: someone whom the list has after all, or a member whom it missed.

#include "core/meeting/changes/people.h"
#include "core/meeting/sheetlayout.h"

#include <QWidget>

#include <functional>

class PersonField;
class QVBoxLayout;

class BlankRowsForm final : public QWidget {
    Q_OBJECT

public:
    /** Finds people and local groups in `state`, which outlives the form. */
    explicit BlankRowsForm(std::function<const MeetingState &()> state, QWidget *parent = nullptr);

    /** Asks for a name for each of these rows; what was typed for a row that stays is kept. */
    void setRows(const QList<SheetRow> &rows);
    /** How many rows have a name. */
    qsizetype named() const;
    /** Those picked out of the list. */
    QList<Id<Person>> known() const;
    /** Those whom the list missed. */
    QList<PersonAdded> added() const;
    /** Whether the local group typed for one of those is none that is known: it would be left out. */
    bool leavesOutAGroup() const;
    /** Puts its fields behind `before` in the order of Tab; the last of them. */
    QWidget *follow(QWidget *before);

Q_SIGNALS:
    void changed();

private:
    struct Line {
        SheetRow row;
        QWidget *widget;
        PersonField *name;
        PersonField *group;
        std::optional<Id<Person>> person;
        std::optional<Id<LocalGroup>> localGroup;
    };

    QWidget *buildLine(const SheetRow &row);
    Line *lineOf(const SheetRow &row);

    std::function<const MeetingState &()> m_state;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};
