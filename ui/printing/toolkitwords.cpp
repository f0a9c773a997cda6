// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/toolkitwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct ToolkitWord {
    QLatin1StringView context;
    QLatin1StringView source;
    QStringView french;
};

constexpr ToolkitWord words[] = {
    { "QPrintSettingsOutput"_L1, "Print range"_L1, u"Pages à imprimer" },
    { "QPrintSettingsOutput"_L1, "Pages"_L1, u"Les pages" },
    { "QPrintSettingsOutput"_L1, "Page Set:"_L1, u"Paires ou impaires :" },
    { "QPrintSettingsOutput"_L1,
        "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 "
        "prints pages 3, 5, 6, 7 and 9."_L1,
        u"Des pages séparées par des virgules, ou de la première à la dernière avec un tiret. "
        u"Exemple : 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9." },
    { "QPrintSettingsOutput"_L1, "Collate"_L1, u"Exemplaire par exemplaire" },
    { "QPrintSettingsOutput"_L1, "Double Sided Printing"_L1, u"Recto-verso" },
    { "QPrintSettingsOutput"_L1, "Off"_L1, u"Une seule face" },
    { "QPrintSettingsOutput"_L1, "Long side binding"_L1, u"Relié par le grand côté" },
    { "QPrintSettingsOutput"_L1, "Short side binding"_L1, u"Relié par le petit côté" },
    { "QPrintSettingsOutput"_L1, "Grayscale"_L1, u"Niveaux de gris" },
    { "QPrintDialog"_L1, "Left to Right, Top to Bottom"_L1, u"De gauche à droite, puis de haut en bas" },
    { "QPrintDialog"_L1, "Invalid Pages Definition"_L1, u"Pages mal écrites" },
    { "QPrintDialog"_L1,
        "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure "
        "ranges do not intersect with each other."_L1,
        u"« %1 » ne se comprend pas. Séparez les pages par des virgules, écrivez « 3-5 » pour aller de la page 3 à la page 5, "
        u"et chaque page une seule fois." },
    { "QPrintDialog"_L1, "Duplex Settings Conflicts"_L1, u"Recto-verso impossible ainsi" },
    { "QPrintDialog"_L1, "There are conflicts in duplex settings. Do you want to fix them?"_L1,
        u"Le recto-verso choisi ne va pas avec les autres réglages. Voulez-vous y revenir ?" },
    { "QPrintPropertiesDialog"_L1, "Printer Properties"_L1, u"Réglages de l’imprimante" },
    { "QPrintPropertiesDialog"_L1, "Page Setup Conflicts"_L1, u"Mise en page impossible ainsi" },
    { "QPrintPropertiesDialog"_L1, "There are conflicts in page setup options. Do you want to fix them?"_L1,
        u"Des choix de mise en page ne vont pas ensemble. Voulez-vous y revenir ?" },
    { "QPrintPropertiesDialog"_L1, "Advanced Option Conflicts"_L1, u"Réglages impossibles ensemble" },
    { "QPrintPropertiesDialog"_L1, "There are conflicts in some advanced options. Do you want to fix them?"_L1,
        u"Des réglages de l’imprimante ne vont pas ensemble. Voulez-vous y revenir ?" },
    { "QPrintPropertiesWidget"_L1, "Advanced"_L1, u"Réglages de l’appareil" },
    { "QPrintPropertiesWidget"_L1, "There are conflicts in some options. Please fix them."_L1,
        u"Des réglages ne vont pas ensemble : changez l’un d’eux." },
    { "QCommandLineParser"_L1, "Displays help on commandline options."_L1, u"Affiche cette aide." },
    { "QCommandLineParser"_L1, "Displays help including Qt specific options."_L1, u"Affiche aussi les options propres à Qt." },
    { "QAbstractFileIconProvider"_L1, "Drive"_L1, u"Lecteur" },
    { "QAbstractFileIconProvider"_L1, "Folder"_L1, u"Dossier" },
};

}

ToolkitWords::ToolkitWords()
{
    QCoreApplication::installTranslator(this);
}

QString ToolkitWords::translate(const char *context, const char *source, const char *, int) const
{
    const auto found = std::find_if(std::begin(words), std::end(words),
        [&](const ToolkitWord &one) { return one.context == QLatin1StringView(context) && one.source == QLatin1StringView(source); });
    return found == std::end(words) ? QString() : found->french.toString();
}
