// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A meeting on screen: the rail at the left, one page in the middle, the loop above, what was done last below.

#include "core/wizard/newmeeting.h"
#include "ui/shell/findable.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"

#include <QMap>
#include <QTimer>

class Backups;
class Button;
class Label;
class Notice;
class OlderNotice;
class PaceButton;
class ProjectionDesk;
class ErasureNotice;
class ProtectionOffer;
class Middle;
class StatusBar;
class SlowDisk;
class StepRail;
class TimerFace;
class TopBar;

class MeetingView final : public QWidget {
    Q_OBJECT

public:
    MeetingView(std::unique_ptr<Document> document, const Services &services, QWidget *parent = nullptr);
    ~MeetingView() override;

    void go(const Destination &destination);
    /** Opens on the step under way, or the preparation: where one left it. */
    void goWhereItWas();
    const Destination &here() const { return m_here; }
    WindowPage *page() const;
    /** The dossier was put in the place of another on purpose: nobody is told that it is older. */
    void takeAsNewest();
    /** A sentence in the bar below. */
    void say(const QString &words);
    Document &document() const { return *m_document; }
    /** What is projected, and where. */
    /** Who reads the window: the hall too when it has no screen of its own. */
    Reader reader() const;
    ProjectionDesk &desk() const { return *m_desk; }
    /** Goes through the rest of a new meeting's wizard: people, groups, sheet, then the preparation. */
    void follow(const NewMeetingDraft &draft);
    /** Starts the step that comes next, or ends the last one. */
    void advance();
    void undo();
    void redo();

Q_SIGNALS:
    /** Another page came into view. */
    void turned(PageKind page);
    void closeRequested();
    /** The menu of the program, below this button. */
    void menuRequested(QWidget *button);
    void saveElsewhereRequested();
    void otherDossierRequested();
    /** The dossier was held by another program; it may be free by now. */
    void reopenRequested();
    /** In the rehearsal: put the meeting at the end of another step. */
    void rehearsalStepChosen(const QString &step);

private:
    void build();
    QWidget *buildBody();
    void addShortcuts();
    void offerRehearsalSteps();
    void refresh();
    PageKind litPage() const;
    void refreshRail();
    void refreshTop();
    void refreshBottom();
    QString lastInSight() const;
    void refreshSaved();
    void refreshNotice();
    void offerReopening(bool isOffered);
    void actOnNotice();
    void connectNotices();
    void sayErasureDate();
    void watchDisk();
    void refreshTimer();
    void refreshProjected();
    /** P: the hall sees what this page is about. */
    void projectHere();
    void sayUndone(const QString &words);
    /** By the rail, a shortcut or the next step: nothing is left to come back to, and the wizard is over. */
    void goByRail(const Destination &destination);
    void keepKeyboardOnPage();
    void turnTo(Destination destination); // by value: it may stand in the rail, which is made anew
    /** On to the wizard's next page, else back to the page one came from. */
    void leavePage();
    WindowPage *pageAt(PageKind kind);
    WindowPage *newPage(PageKind kind);
    Destination destinationOf(NewMeetingPage page) const;

    std::unique_ptr<Document> m_document;
    const Services &m_services;
    std::unique_ptr<ProjectionDesk> m_desk;
    std::unique_ptr<Backups> m_backups;
    Destination m_here;
    QList<Destination> m_behind; // where one came from, last one last
    std::optional<NewMeetingDraft> m_wizard;
    QMap<PageKind, WindowPage *> m_pages;
    QList<RailEntry> m_rail;
    QTimer m_second;
    SlowDisk *m_slowDisk = nullptr;
    StepRail *m_railView;
    TopBar *m_top;
    TimerFace *m_timer;
    PaceButton *m_pace;
    Button *m_rehearsal;
    Button *m_next;
    Notice *m_notice;
    Button *m_reopen = nullptr; // once it was offered beside another way out
    OlderNotice *m_older;
    ProtectionOffer *m_offer;
    ErasureNotice *m_late;
    Button *m_projected;
    Middle *m_middle;
    StatusBar *m_bottom;
};
