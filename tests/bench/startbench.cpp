// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first frame: the window against an empty one. The files are in the system's cache.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment surroundings(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(u"DISPLAY"_s).isEmpty() && environment.value(u"WAYLAND_DISPLAY"_s).isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"firstframe"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(BENCH_PLUGINS));
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    return environment;
}

/** Milliseconds until the program has drawn its first frame and was ended by the plugin. */
std::optional<double> start(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, QStringList());
    const bool ended = process.waitForFinished(20'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const auto environment = surroundings(home.path());
    std::vector<double> empty;
    std::vector<double> window;
    constexpr int rounds = 15;
    for (int round = 0; round <= rounds; ++round) {
        const auto one = start(QStringLiteral(BENCH_EMPTY), environment);
        const auto other = start(QStringLiteral(BENCH_BOUCLE), environment);
        if (!one || !other) {
            std::printf("start: %s drew no frame within 20 s\n", one ? "boucle" : "the empty window");
            return 1;
        }
        if (round == 0)
            continue; // brings the files into the cache
        empty.push_back(*one);
        window.push_back(*other);
    }
    std::printf("start to first frame, median of %d (%s)\n", rounds, qPrintable(environment.value(u"QT_QPA_PLATFORM"_s, u"display"_s)));
    std::printf("  empty Qt Widgets window  %7.1f ms\n", median(empty));
    std::printf("  boucle                   %7.1f ms\n", median(window));
    std::printf("  ratio                    %7.2f    (aim: within 1.5)\n", median(window) / median(empty));
    return 0;
}
