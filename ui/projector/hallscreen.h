// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the hall sees the slides: a screen of its own, the only screen there is, or a window that is shared by video.
// It is placed again whenever a screen comes or goes, and never by a stray key.

#include "core/slide/projection.h"
#include "ui/projector/screenwatch.h"
#include "ui/shell/settingsfile.h"

class ProjectorWindow;

/** What the facilitators must know of the hall. */
enum class HallState {
    Closed,
    OnItsScreen,
    Shared,
    SeesOurScreen, // one screen only, or several that mirror each other: hall mode
};

class HallScreen final : public QObject {
    Q_OBJECT

public:
    /** `facilitators` stands in the window that the hall must not see; both outlive this. `settingsFolder` remembers the screen. */
    HallScreen(ProjectorWindow &window, QWidget &facilitators, const QString &settingsFolder, QObject *parent = nullptr);

    void open(ProjectorWay way);
    ProjectorWay way() const { return m_way; }
    HallState state() const { return m_state; }
    const ScreenWatch &screens() const { return m_screens; }
    /** The hall's screen by its place in the list, if it has one of its own. */
    std::optional<qsizetype> screen() const { return m_screen; }
    /** Gives the hall this screen, from the set-up page only; the facilitators' window goes to another one. */
    void choose(qsizetype place);
    /** In hall mode: the slides go over the only screen, and away again. */
    void coverOurScreen();
    void uncoverOurScreen();
    bool coversOurScreen() const { return m_covers; }

Q_SIGNALS:
    void changed();

private:
    /** Our window comes into sight again when it stands on no screen. */
    void bringBackOurs();
    void place();
    void placeOnScreen();
    void placeShared();
    void remember(const ScreenIdentity &screen);
    std::optional<ScreenIdentity> remembered() const;

    ProjectorWindow &m_window;
    QWidget &m_facilitators;
    SettingsFile m_settings;
    ScreenWatch m_screens;
    ProjectorWay m_way = ProjectorWay::Closed;
    HallState m_state = HallState::Closed;
    std::optional<qsizetype> m_screen;
    bool m_covers = false;
};
