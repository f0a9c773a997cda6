// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void wrongUsage(const QString &words)
{
    std::fprintf(stderr, "boucle : %s\n", qUtf8Printable(words));
    std::exit(2);
}

ThemeChoice themeNamed(const QString &name)
{
    if (name == u"clair"_s)
        return ThemeChoice::Light;
    if (name == u"sombre"_s)
        return ThemeChoice::Dark;
    if (name != u"ordinateur"_s)
        wrongUsage(QCoreApplication::translate("Arguments", "thème inconnu « %1 » : clair, sombre ou ordinateur.").arg(name));
    return ThemeChoice::System;
}

}

Arguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Arguments", "Tenir une réunion de boucle départementale."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption rehearsal(u"rehearsal"_s, QCoreApplication::translate("Arguments", "Ouvre la réunion d’exercice."));
    const QCommandLineOption step(u"step"_s, QCoreApplication::translate("Arguments", "À la fin de cette étape de l’exercice."), u"STEP"_s);
    const QCommandLineOption theme(u"theme"_s,
        QCoreApplication::translate("Arguments", "clair, sombre ou ordinateur ; sinon celui choisi dans la fenêtre."), u"NOM"_s);
    const QCommandLineOption shots(
        u"shots"_s, QCoreApplication::translate("Arguments", "Écrit une image de chaque page et s’arrête."), u"DOSSIER"_s);
    parser.addOptions({ rehearsal, step, theme, shots });
    parser.addPositionalArgument(u"dossier"_s, QCoreApplication::translate("Arguments", "Le dossier à ouvrir."), u"[dossier]"_s);
    if (!parser.parse(arguments))
        wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        std::exit(0);
    }
    if (parser.isSet(version))
        parser.showVersion();
    Arguments asked;
    asked.path = parser.positionalArguments().value(0);
    asked.rehearsal = parser.isSet(rehearsal);
    asked.step = parser.value(step);
    if (parser.isSet(theme))
        asked.theme = themeNamed(parser.value(theme));
    if (parser.isSet(shots))
        asked.shots = parser.value(shots);
    return asked;
}
