// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/rowproblems.h"

#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** « p. 2, ligne 15 », « ligne 15 », « p. 2 ». */
QString placeOf(const RowProblem &problem)
{
    if (problem.page && problem.row > 0)
        return QCoreApplication::translate("RowProblem", "p. %1, ligne %2").arg(*problem.page).arg(problem.row);
    if (problem.page)
        return QCoreApplication::translate("RowProblem", "p. %1").arg(*problem.page);
    return QCoreApplication::translate("RowProblem", "ligne %1").arg(problem.row);
}

QString patternOf(const RowProblem &problem)
{
    switch (problem.kind) {
    case RowProblemKind::Unreadable:
        return QCoreApplication::translate("RowProblem", "« %2 » : ce n’est ni un numéro ni une suite de numéros");
    case RowProblemKind::Backward:
        return QCoreApplication::translate("RowProblem", "« %2 » : la fin vient avant le début");
    case RowProblemKind::PageMissing:
        return QCoreApplication::translate("RowProblem", "« %2 » : de quelle page ? Tapez par exemple « p. 2 : 3-7 »");
    case RowProblemKind::NoSuchPage:
        return QCoreApplication::translate("RowProblem", "%1 : la feuille n’a pas cette page");
    case RowProblemKind::NoSuchRow:
        return QCoreApplication::translate("RowProblem", "%1 : la feuille n’a pas cette ligne");
    case RowProblemKind::OtherPage:
        return QCoreApplication::translate("RowProblem", "%1 : cette ligne est page %3");
    case RowProblemKind::TypedTwice:
        return QCoreApplication::translate("RowProblem", "%1 : deux fois");
    case RowProblemKind::NotAMember:
        return QCoreApplication::translate("RowProblem", "%1, %2 : hors de la boucle, signature non comptée");
    case RowProblemKind::AlreadyThere:
        return QCoreApplication::translate("RowProblem", "%1, %2 : arrivée déjà notée");
    case RowProblemKind::SubtotalDiffers:
        return QCoreApplication::translate("RowProblem", "%1 : %n signature(s) tapée(s), %4 au bas de la page", nullptr, problem.number);
    }
    return {};
}

}

QString sentence(const RowProblem &problem)
{
    return filled(
        patternOf(problem), { placeOf(problem), problem.text, QString::number(problem.number), QString::number(problem.subtotal) });
}
