// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/jsonproblem.h"

#include <QCoreApplication>

QString jsonProblem(QJsonParseError::ParseError problem)
{
    switch (problem) {
    case QJsonParseError::UnterminatedObject:
        return QCoreApplication::translate("Wording", "il manque une accolade fermante, une virgule ou des guillemets");
    case QJsonParseError::MissingNameSeparator:
        return QCoreApplication::translate("Wording", "il manque les deux-points après un nom");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return QCoreApplication::translate("Wording", "il manque un crochet fermant ou une virgule");
    case QJsonParseError::IllegalNumber: // what begins like no other value is taken for one
        return QCoreApplication::translate("Wording", "un nombre est mal écrit, ou un texte n’a pas ses guillemets");
    case QJsonParseError::TerminationByNumber:
        return QCoreApplication::translate("Wording", "le texte s’arrête trop tôt, après un nombre");
    case QJsonParseError::IllegalEscapeSequence:
        return QCoreApplication::translate("Wording", "un « \\ » est mal placé");
    case QJsonParseError::IllegalUTF8String:
        return QCoreApplication::translate("Wording", "le texte n’est pas en UTF-8");
    case QJsonParseError::UnterminatedString: // found too where the text stops right after a closing quote
        return QCoreApplication::translate("Wording", "un guillemet, une accolade ou un crochet n’est pas fermé");
    case QJsonParseError::MissingObject:
        return QCoreApplication::translate("Wording", "il y a une virgule en trop, ou il manque une valeur");
    case QJsonParseError::DeepNesting:
        return QCoreApplication::translate("Wording", "trop de crochets ou d’accolades sont les uns dans les autres");
    case QJsonParseError::DocumentTooLarge:
        return QCoreApplication::translate("Wording", "le texte est trop grand");
    case QJsonParseError::GarbageAtEnd:
        return QCoreApplication::translate("Wording", "il y a du texte en trop à la fin");
    case QJsonParseError::NoError:
    case QJsonParseError::IllegalValue:
        break;
    }
    return QCoreApplication::translate("Wording", "une valeur est mal écrite");
}
