// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/reportdocument.h"

#include "core/paper/furniture.h"
#include "core/paper/plaintext.h"

#include <QCoreApplication>

namespace {

PaperFurniture furniture(const ReportInput &input)
{
    PaperFurniture furniture;
    furniture.organisation = oneLine(input.loopName);
    furniture.title = QCoreApplication::translate("ReportPaper", "Remontées de la réunion");
    furniture.runningHead = runningHeadOf({ furniture.title, furniture.organisation, oneLine(input.when) });
    if (input.rehearsal)
        furniture.marks.append(rehearsalMark());
    furniture.marks.append(QCoreApplication::translate("ReportPaper", "confidentiel — contient des coordonnées"));
    furniture.pageNumber = pageNumberWords();
    return furniture;
}

PaperFields fields(const ReportInput &input)
{
    PaperFields block;
    if (!input.when.isEmpty())
        block.fields.append({ QCoreApplication::translate("ReportPaper", "Réunion"), oneLine(input.when), 0 });
    if (!input.place.isEmpty())
        block.fields.append({ QCoreApplication::translate("ReportPaper", "Lieu"), oneLine(input.place), 0 });
    return block;
}

ContactAnswer answer(const ReportEntry &entry)
{
    ContactAnswer answer { oneLine(entry.heading), {}, {} };
    for (const auto &line : entry.lines)
        answer.lines.append(oneLine(line));
    if (entry.missing)
        answer.lacking = QCoreApplication::translate("ReportPaper", "à compléter");
    return answer;
}

}

ConfidentialPaper reportDocument(const ReportInput &input)
{
    ConfidentialPaper paper { furniture(input), {} };
    const auto block = fields(input);
    if (!block.fields.isEmpty())
        paper.blocks.append(block);
    for (const auto &entry : input.entries)
        paper.blocks.append(answer(entry));
    return paper;
}

QString reportText(const ReportInput &input)
{
    return plainText(reportDocument(input));
}
