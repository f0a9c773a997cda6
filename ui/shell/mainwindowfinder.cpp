// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over the page: the field that finds anything, and what closes when the hall begins to see this screen.
#include "ui/shell/mainwindow.h"

#include "ui/console/projectiondesk.h"
#include "ui/shell/finder.h"
#include "ui/shell/meetingview.h"

#include <QApplication>

void MainWindow::find()
{
    if (!m_finder) {
        const auto anything = [this](const QString &letters) {
            return m_meeting ? findAnything(&m_meeting->document().state(), letters, m_meeting->reader()) : findAnything(nullptr, letters);
        };
        m_finder = new Finder(this, anything);
        connect(m_finder, &Finder::chosen, this, &MainWindow::follow);
    }
    m_finder->open();
}

void MainWindow::follow(const Findable &found)
{
    if (const auto *command = std::get_if<Command>(&found.target))
        run(*command);
    else if (m_meeting)
        m_meeting->go(std::get<Destination>(found.target));
}

/** Names that were looked for, and menus, do not stay over a page that is no longer ours alone. */
void MainWindow::closeWhatHangs()
{
    if (!m_meeting || m_meeting->desk().hall().state() != HallState::SeesOurScreen)
        return;
    if (m_finder)
        m_finder->dismiss();
    for (auto *popup = QApplication::activePopupWidget(); popup && popup->close();)
        popup = QApplication::activePopupWidget();
}
