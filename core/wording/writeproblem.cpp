// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/writeproblem.h"

#include <QCoreApplication>

QString word(WriteProblem problem)
{
    switch (problem) {
    case WriteProblem::FolderMissing:
        return QCoreApplication::translate("Wording", "son dossier n’existe pas");
    case WriteProblem::NotAFolder:
        return QCoreApplication::translate("Wording", "ce qui devrait être son dossier est un fichier");
    case WriteProblem::IsFolder:
        return QCoreApplication::translate("Wording", "un dossier porte ce nom");
    case WriteProblem::ReadOnlyDisk:
        return QCoreApplication::translate("Wording", "ce disque est en lecture seule");
    case WriteProblem::FolderProtected:
        return QCoreApplication::translate("Wording", "son dossier est en lecture seule");
    case WriteProblem::FileProtected:
        return QCoreApplication::translate("Wording", "il est protégé");
    case WriteProblem::Unknown:
        break;
    }
    return QCoreApplication::translate("Wording", "le disque ne répond pas comme prévu");
}
