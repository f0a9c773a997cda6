// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to its first frame: the window against an empty one, and against one with a word in it. The files are
// in the system's cache.

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
std::optional<double> start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
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
    struct Program {
        const char *name;
        QString path;
        QStringList arguments;
        std::vector<double> took;
    };
    Program programs[] = { { "empty Qt Widgets window", QStringLiteral(BENCH_EMPTY), {}, {} },
        { "the same with a word", QStringLiteral(BENCH_EMPTY), { u"Bonjour"_s }, {} }, { "boucle", QStringLiteral(BENCH_BOUCLE), {}, {} } };
    constexpr int rounds = 15;
    for (int round = 0; round <= rounds; ++round) {
        for (auto &program : programs) {
            const auto took = start(program.path, program.arguments, environment);
            if (!took) {
                std::printf("start: %s drew no frame within 20 s\n", program.name);
                return 1;
            }
            if (round > 0) // the first brings the files into the cache
                program.took.push_back(*took);
        }
    }
    std::printf("start to first frame, median of %d (%s)\n", rounds, qPrintable(environment.value(u"QT_QPA_PLATFORM"_s, u"display"_s)));
    const double window = median(programs[2].took);
    for (const auto &program : programs)
        std::printf("  %-24s %7.1f ms\n", program.name, median(program.took));
    std::printf("  ratio                    %7.2f    (aim: within 1.5)\n", window / median(programs[0].took));
    std::printf("  ratio to the word        %7.2f\n", window / median(programs[1].took));
    return 0;
}
