// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/recoverysheet.h"

#include "core/paper/furniture.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace {

PaperFurniture furnitureOf(const RecoverySheet &sheet)
{
    PaperFurniture furniture;
    furniture.organisation = oneLine(sheet.loop);
    furniture.title = QCoreApplication::translate("RecoverySheet", "Clé de secours");
    furniture.runningHead = runningHeadOf({ furniture.title, furniture.organisation, longDate(sheet.madeOn) });
    furniture.marks.append(QCoreApplication::translate("RecoverySheet", "confidentiel — qui a cette feuille ouvre le dossier"));
    furniture.pageNumber = pageNumberWords();
    return furniture;
}

}

ConfidentialPaper recoverySheet(const RecoverySheet &sheet)
{
    ConfidentialPaper paper { furnitureOf(sheet), {} };
    paper.blocks.append(PaperParagraph { withFrenchSpaces(QCoreApplication::translate(
        "RecoverySheet", "Si la phrase secrète du dossier est oubliée, celle-ci l’ouvre aussi. Elle n’est écrite nulle part ailleurs.")) });
    paper.blocks.append(PaperFields { { { QCoreApplication::translate("RecoverySheet", "Dossier"), oneLine(sheet.file), 0 },
        { QCoreApplication::translate("RecoverySheet", "Faite le"), longDate(sheet.madeOn), 0 } } });
    paper.blocks.append(PaperHeading { QCoreApplication::translate("RecoverySheet", "La phrase") });
    paper.blocks.append(PaperParagraph { oneLine(sheet.passphrase), ParagraphKind::Large });
    paper.blocks.append(PaperHeading { QCoreApplication::translate("RecoverySheet", "Où la garder") });
    for (const auto &words :
        { withFrenchSpaces(QCoreApplication::translate(
              "RecoverySheet", "Chez vous, sous clé, jamais avec l’ordinateur ni avec la clé USB des sauvegardes.")),
            withFrenchSpaces(QCoreApplication::translate("RecoverySheet", "Ne la photographiez pas, ne l’envoyez pas : un message reste.")),
            withFrenchSpaces(QCoreApplication::translate("RecoverySheet",
                "Quand le dossier est effacé, détruisez-la. Une clé plus récente, une nouvelle phrase secrète ou des données effacées la rendent inutile.")) })
        paper.blocks.append(PaperParagraph { words });
    return paper;
}
