// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/virtualdisplay.h"

#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr auto mark = "BOUCLE_VIRTUAL_DISPLAY";
constexpr int startTime = 20'000; // milliseconds

/** A test that is stopped leaves no server behind. */
void endWithUs(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process)
#endif
}

void xrandr(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"xrandr"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("xrandr %s: %s", qPrintable(arguments.join(u' ')), process.readAll().constData());
}

/** The name of the display, once the server listens. */
QString start(QProcess &server, QSize picture)
{
    endWithUs(server);
    server.setStandardErrorFile(QProcess::nullDevice());
    // -noreset: else the server forgets its monitors as soon as a client leaves.
    server.start(u"Xvfb"_s,
        { u"-noreset"_s, u"-nolisten"_s, u"tcp"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
            u"%1x%2x24"_s.arg(picture.width()).arg(picture.height()) });
    while (!server.canReadLine() && server.waitForReadyRead(startTime)) { }
    return u":"_s + QString::fromLatin1(server.readLine()).trimmed();
}

int runIn(const QString &display, QStringList arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(QString::fromLatin1(mark), display);
    for (const auto &other : { u"WAYLAND_DISPLAY"_s, u"QT_SCALE_FACTOR"_s, u"QT_SCREEN_SCALE_FACTORS"_s })
        environment.remove(other);
    QProcess again;
    endWithUs(again);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    const auto program = arguments.takeFirst();
    again.start(program, arguments);
    again.waitForFinished(-1);
    return again.exitStatus() == QProcess::NormalExit ? again.exitCode() : 1;
}

}

bool isInVirtualDisplay()
{
    return qEnvironmentVariableIsSet(mark);
}

std::optional<int> runInVirtualDisplay(const QStringList &arguments, QSize picture)
{
    for (const auto &tool : { u"Xvfb"_s, u"xrandr"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return {};
    }
    QProcess server;
    const auto display = start(server, picture);
    if (display.size() < 2)
        qFatal("Xvfb does not start");
    const int code = runIn(display, arguments);
    server.terminate();
    server.waitForFinished();
    return code;
}

void plugMonitor(const QString &name, const QRect &place, Output output)
{
    const auto millimetres = [](int pixels) { return pixels * 254 / 960; }; // at 96 to the inch
    const auto geometry = u"%1/%2x%3/%4+%5+%6"_s.arg(place.width())
                              .arg(millimetres(place.width()))
                              .arg(place.height())
                              .arg(millimetres(place.height()))
                              .arg(place.x())
                              .arg(place.y());
    xrandr({ u"--setmonitor"_s, name, geometry, output == Output::Own ? u"screen"_s : u"none"_s });
}

void unplugMonitor(const QString &name)
{
    xrandr({ u"--delmonitor"_s, name });
}
