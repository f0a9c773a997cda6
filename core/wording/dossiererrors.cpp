// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dossiererrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** What was done to the row that damage is told of. */
QString damagedRow(const Error &error)
{
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

QString fileUnreadablePattern(const Error &error)
{
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate(
            "Wording", "Le fichier « %1 » ne peut pas être lu : vérifiez vos droits, ou copiez-le ailleurs.");
    return QCoreApplication::translate(
        "Wording", "Le fichier « %1 » ne peut pas être lu (%2) : vérifiez vos droits, ou copiez-le ailleurs.");
}

QString fileUnwritablePattern(const Error &error)
{
    if (error.facts.value(1).isEmpty())
        return QCoreApplication::translate("Wording", "Le fichier « %1 » ne peut pas être écrit : choisissez un autre endroit.");
    return QCoreApplication::translate("Wording", "Le fichier « %1 » ne peut pas être écrit (%2) : choisissez un autre endroit.");
}
