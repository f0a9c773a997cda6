// SPDX-License-Identifier: GPL-3.0-or-later
// The window: joins the store, the reader of PDF and the window of a meeting.

#include "app/boucle/arguments.h"
#include "app/boucle/keychain.h"
#include "app/boucle/power.h"
#include "app/boucle/shots.h"
#include "app/french.h"
#include "app/nocore.h"
#include "app/ownfiles.h"
#include "core/exchange/pdf/pdftext.h"
#include "core/storage/sqliteshelf.h"
#include "ui/printing/toolkitwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/themesetting.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    leaveNoCore();
    keepFilesToOneself();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Boucle"));
    QApplication::setApplicationVersion(QStringLiteral(BOUCLE_VERSION));
    const French french;
    const ToolkitWords toolkitWords;
    const auto asked = readArguments(application.arguments());
    static auto &shelf = *new SqliteShelf; // stays to the end: a thread that a disk holds may come back to it
    const Services services { shelf, [] { return QDateTime::currentDateTime(); }, readPdfWords,
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation), systemPower(), systemKeychain() };
    if (asked.shots)
        return takeShots(application, services, *asked.shots);
    applyTheme(application, asked.theme.value_or(ThemeSetting(services.settingsFolder).choice()));
    MainWindow window(services);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(8, 40))); // its frame is seen whole, at 150 % too
    window.show();
    if (asked.rehearsal)
        window.rehearse(asked.step);
    else if (!asked.path.isEmpty())
        window.openPath(asked.path);
    return QApplication::exec();
}
