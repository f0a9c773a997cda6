// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facilitators' own view of the projector: what the hall sees, what comes next, their notes, the keys, who asked to speak.
// Never projected.

#include "ui/document/document.h"
#include "ui/projector/hallscreen.h"
#include "ui/shell/power.h"

#include <QTimer>
#include <QWidget>

class Button;
class Chip;
class Label;
class Miniature;
class Notice;
class Paragraph;
class Projector;
class QBoxLayout;
class QGridLayout;
class SpeakingFold;
class SpeakingLine;
class TextArea;

/** At the right of a wide window, or in place of the page. */
enum class ConsoleForm { Docked, Wide };

class Console final : public QWidget {
    Q_OBJECT

public:
    /** All outlive the console. */
    Console(Document &document, Projector &projector, HallScreen &hall, QWidget *parent = nullptr);

    void setForm(ConsoleForm form);
    void refresh();
    /** Says it when the battery runs low. */
    void setBattery(const std::optional<Battery> &battery);
    /** Unfolds the speaking list, opened and with the keyboard there, or folds it; it takes the place of what comes next where
     * both have no room. */
    void toggleSpeakingList();
    bool showsSpeakingList() const;

Q_SIGNALS:
    void setUpRequested();
    /** G, or its button. */
    void goToRequested();
    /** ?, or its button. */
    void keysRequested();
    /** Why something was refused. */
    void said(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildNow();
    QWidget *buildNext();
    QWidget *buildCovers();
    QWidget *buildTurning();
    QWidget *buildKeys();
    void connectSpeaking();
    /** What stands beside what, in this form and width. */
    void placeParts();
    void takeSpeakingList();
    void foldSpeakingList();
    void showHall();
    void showNotes();
    void keepNotes();
    QString notesName() const;

    Document &m_document;
    Projector &m_projector;
    HallScreen &m_hall;
    ConsoleForm m_form = ConsoleForm::Docked;
    QBoxLayout *m_parts;
    QGridLayout *m_covers;
    QWidget *m_ahead = nullptr; // what comes next, the notes, the keys
    SpeakingFold *m_speaking;
    Chip *m_state;
    Notice *m_notice;
    Notice *m_battery;
    Miniature *m_now;
    Label *m_title;
    Button *m_black;
    Button *m_freeze;
    Button *m_time;
    Button *m_setUp;
    Button *m_previous;
    Button *m_next;
    Miniature *m_coming;
    Label *m_comingTitle;
    Paragraph *m_say;
    TextArea *m_notes;
    Button *m_askSpeaking;
    SpeakingLine *m_speakingLine;
    QString m_step; // whose notes are shown
    QTimer m_pause; // of typing, after which the notes are kept
};
