// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list of those who asked to speak, off until one opens it or notes somebody: asking, the turn under way, and who comes next.
// All by keyboard: two letters and Enter add somebody, Enter in the empty field gives the floor to the next.

#include "core/speech/speakinglist.h"
#include "ui/document/document.h"

#include <QTimer>
#include <QWidget>

class Button;
class EmptyState;
class Label;
class Paragraph;
class PersonField;
class QCheckBox;
class QComboBox;
class QVBoxLayout;
class SpeakerRow;
class SpeechTotalsCard;
class TimerFace;

class SpeakingPanel final : public QWidget {
    Q_OBJECT

public:
    /** At least 268 wide; the document outlives the panel. Several panels show the same list. */
    explicit SpeakingPanel(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() const;
    /** Opens the list if it is off, and puts the keyboard where somebody is noted. */
    void takeKeyboard();
    /** Shows the list and the time as they are now. */
    void refresh();

Q_SIGNALS:
    /** Why something was refused. */
    void said(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTurn();
    QWidget *buildSettings();
    void connectAll();
    std::optional<SpeakingList> list() const;
    /** Keeps the list and shows it. */
    void keep(const SpeakingList &list);
    void openList();
    void closeList();
    void addPerson(Id<Person> person);
    void addDescribed(const QString &words);
    void callNext();
    void call(int number);
    /** The list once the turn under way was written, if there was one. */
    SpeakingList ended(SpeakingList list);
    void endTurnNow();
    void showTurn(const SpeakingList &list);
    void showNext(const QString &name);
    void showWaiting(const SpeakingList &list);
    void addRow();
    void orderKeys();
    QString nameFor(const Waiting &who) const;
    qint64 now() const;

    Document &m_document;
    EmptyState *m_off;
    QWidget *m_turn; // who speaks and who comes next, once the list is open
    QWidget *m_on; // who waits, and the settings
    Paragraph *m_speaker;
    TimerFace *m_timer;
    Button *m_next;
    Button *m_end;
    PersonField *m_field;
    Label *m_count;
    QVBoxLayout *m_waiting;
    QList<SpeakerRow *> m_rows;
    QComboBox *m_length;
    QCheckBox *m_alternation;
    SpeechTotalsCard *m_totals;
    QTimer m_second;
};
