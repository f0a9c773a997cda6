// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A new meeting: which loop and which list, then when and where. The rest of the course goes on inside the meeting's window.

#include "core/wizard/newmeeting.h"
#include "ui/shell/chosenfiles.h"
#include "ui/shell/services.h"

#include <QWidget>

class Notice;
class QStackedWidget;
class TextField;
class Button;

class NewMeetingWizard final : public QWidget {
    Q_OBJECT

public:
    explicit NewMeetingWizard(const Services &services, QWidget *parent = nullptr);

    /** Starts anew, or from what was kept when the wizard was closed half-way. */
    void open(const NewMeetingDraft &draft);
    /** Takes lists of people, as dropped or chosen: the loop is read from the platform's list, and the next page comes. */
    void takeFiles(const QStringList &files);
    const NewMeetingDraft &draft() const { return m_draft; }
    /** One sentence in place: what prevents the dossier from being created. */
    void say(const QString &words);

Q_SIGNALS:
    /** Something was answered; the draft is worth keeping. */
    void draftChanged();
    /** Loop, date and time are known: create the dossier. */
    void completed(const NewMeetingDraft &draft);
    void closed();

private:
    QWidget *buildSource();
    QWidget *buildDateAndPlace();
    QWidget *buildButtons(Button *forward);
    void show(NewMeetingPage page);
    void chooseFiles();
    void typeLoop(const QString &text);
    bool take(const QString &path);
    void remove(const QString &path);
    void goOn();
    void goBack();
    void askAgain();
    void checkDate();
    void checkTime();
    void gather();

    const Services &m_services;
    NewMeetingDraft m_draft;
    QList<ChosenFile> m_chosen; // those of the draft, and those that cannot be used
    QStackedWidget *m_stack;
    Notice *m_notice;
    TextField *m_loop;
    ChosenFiles *m_files;
    TextField *m_date;
    TextField *m_time;
    TextField *m_place;
};
