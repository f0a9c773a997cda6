// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "core/paper/attendanceof.h"
#include "core/paper/paperkinds.h"
#include "core/paper/plaintext.h"
#include "core/wording/sentences.h"
#include "ui/pages/pdf.h"
#include "ui/pages/savefile.h"

using namespace Qt::StringLiterals;

namespace {

QStringList paperNames()
{
    QStringList names;
    for (const auto *name : EnumNames<PaperKind>::names)
        names.append(QString::fromUtf8(name));
    return names;
}

Grammar grammar()
{
    return { u"paper DOSSIER PAPIER -o FICHIER [--json]"_s, Cli::tr("Écrit un papier de la réunion, en .pdf ou en .txt."),
        {
            { u"output"_s, u"FICHIER"_s, Cli::tr("le fichier à écrire ; sa fin dit le format : .pdf ou .txt"), u"o"_s, true },
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        2, 2,
        Cli::tr("Les papiers : %1.\n").arg(paperNames().join(u", "_s))
            + Cli::tr("La liste d’émargement écrite est notée dans le dossier. Les remontées contiennent des coordonnées : pour la seule\n"
                      "personne qui remplit le formulaire.") };
}

/** Writes the paper; a text has no pages, so it counts as one. */
Result<Printed> writePaper(const QList<Paper> &papers, const QString &path, int rows, int blankRows)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return writePdf(papers, path);
    if (const auto written = saveFile(path, plainTextBytes(papers)); !written)
        return refuse(written);
    return Printed { 1, blankRows, {}, { rows + blankRows } };
}

/** A printed sheet is a change; why it was not recorded is said, and the paper is there all the same. */
Result<void> record(Dossier &dossier, const AttendanceInput &sheet, const Printed &printed)
{
    if (const auto may = dossier.mayWrite(); !may)
        return may;
    if (const auto answer = dossier.session().apply(printedSheet(sheet, printed.blankRows, printed.lastRows), now()); !answer)
        return refuse(answer);
    return {};
}

ExitCode write(const Arguments &arguments, PaperKind kind, Dossier &dossier)
{
    const auto path = arguments.values.value(u"output"_s);
    const bool isSheet = kind == PaperKind::Attendance;
    const auto sheet = attendanceOf(dossier.state());
    const auto printed = writePaper(papersOf(dossier.state(), kind, now()), path, int(sheet.rows.size()), sheet.blankRows);
    if (!printed)
        return refused(printed.error(), arguments);
    const auto recorded = isSheet ? record(dossier, sheet, *printed) : Result<void> {};
    if (!recorded)
        warn(Cli::tr("Le papier est écrit, mais le dossier ne l’a pas noté : %1").arg(sentence(recorded.error())));
    if (arguments.has(u"json"_s))
        say({ { u"file"_s, path }, { u"pages"_s, printed->pages }, { u"recorded"_s, isSheet && recorded.has_value() } });
    else
        say(Cli::tr("Écrit : %1").arg(path));
    return ExitCode::Done;
}

ExitCode run(const Arguments &arguments)
{
    const auto name = arguments.operands.at(1);
    const auto path = arguments.values.value(u"output"_s);
    const auto kind = paperNames().indexOf(name);
    if (kind < 0)
        return wrongUsage(u"paper"_s, Cli::tr("Le papier « %1 » n’existe pas ; au choix : %2.").arg(name, paperNames().join(u", "_s)));
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return wrongUsage(u"paper"_s, Cli::tr("Le fichier doit finir par .pdf ou .txt : %1").arg(path));
    auto dossier = Dossier::openOrRead(arguments.operands.first());
    if (!dossier)
        return refused(dossier.error(), arguments);
    return write(arguments, static_cast<PaperKind>(kind), **dossier);
}

}

Command paperCommand()
{
    return { u"paper"_s, grammar(), run };
}
