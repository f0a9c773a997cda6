// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the current row of an import asks for: whether it is about somebody known, or a name for a lone e-mail; and what was decided of it.

#include <QWidget>

class DecidedCard;
class DecisionCard;
class ImportDesk;
class NameCard;
enum class Choice;
struct TypedName;

class DecisionPanel final : public QWidget {
    Q_OBJECT

public:
    /** The desk outlives the panel. */
    explicit DecisionPanel(ImportDesk &desk, QWidget *parent = nullptr);

    /**
     * Asks about the row at this place, the one in light, or tells what was decided of it; else asks about the first one that
     * waits, without the keys.
     */
    void ask(int place);
    /** Whether anything is asked. */
    bool isAsking() const { return m_place >= 0; }
    /** Puts the keyboard where a name is typed; false when none is asked for. */
    bool takeKeyboard();

Q_SIGNALS:
    /** A row was decided in the desk, which is to plan again. */
    void decided();
    /** What was decided of the row at this place is wanted back. */
    void takenBack(int place);
    /** The keyboard is wanted back by the table. */
    void left();

private:
    void showAsked();
    void showDoubt();
    void showName();
    void showDecided(Choice choice);
    void decide(Choice choice);
    void name(const TypedName &name);

    ImportDesk &m_desk;
    int m_place = -1;
    int m_inLight = -1;
    int m_candidate = 0; // of the row to decide
    DecisionCard *m_doubt;
    NameCard *m_name;
    DecidedCard *m_decided;
};
