// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything of the projector that belongs to one meeting's window: the hall's window, the console, their keys.

#include "ui/projector/hallscreen.h"
#include "ui/projector/projector.h"
#include "ui/projector/projectorkeys.h"
#include "ui/projector/projectorwindow.h"
#include "ui/shell/power.h"

#include <QTimer>

class Console;
class KeySheet;
struct Services;

/** Whether the hall gets its picture back at once, as after a crash. */
enum class HallAtStart { Closed, AsItWas };

class ProjectionDesk final : public QObject {
    Q_OBJECT

public:
    /** `view` stands in the facilitators' window; all outlive the desk. */
    ProjectionDesk(Document &document, const Services &services, QWidget &view);
    ~ProjectionDesk() override;

    void start(HallAtStart how);
    Projector &projector() { return m_projector; }
    HallScreen &hall() { return m_hall; }
    const Power &power() const { return m_power; }
    Console *console() const { return m_console; }
    /** The window of the hall. */
    QWidget *hallWindow() { return &m_window; }
    /** What the top of the window says: « Projeté : Bilan », « Écran noir », « Rien n’est projeté ». */
    QString inShort() const;
    /** What the facilitators chose from a page; that the hall sees nothing yet is said. */
    void show(const SlideKey &slide);
    /** In hall mode the slides go over the only screen, and away again. */
    void toggleOurScreen();
    /** Chooses the first slide of the step under way, while nobody sees a slide and none was chosen. */
    void beginWhereWeAre();

Q_SIGNALS:
    void changed();
    void setUpRequested();
    void said(const QString &words);
    /** P: the page in view is to be projected. */
    void hereRequested();

private:
    void answer(ProjectorKey key);
    void offerSteps();
    void sayTextSize();
    void lookAfterPower();

    Document &m_document;
    const Power &m_power;
    QWidget &m_view;
    Projector m_projector;
    ProjectorWindow m_window;
    HallScreen m_hall;
    ProjectorKeys m_keys;
    Console *m_console;
    KeySheet *m_sheet;
    std::shared_ptr<void> m_awake;
    QTimer m_powerTimer;
};
