// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A local group's turn in step III: its profiles, who presents them, and whether it is done.

#include "core/meeting/change.h"
#include "core/meeting/speakingorder.h"
#include "ui/shell/windowpage.h"

class Button;
class Card;
class Chip;
class Label;
class Notice;
class PersonField;
class SpokenProfileRow;
class QVBoxLayout;

/** Whether the group is the one to call now: its button is the page's filled one. */
enum class TurnPlace { Next, Other };

class TurnCard final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the card. */
    explicit TurnCard(const Document &document, QWidget *parent = nullptr);

    void show(const Turn &turn, TurnPlace place);
    using QWidget::show;
    QWidget *firstField() const;
    /** What came of the last thing asked. */
    void answer(const Outcomes &outcome);

Q_SIGNALS:
    void asked(const MeetingChange &intent);
    void editRequested(Id<Profile> profile);

private:
    void build();
    void showRows();
    void showPresenter();
    void choose(std::optional<Id<Person>> presenter);
    void present();

    const Document &m_document;
    Turn m_turn;
    std::optional<Id<Person>> m_chosen;
    Card *m_card;
    Label *m_name;
    Chip *m_done;
    PersonField *m_presenter;
    Button *m_present;
    Notice *m_notice;
    QVBoxLayout *m_list;
    QList<SpokenProfileRow *> m_rows;
};
