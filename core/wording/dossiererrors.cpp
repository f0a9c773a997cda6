// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dossiererrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** What was done to the row that damage is told of. */
QString damagedRow(const Error &error)
{
    if (error.facts.value(1) == u"0"_s)
        return QCoreApplication::translate(
            "Wording", "« %1 » est abîmé dès sa première ligne : rien ne peut y être gardé, ouvrez une copie de sauvegarde.");
    const auto how = error.facts.value(2);
    if (how == u"missing"_s)
        return QCoreApplication::translate(
            "Wording", "Dans « %1 », la ligne %2 manque ; ce qui précède est sain : gardez-le, ou ouvrez une copie de sauvegarde.");
    if (how == u"moved"_s)
        return QCoreApplication::translate("Wording",
            "Dans « %1 », la ligne %2 n’est plus à sa place ; ce qui précède est sain : gardez-le, ou ouvrez une copie de sauvegarde.");
    if (how == u"repeated"_s)
        return QCoreApplication::translate("Wording",
            "Dans « %1 », la ligne %2 en répète une autre ; ce qui précède est sain : gardez-le, ou ouvrez une copie de sauvegarde.");
    if (how == u"altered"_s)
        return QCoreApplication::translate(
            "Wording", "Dans « %1 », la ligne %2 a été modifiée ; ce qui précède est sain : gardez-le, ou ouvrez une copie de sauvegarde.");
    return QCoreApplication::translate(
        "Wording", "« %1 » est abîmé à la ligne %2 : gardez ce qui précède, ou ouvrez une copie de sauvegarde.");
}

QString whyNotSaved(const Error &failure)
{
    switch (failure.kind) {
    case ErrorKind::DiskFull:
        return QCoreApplication::translate("Wording", "Le disque est plein.");
    case ErrorKind::DossierReadOnly:
        return QCoreApplication::translate("Wording", "Le fichier est passé en lecture seule.");
    case ErrorKind::FileUnwritable:
        if (failure.facts.value(1) == u"moved"_s)
            return QCoreApplication::translate("Wording", "Le fichier a été déplacé, remplacé ou supprimé.");
        break;
    default:
        break;
    }
    return QCoreApplication::translate("Wording", "Le disque n’enregistre plus.");
}

}

QString damagedPattern(const Error &error)
{
    if (error.facts.value(0).isEmpty())
        return QCoreApplication::translate(
            "Wording", "Le dossier est abîmé à la ligne %2 : gardez ce qui précède, ou ouvrez une copie de sauvegarde.");
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate("Wording", "« %1 » est abîmé : gardez ce qui y est sain, ou ouvrez une copie de sauvegarde.");
    return damagedRow(error);
}

QString tooNewPattern(const Error &error)
{
    if (error.facts.value(0).isEmpty())
        return QCoreApplication::translate(
            "Wording", "Ce dossier a été complété par un Boucle plus récent : installez la dernière version pour l’ouvrir.");
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate(
            "Wording", "« %1 » a été complété par un Boucle plus récent : installez la dernière version pour l’ouvrir.");
    if (error.facts.value(2) == u"read-only"_s)
        return QCoreApplication::translate(
            "Wording", "« %1 » a été écrit par Boucle %2, plus récent : il se lit ici, installez cette version pour le modifier.");
    return QCoreApplication::translate("Wording", "« %1 » a été écrit par Boucle %2, plus récent : installez cette version pour l’ouvrir.");
}

QString storeFailedPattern(const Error &error)
{
    if (error.facts.value(0).isEmpty())
        return QCoreApplication::translate("Wording",
            "Le disque n’a pas enregistré ce qui vient d’être demandé ; tout ce qui l’était déjà reste. Vérifiez la clé ou le réseau, ou "
            "enregistrez ailleurs, puis recommencez.");
    //: %1 is what the system says, often in English
    return QCoreApplication::translate("Wording",
        "Le disque n’a pas enregistré ce qui vient d’être demandé ; tout ce qui l’était déjà reste. Vérifiez la clé ou le réseau, ou "
        "enregistrez ailleurs, puis recommencez. Détail technique : %1.");
}

QString fileUnreadablePattern(const Error &error)
{
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate(
            "Wording", "Le fichier « %1 » ne peut pas être lu, rien n’y a changé : vérifiez la clé ou le réseau, puis vos droits.");
    return QCoreApplication::translate(
        "Wording", "Le fichier « %1 » ne peut pas être lu (%2), rien n’y a changé : vérifiez la clé ou le réseau, puis vos droits.");
}

QString fileUnwritablePattern(const Error &error)
{
    if (error.facts.value(1) == u"moved"_s)
        return QCoreApplication::translate("Wording",
            "« %1 » n’est plus à sa place : il a été déplacé, remplacé ou supprimé. Rien n’est perdu si vous enregistrez ailleurs avant de "
            "fermer.");
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate(
            "Wording", "Le fichier « %1 » ne peut pas être écrit, et ce qui y était reste : choisissez un autre endroit.");
    return QCoreApplication::translate(
        "Wording", "Le fichier « %1 » ne peut pas être écrit (%2), et ce qui y était reste : choisissez un autre endroit.");
}

QString unsavedSentence(const Error &failure, int unsaved)
{
    return whyNotSaved(failure) + u' '
        + QCoreApplication::translate("Wording", "%n geste(s) gardé(s) en mémoire seulement.", nullptr, unsaved) + u' '
        + QCoreApplication::translate("Wording",
            "Continuez : tout s’écrira dès que le disque le permettra. Libérez de la place, vérifiez la clé ou le réseau, ou enregistrez "
            "ailleurs.");
}
