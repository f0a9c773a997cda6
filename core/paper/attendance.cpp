// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/attendance.h"

#include "core/paper/furniture.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = 11.5;
constexpr double signatureWidth = 66;
constexpr double timeWidth = 20;

QString title(const AttendanceInput &input)
{
    if (input.firstNumber > 1)
        return QCoreApplication::translate("AttendanceSheet", "Supplément à l’émargement");
    return QCoreApplication::translate("AttendanceSheet", "Liste d’émargement");
}

PaperFurniture furniture(const AttendanceInput &input)
{
    PaperFurniture furniture;
    furniture.organisation = oneLine(input.loopName);
    furniture.title = title(input);
    furniture.runningHead = runningHeadOf({ furniture.title, oneLine(input.loopName), oneLine(input.day) });
    if (input.rehearsal)
        furniture.marks.append(rehearsalMark());
    furniture.pageNumber = pageNumberWords();
    furniture.pagesBefore = input.pagesBefore;
    furniture.pageCount = QCoreApplication::translate("AttendanceSheet", "signatures sur cette page, lignes %1 à %2");
    furniture.blankRange = QCoreApplication::translate("AttendanceSheet", "lignes libres");
    return furniture;
}

PaperField field(const QString &label, const QString &value, int dottedLines)
{
    const auto text = oneLine(value);
    return { label, text, text.isEmpty() ? dottedLines : 0 };
}

QString bothNames(const QStringList &names)
{
    QStringList lines;
    for (const auto &name : names)
        lines.append(oneLine(name));
    if (lines.size() < 2)
        return lines.value(0);
    const auto last = lines.takeLast();
    return QCoreApplication::translate("AttendanceSheet", "%1 et %2").arg(lines.join(u", "_s), last);
}

PaperFields fields(const AttendanceInput &input)
{
    PaperFields block;
    block.fields.append(field(QCoreApplication::translate("AttendanceSheet", "Réunion"), input.when, 1));
    block.fields.append(field(QCoreApplication::translate("AttendanceSheet", "Lieu"), input.place, 1));
    if (!input.purpose.isEmpty())
        block.fields.append(field(QCoreApplication::translate("AttendanceSheet", "Objet"), input.purpose, 0));
    auto facilitators = field(QCoreApplication::translate("AttendanceSheet", "Animation"), bothNames(input.facilitators), 0);
    facilitators.dottedLines = std::max(0, input.facilitatorCount - int(input.facilitators.size()));
    block.fields.append(facilitators);
    block.fields.append(field(QCoreApplication::translate("AttendanceSheet", "Rapporteur·e"), input.reporter, 1));
    return block;
}

QString notice(const QString &eraseBy)
{
    const auto date = eraseBy.isEmpty() ? QString(QChar(fillIn)) : eraseBy;
    return QCoreApplication::translate("AttendanceSheet",
        "Liste réservée à la réunion. Elle révèle une opinion politique : ne la photographiez pas, ne la copiez pas, ne la laissez "
        "pas sur une table. Elle sert à établir qui a pris part à la réunion ; elle est gardée par la boucle, puis détruite au plus "
        "tard le %1. Vous pouvez voir, faire corriger ou effacer ce qui vous concerne : demandez à la gestion de la boucle.")
        .arg(date);
}

/** Before the signature, where it is asked for. */
QList<PaperColumn> withTimes(QList<PaperColumn> columns, const AttendanceInput &input)
{
    if (input.hasTimes)
        columns.insert(
            columns.size() - 1, { PaperColumnKind::Blank, QCoreApplication::translate("AttendanceSheet", "Arrivée à"), timeWidth });
    return columns;
}

QList<PaperColumn> memberColumns()
{
    return { { PaperColumnKind::Number, QCoreApplication::translate("AttendanceSheet", "N°"), numberWidth },
        { PaperColumnKind::Name, QCoreApplication::translate("AttendanceSheet", "NOM Prénom, groupe d’action et qualité") },
        { PaperColumnKind::Signature, QCoreApplication::translate("AttendanceSheet", "Signature"), signatureWidth } };
}

BlankRows blankRows(const AttendanceInput &input)
{
    BlankRows blank;
    blank.title = QCoreApplication::translate("AttendanceSheet", "Membres de la boucle qui manquent à la liste");
    blank.columns = { { PaperColumnKind::Number, QCoreApplication::translate("AttendanceSheet", "N°"), numberWidth },
        { PaperColumnKind::Blank, QCoreApplication::translate("AttendanceSheet", "NOM Prénom, en capitales"), 0, 9 },
        { PaperColumnKind::Blank, QCoreApplication::translate("AttendanceSheet", "Groupe d’action"), 0, 8 },
        { PaperColumnKind::Signature, QCoreApplication::translate("AttendanceSheet", "Signature"), signatureWidth } };
    blank.columns = withTimes(blank.columns, input);
    blank.firstNumber = input.firstNumber;
    for (const auto &row : input.rows)
        blank.firstNumber = std::max(blank.firstNumber, row.number + 1);
    blank.count = std::max(0, input.blankRows);
    return blank;
}

SheetClosing closing(const QString &day, int facilitators)
{
    const QString blank = QChar(fillIn);
    SheetClosing closing;
    closing.title = QCoreApplication::translate("AttendanceSheet", "Total");
    closing.pageLabel = QCoreApplication::translate("AttendanceSheet", "page %1");
    closing.totalLabel = QCoreApplication::translate("AttendanceSheet", "présent·es");
    //: %1 and %3 are dotted lines to fill in by hand, %2 is the day
    closing.sentence = QCoreApplication::translate("AttendanceSheet", "Feuille arrêtée à %1 présent·es, le %2 à %3 h %3")
                           .arg(blank, day.isEmpty() ? blank : oneLine(day), blank);
    closing.signers = QStringList(facilitators, QCoreApplication::translate("AttendanceSheet", "Animation"));
    closing.signers.append(QCoreApplication::translate("AttendanceSheet", "Rapporteur·e"));
    closing.nameLabel = QCoreApplication::translate("AttendanceSheet", "nom");
    closing.signatureLabel = QCoreApplication::translate("AttendanceSheet", "signature");
    return closing;
}

SignTable table(const AttendanceInput &input)
{
    SignTable table;
    table.isLarge = input.isLarge;
    //: The name of a local group that goes on from the page before
    table.sectionGoesOn = QCoreApplication::translate("AttendanceSheet", "%1 (suite)");
    table.columns = withTimes(memberColumns(), input);
    table.rows.reserve(input.rows.size());
    for (const auto &row : input.rows)
        table.rows.append({ row.personId, row.number, oneLine(row.family), oneLine(row.given), oneLine(row.groupAndQuality), row.letter,
            oneLine(row.section) });
    table.blank = blankRows(input);
    table.closing = closing(input.day, input.facilitatorCount);
    table.closing->pagesBefore = input.pagesBefore;
    return table;
}

}

CirculatingPaper attendanceSheet(const AttendanceInput &input)
{
    CirculatingPaper paper { furniture(input), {} };
    paper.blocks.append(fields(input));
    paper.blocks.append(PaperParagraph { notice(oneLine(input.eraseBy)), ParagraphKind::Note });
    paper.blocks.append(table(input));
    return paper;
}
