// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The types of the fields of a record, in words for whoever writes a script.

#include "core/people/idwords.h"
#include "core/record/json.h"

#include <QCoreApplication>

struct Profile;

/** The words that an enum knows, alone or in a list; empty for all other types. */
template <class T> QStringList choicesOf()
{
    if constexpr (NamedEnum<T>)
        return json::choices<T>();
    else if constexpr (isList<T>)
        return choicesOf<typename T::value_type>();
    else
        return {};
}

/** What a value of this type looks like: « texte », « nombre entier », « liste de : personne (…) ». */
template <class T> QString typeInWords()
{
    if constexpr (isList<T>)
        return QCoreApplication::translate("Intents", "liste de : %1").arg(typeInWords<typename T::value_type>());
    else if constexpr (Record<T>)
        return QCoreApplication::translate("Intents", "objet { %1 }").arg(json::fieldNames<T>().join(QStringLiteral(", ")));
    else if constexpr (std::is_same_v<T, Id<Person>>)
        return QCoreApplication::translate("Intents", "personne (nom, pseudo ou numéro)");
    else if constexpr (std::is_same_v<T, Id<LocalGroup>>)
        return QCoreApplication::translate("Intents", "groupe d’action (nom ou numéro)");
    else if constexpr (isId<T>)
        return QCoreApplication::translate("Intents", "profil (« nom/mission » ou numéro)");
    else if constexpr (NamedEnum<T>)
        return QCoreApplication::translate("Intents", "mot au choix");
    else if constexpr (std::is_same_v<T, bool>)
        return QCoreApplication::translate("Intents", "true ou false");
    else if constexpr (std::is_same_v<T, QDate>)
        return QCoreApplication::translate("Intents", "date (2026-06-27)");
    else if constexpr (std::is_same_v<T, QDateTime>)
        return QCoreApplication::translate("Intents", "date et heure du lieu (2026-06-27T14:00)");
    else if constexpr (std::is_same_v<T, QString>)
        return QCoreApplication::translate("Intents", "texte");
    else
        return QCoreApplication::translate("Intents", "nombre entier");
}
