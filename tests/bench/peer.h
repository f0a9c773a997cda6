// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs another program beside ours and says how long it took and how much memory it held.

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

struct PeerRun {
    double milliseconds = 0;
    double megabytes = 0; // the most it held
};

/** Nothing when the program is not on this machine or failed; /usr/bin/time tells the memory. */
inline std::optional<PeerRun> runPeer(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    const auto timer = QStandardPaths::findExecutable(QStringLiteral("time"));
    const auto found = QStandardPaths::findExecutable(program);
    if (timer.isEmpty() || found.isEmpty())
        return {};
    QProcess process;
    QElapsedTimer elapsed;
    elapsed.start();
    process.start(timer, QStringList { QStringLiteral("-f"), QStringLiteral("peak %M"), found } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return {};
    PeerRun run;
    run.milliseconds = double(elapsed.nsecsElapsed()) / 1e6;
    const auto words = process.readAllStandardError().trimmed().split('\n').last().split(' ');
    run.megabytes = words.value(1).toDouble() / 1024;
    return run;
}

/** The most memory that this process held so far, in megabytes. */
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}
