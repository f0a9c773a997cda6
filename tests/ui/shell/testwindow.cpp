// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/testwindow.h"

#include "core/exchange/pdf/pdftext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

TestWindow::TestWindow() : m_services { m_shelf, [this] { return m_now; }, readPdfWords, m_folder.filePath(u"settings"_s) }
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("HOME", m_folder.path().toUtf8()); // new dossiers go to the documents of whoever runs this
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>(m_services);
    m_driver = std::make_unique<WindowDriver>(*m_window);
    m_window->show();
    m_window->activateWindow(); // where there is no window manager, nobody else gives it the keyboard
    QApplication::setActiveWindow(m_window.get());
    if (!m_folder.isValid() || !QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not show");
}

QString TestWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}
