// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/handsign.h"

#include "core/wording/sentences.h"

#include <QCoreApplication>

QList<HandSign> allHandSigns()
{
    return { HandSign::Agree, HandSign::Doubt, HandSign::Oppose, HandSign::AskToSpeak, HandSign::PointOfOrder, HandSign::AlreadySaid };
}

QString word(HandSign sign)
{
    switch (sign) {
    case HandSign::Agree:
        return QCoreApplication::translate("HandSign", "D’accord");
    case HandSign::Doubt:
        return QCoreApplication::translate("HandSign", "J’ai un doute");
    case HandSign::Oppose:
        return QCoreApplication::translate("HandSign", "Je m’oppose, et je dis pourquoi");
    case HandSign::AskToSpeak:
        return QCoreApplication::translate("HandSign", "Je demande la parole");
    case HandSign::PointOfOrder:
        return QCoreApplication::translate("HandSign", "Point technique");
    case HandSign::AlreadySaid:
        return withFrenchSpaces(QCoreApplication::translate("HandSign", "Déjà dit : avançons"));
    }
    return {};
}

QString gestureOf(HandSign sign)
{
    switch (sign) {
    case HandSign::Agree:
        return QCoreApplication::translate("HandSign", "Les mains en l’air, qui s’agitent");
    case HandSign::Doubt:
        return QCoreApplication::translate("HandSign", "Les mains vers le bas, qui s’agitent");
    case HandSign::Oppose:
        return QCoreApplication::translate("HandSign", "Les avant-bras croisés");
    case HandSign::AskToSpeak:
        return QCoreApplication::translate("HandSign", "Un doigt levé");
    case HandSign::PointOfOrder:
        return QCoreApplication::translate("HandSign", "Un T avec les deux mains");
    case HandSign::AlreadySaid:
        return QCoreApplication::translate("HandSign", "Les mains qui tournent l’une autour de l’autre");
    }
    return {};
}
