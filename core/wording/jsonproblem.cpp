// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/jsonproblem.h"

#include <QCoreApplication>

QString jsonProblem(QJsonParseError::ParseError problem)
{
    switch (problem) {
    case QJsonParseError::UnterminatedObject:
        return QCoreApplication::translate("Wording", "il manque une accolade fermante ou une virgule");
    case QJsonParseError::MissingNameSeparator:
        return QCoreApplication::translate("Wording", "il manque les deux-points après un nom");
    case QJsonParseError::UnterminatedArray:
        return QCoreApplication::translate("Wording", "il manque un crochet fermant ou une virgule");
    case QJsonParseError::MissingValueSeparator:
        return QCoreApplication::translate("Wording", "il manque une virgule");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return QCoreApplication::translate("Wording", "un nombre est mal écrit");
    case QJsonParseError::IllegalEscapeSequence:
        return QCoreApplication::translate("Wording", "un « \\ » est mal placé");
    case QJsonParseError::IllegalUTF8String:
        return QCoreApplication::translate("Wording", "le texte n’est pas en UTF-8");
    case QJsonParseError::UnterminatedString:
        return QCoreApplication::translate("Wording", "il manque un guillemet fermant");
    case QJsonParseError::MissingObject:
        return QCoreApplication::translate("Wording", "il manque un nom entre guillemets");
    case QJsonParseError::DeepNesting:
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
