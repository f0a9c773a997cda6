// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole window on a folder and a clock of the test's own: nothing is written in the home of whoever runs it.

#include "core/storage/sqliteshelf.h"
#include "tests/ui/shell/windowdriver.h"

#include <QTemporaryDir>

class TestWindow {
public:
    TestWindow();

    MainWindow &window() { return *m_window; }
    WindowDriver &driver() { return *m_driver; }
    Shelf &shelf() { return m_shelf; }
    const Services &services() const { return m_services; }
    /** A path in the test's folder, which is the home too. */
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    /** Writes a file there; its path. */
    QString write(const QString &name, const QByteArray &bytes) const;
    void setNow(const QDateTime &now) { m_now = now; }
    void pass(int minutes) { m_now = m_now.addSecs(60 * minutes); }

private:
    QTemporaryDir m_folder;
    SqliteShelf m_shelf { KeyCost { 1, 8192 } }; // whose keys cost next to nothing
    QDateTime m_now { QDate(2026, 6, 20), QTime(18, 0) };
    Services m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
};
