// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Accueil »: a few letters and Enter mark an arrival; or a headcount only, since paper at the door is the default.

#include "core/meeting/arrivals.h"
#include "ui/shell/page.h"

class ArrivalsCard;
class Button;
class DoorList;
class NewMemberForm;
class Notice;
class PresenceCard;
class QBoxLayout;
class SearchField;

class ArrivalPage final : public Page {
    Q_OBJECT

public:
    explicit ArrivalPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QBoxLayout *buildSearch();
    QBoxLayout *buildAside();
    void knowPeople();
    /** Looks for the letters again, and says when nobody fits. */
    void search();
    void take(const DoorMatch &match);
    void admit(const DoorMatch &match);
    void add(const PersonAdded &member);
    void openForm();
    void closeForm();
    /** Shows a refusal by the search, and true when there is one. */
    bool refused(const Outcomes &outcome);

    Table<Person> m_people; // those that m_door knows
    Table<LocalGroup> m_localGroups;
    std::optional<PersonSearch> m_door;
    SearchField *m_search;
    DoorList *m_list;
    Notice *m_notice;
    QWidget *m_missing;
    NewMemberForm *m_form;
    PresenceCard *m_presence;
    ArrivalsCard *m_arrivals;
};
