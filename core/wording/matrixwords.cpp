// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/matrixwords.h"

#include <QCoreApplication>

MatrixHeadings matrixHeadings()
{
    return { QCoreApplication::translate("Matrix", "Mission"), QCoreApplication::translate("Matrix", "Situation"),
        QCoreApplication::translate("Matrix", "Décision"), QCoreApplication::translate("Matrix", "Noms rapportés") };
}

QString notDecidedYet()
{
    return QCoreApplication::translate("Matrix", "pas encore décidé");
}
