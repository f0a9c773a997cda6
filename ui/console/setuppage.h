// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Before one begins: the machine, the hall's screen, and text that the back row reads. The only page that swaps screens.

#include "core/slide/projection.h"
#include "ui/projector/screens.h"
#include "ui/shell/windowpage.h"
#include "ui/shell/power.h"

class Button;
class HallScreen;
class Label;
class Notice;
class Paragraph;
class Projector;
class QButtonGroup;
class QCheckBox;
class QVBoxLayout;

class SetUpPage final : public WindowPage {
    Q_OBJECT

public:
    /** All outlive the page. */
    SetUpPage(Document &document, Projector &projector, HallScreen &hall, const Power &power, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    QWidget *buildMachine();
    QWidget *buildScreens();
    QWidget *buildLegibility();
    void addTick(QVBoxLayout &column, const QString &note, const QString &words);
    void refreshTicks();
    void refreshBattery();
    void refreshScreens();
    void refreshLegibility();
    void tick(const QString &note, Qt::CheckState state);

    Projector &m_projector;
    HallScreen &m_hall;
    const Power &m_power;
    QMap<QString, QCheckBox *> m_ticks;
    Notice *m_battery;
    Notice *m_notice;
    QVBoxLayout *m_screens;
    QButtonGroup *m_choice;
    QList<SeenScreen> m_shown;
    Button *m_project;
    Button *m_share;
    Paragraph *m_shared; // what to do with the window that is shared
    Label *m_size;
    Button *m_tryLine;
    QButtonGroup *m_light;
};
