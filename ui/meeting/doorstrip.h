// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What else may be noted of the person whom the search is on: a departure, and the gender that they state, if they do.

#include "core/meeting/arrivals.h"

#include <QWidget>

class Button;
class QBoxLayout;
class QButtonGroup;

class DoorStrip final : public QWidget {
    Q_OBJECT

public:
    /** Its keys work wherever the keyboard is inside `page`. */
    explicit DoorStrip(QWidget *page);

    /** Shows what may be done with this person; hides without one, and for whom is not a member. */
    void showFor(const DoorMatch *match);

Q_SIGNALS:
    void departed(Id<Person> person);
    void genderStated(Id<Person> person, Gender gender);

private:
    void addGender(QBoxLayout &row, Gender gender, const QString &word, const QString &letter);
    void leave();
    void state(Gender gender);

    Button *m_departure;
    QButtonGroup *m_genders;
    std::optional<Id<Person>> m_person;
};
