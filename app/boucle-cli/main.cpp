// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "app/french.h"
#include "app/nocore.h"
#include "app/ownfiles.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QList<Command> commands()
{
    return { newCommand(), importCommand(), listCommand(), doCommand(), intentsCommand(), paperCommand(), takeHomeCommand(),
        procedureCommand(), verifyCommand(), sealCommand(), salvageCommand(), personCommand(), eraseCommand(), rehearseCommand(),
        seatCommand() };
}

QString overview()
{
    QString text = Cli::tr("Boucle, en ligne de commande : préparer, tenir et rapporter une réunion de boucle.") + u"\n\n"_s
        + Cli::tr("Usage : boucle-cli COMMANDE …") + u"\n\n"_s + Cli::tr("Commandes :") + u'\n';
    for (const auto &command : commands())
        text += u"  "_s + command.name.leftJustified(12) + command.grammar.summary + u'\n';
    return text + u'\n' + Cli::tr("boucle-cli COMMANDE --help dit le reste. Codes de sortie : 0 fait, 1 refusé, 2 mauvais usage.");
}

bool asksForHelp(const QStringList &words)
{
    const auto end = std::find(words.begin(), words.end(), u"--"_s);
    return std::any_of(words.begin(), end, [](const QString &word) { return word == u"--help"_s || word == u"-h"_s; });
}

ExitCode run(const Command &command, const QStringList &words)
{
    if (asksForHelp(words)) {
        say(helpText(command.grammar).trimmed());
        return ExitCode::Done;
    }
    const auto arguments = readArguments(command.grammar, words);
    if (!arguments)
        return wrongUsage(command.name, arguments.error());
    return command.run(*arguments);
}

ExitCode run(const QStringList &words)
{
    const auto name = words.value(0);
    if (name == u"--version"_s) {
        say(u"boucle-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    for (const auto &command : commands()) {
        if (command.name == name)
            return run(command, words.mid(1));
    }
    if (asksForHelp(words) || name == u"help"_s) {
        say(overview());
        return ExitCode::Done;
    }
    return wrongUsage({}, name.isEmpty() ? Cli::tr("Il manque une commande.") : Cli::tr("La commande « %1 » n’existe pas.").arg(name));
}

/** What could not be printed (a full disk behind a redirection) was not done. */
ExitCode afterPrinting(ExitCode code)
{
    if (std::ferror(stdout) == 0)
        return code;
    warn(Cli::tr("La réponse n’a pas pu être écrite sur la sortie standard : libérez de la place, puis recommencez."));
    return code == ExitCode::Done ? ExitCode::Refused : code;
}

/** Keeps what Qt says of the system (no folder for the running session…) off standard error, which is ours. */
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        warn(message);
}

/** Only a PDF needs fonts, hence Qt Gui; nothing needs a screen. */
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paints = argc > 1 && qstrcmp(argv[1], "paper") == 0;
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

}

int main(int argc, char **argv)
{
    leaveNoCore();
    keepFilesToOneself();
    qInstallMessageHandler(quiet);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"boucle-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BOUCLE_VERSION));
    const French french;
    return static_cast<int>(afterPrinting(run(QCoreApplication::arguments().mid(1))));
}
