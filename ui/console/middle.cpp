// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/middle.h"

#include "ui/console/console.h"
#include "ui/console/hallmode.h"
#include "ui/console/privatecover.h"
#include "ui/console/projectiondesk.h"
#include "ui/shell/windowpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace {

constexpr int dockedFrom = 1720; // width of the window

}

Middle::Middle(ProjectionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_middle(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_cover(new PrivateCover)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_middle, 1);
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_cover);
    desk.console()->hide();
    connect(&desk, &ProjectionDesk::changed, this, &Middle::refresh);
    connect(m_cover, &PrivateCover::setUpRequested, &desk, &ProjectionDesk::setUpRequested);
    connect(m_cover, &PrivateCover::opened, this, [this] {
        m_isPrivateOpened = true;
        refresh();
    });
}

void Middle::show(WindowPage *page, PageKind kind)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_page = page;
    m_kind = kind;
    m_isConsoleAsked = false;
    m_isPrivateOpened = false; // each page is opened anew
    m_pages->setCurrentWidget(page);
    placeConsole();
    refresh();
}

bool Middle::showsPage() const
{
    return m_middle->currentWidget() == m_pages;
}

void Middle::toggleConsole()
{
    if (m_desk.hall().state() == HallState::SeesOurScreen)
        return m_desk.toggleOurScreen();
    if (!m_isConsoleAsked)
        m_desk.beginWhereWeAre(); // while it stands where it stood
    m_isConsoleAsked = !m_isConsoleAsked;
    placeConsole();
    refresh();
    if (m_isConsoleAsked)
        m_desk.console()->setFocus();
    else if (m_page && showsPage())
        m_page->takeKeyboard();
}

bool Middle::toggleSpeakingList()
{
    auto *console = m_desk.console();
    const auto *keyboard = QApplication::focusWidget();
    const bool isLedFromThere = m_isConsoleAsked || keyboard == console || console->isAncestorOf(keyboard) || console->showsSpeakingList();
    if (!console->isVisible() || !isLedFromThere)
        return false;
    console->toggleSpeakingList();
    return true;
}

void Middle::placeConsole()
{
    auto *console = m_desk.console();
    const bool isDocked = window()->width() >= dockedFrom && !m_isConsoleAsked;
    console->setForm(isDocked ? ConsoleForm::Docked : ConsoleForm::Wide);
    if (isDocked) {
        m_middle->removeWidget(console);
        layout()->addWidget(console);
    } else if (m_middle->indexOf(console) < 0) {
        layout()->removeWidget(console);
        m_middle->addWidget(console);
    }
    console->setVisible(isDocked || m_isConsoleAsked);
}

void Middle::refresh()
{
    auto *console = m_desk.console();
    const bool isHallMode = m_desk.hall().state() == HallState::SeesOurScreen;
    const bool isDocked = m_middle->indexOf(console) < 0;
    if (isDocked)
        console->setVisible(!isHallMode); // notes and what comes next are not for the hall
    if (isHallMode && isForFacilitatorsOnly(m_kind) && !m_isPrivateOpened)
        m_middle->setCurrentWidget(m_cover);
    else if (m_isConsoleAsked && !isHallMode)
        m_middle->setCurrentWidget(console);
    else
        m_middle->setCurrentWidget(m_pages);
}

void Middle::resizeEvent(QResizeEvent *)
{
    placeConsole();
    refresh();
}
