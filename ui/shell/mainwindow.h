// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window: the start page, the wizard of a new meeting, or one meeting.

#include "ui/shell/aside.h"
#include "ui/shell/command.h"
#include "ui/shell/destination.h"
#include "ui/shell/dossieropener.h"
#include "ui/shell/openmarker.h"
#include "ui/shell/recents.h"
#include "ui/shell/rehearsalfolder.h"
#include "ui/shell/themesetting.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class DossierRescue;
class Finder;
class ManualPanel;
class MeetingView;
class NewMeetingWizard;
class QDockWidget;
class QStackedWidget;
class StartPage;
class Unlocking;
struct Findable;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPath(const QString &path);
    /** Opens the made-up meeting at the end of a step; an empty step is its preparation. */
    void rehearse(const QString &step = {});
    void newMeeting(const QStringList &files = {});
    MeetingView *meeting() const { return m_meeting; }
    /** The wizard of a new meeting, made when it is first needed. */
    NewMeetingWizard *wizard();
    StartPage *start() const { return m_start; }
    void showStart();
    /** Opens the field that finds anything. */
    void find();
    void run(Command command);
    /** Opens the manual at the page in view, with the keyboard in it; opened already, closes it. */
    void toggleManual();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /** Opens the dossier where one left it, or on the page that one was on as it was opened again. */
    void open(const QString &path, const std::optional<Destination> &here);
    /** Reads it, on this page if any, with these words below. */
    void read(const QString &path, const std::optional<Destination> &here, const QString &words);
    void sayNotOpened(const QString &path, const Error &error);
    void buildRescue();
    void showStartPage();
    /** Whether the meeting may be left: asked where its disk refuses what was done last. */
    bool mayLeave();
    void closeAsked();
    void follow(const Findable &found);
    /** Closes menus and the field that finds anything, once the hall sees our screen. */
    void closeWhatHangs();
    void showMenu(QWidget *button);
    void choose(ThemeChoice theme);
    void buildManual();
    void readManual();
    void closeManual();
    void turnManual();
    void chooseDossier();
    void create(const NewMeetingDraft &draft);
    void take(std::unique_ptr<Document> document, const QString &path);
    /** Forgets its key too: whoever comes next is asked for it. */
    void leaveMeeting();
    void closeMeeting();
    void askPassphrase();
    void saySlow(const QString &path);
    void saveElsewhere();
    /** Among the dossiers opened last, unless it goes with the window, and opened again after a crash. */
    void settle(const QString &path);
    void listRecents();
    /** Goes on after the program ended by itself, projector included. */
    void resume(const QString &path);
    QString freePath(const NewMeetingDraft &draft) const;
    void keepDraft();
    NewMeetingDraft keptDraft() const;

    const Services &m_services;
    Recents m_recents;
    ThemeSetting m_theme;
    OpenMarker m_marker;
    SettingsFile m_draft; // of a meeting half-way through its wizard
    bool m_resumes = false; // what was projected is projected again
    QStackedWidget *m_stack;
    StartPage *m_start;
    Unlocking *m_unlocking;
    DossierRescue *m_rescue;
    NewMeetingWizard *m_wizard = nullptr;
    MeetingView *m_meeting = nullptr;
    Finder *m_finder = nullptr;
    QDockWidget *m_side = nullptr; // holds the manual, once it was opened
    ManualPanel *m_manual = nullptr;
    QPointer<QWidget> m_beforeManual; // what had the keyboard
    std::unique_ptr<RehearsalFolder> m_rehearsal; // the one opened last, gone with the window
    Aside m_listing; // of the dossiers on the first page: one may be on a share that hangs
    int m_lists = 0; // how many were asked for
};
