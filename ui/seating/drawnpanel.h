// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Par tirage »: people present by name shared out from words said aloud, then moved by hand, latecomers seated.

#include "core/people/idwords.h"
#include "ui/shell/windowpage.h"

class Button;
class DrawForm;
class LateCard;
class Notice;
class Paragraph;
class SeatBoard;
class SeatStrip;
class WishesCard;

class DrawnPanel final : public WindowPage {
    Q_OBJECT

public:
    /** The strip stands elsewhere, always in sight; it outlives the panel. */
    DrawnPanel(Document &document, SeatStrip &strip, QWidget *parent = nullptr);

    QWidget *firstField() override;
    /** Nobody is chosen any more; the keyboard will begin with the first person again. */
    void forgetChosen();

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void connectStrip();
    void showFacts();
    void choose(std::optional<Id<Person>> person);
    /** Whoever is chosen, and the group whose number is being typed for them. */
    void showChosen();
    void draw(const QString &seed, int count);
    void seat(Id<Person> person, std::optional<int> group);
    void letReport(Id<Person> person);
    QWidget *buildFacts();
    /** Shows one of the cards that are folded away, or folds it. */
    void toggle(QWidget *card, QWidget *field);
    /** Folds the card that has the keyboard, which goes to the button that opened it; false where none does. */
    bool foldHere();
    void wish(const MeetingChange &intent);

    SeatStrip &m_strip;
    DrawForm *m_form;
    Button *m_again;
    Button *m_wishesButton;
    WishesCard *m_wishes;
    LateCard *m_late;
    Paragraph *m_facts;
    Notice *m_unmet;
    SeatBoard *m_board;
    std::optional<Id<Person>> m_chosen;
    bool m_isSeated = false;
};
