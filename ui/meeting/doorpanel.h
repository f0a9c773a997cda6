// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Chercher un nom »: a few letters and Enter mark an arrival, Enter again takes it back; a departure and a gender beside it.

#include "core/meeting/arrivals.h"
#include "ui/shell/windowpage.h"
#include "ui/theme/tone.h"

class DoorList;
class DoorStrip;
class NewMemberForm;
class Notice;
class QBoxLayout;
class SearchField;

class DoorPanel final : public WindowPage {
    Q_OBJECT

public:
    explicit DoorPanel(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

public Q_SLOTS:
    void takeBack(Id<Person> person);
    void markDeparture(Id<Person> person);
    void markReturn(Id<Person> person);

protected:
    void refresh() override;
    /** What was said before one went elsewhere is not said again. */
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *buildMissing();
    void knowPeople();
    /** Looks for the letters again, and says when nobody fits. */
    void search();
    void showCurrent();
    void take(const DoorMatch &match);
    void admit(const DoorMatch &match);
    void add(const PersonAdded &member);
    void openForm();
    void closeForm();
    /** Asks, says what came of it, and gives the keyboard back to the search with its letters ready to be typed over. */
    void note(const MeetingChange &intent, Tone tone, const QString &done);

    Table<Person> m_people; // those that m_door knows
    Table<LocalGroup> m_localGroups;
    std::optional<PersonSearch> m_door;
    SearchField *m_search;
    DoorList *m_list;
    DoorStrip *m_strip;
    Notice *m_notice;
    NewMemberForm *m_form;
    QWidget *m_missing;
};
