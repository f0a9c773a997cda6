// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/paper/attendanceof.h"
#include "core/wording/sentences.h"
#include "ui/pages/paperfile.h"
#include "ui/pages/papersetwriter.h"

using namespace Qt::StringLiterals;

namespace {

const QString everything = u"all"_s;
constexpr int mostBlankRows = 9'000; // the last page is filled up, and a dossier notes ten thousand at most

QStringList paperNames()
{
    QStringList names;
    for (const auto *name : EnumNames<PaperKind>::names)
        names.append(QString::fromUtf8(name));
    return names;
}

QStringList endingsOf(PaperKind kind)
{
    QStringList endings;
    for (const auto form : formsOf(kind))
        endings.append(suffixOf(form));
    return endings;
}

Grammar grammar()
{
    return { u"paper DOSSIER PAPIER -o FICHIER [--json]"_s, Cli::tr("Écrit un papier de la réunion ; la fin du fichier dit le format."),
        {
            { u"output"_s, u"FICHIER"_s, Cli::tr("le fichier à écrire, ou un dossier pour « all »"), u"o"_s, true },
            { u"letter"_s, {}, Cli::tr("pages au format Letter, au lieu de A4"), {} },
            { u"plain"_s, {}, Cli::tr("CSV à virgules sans marque, au lieu de celui des tableurs français"), {} },
            { u"by-group"_s, {}, Cli::tr("attendance : par groupe d’action, au lieu de par nom"), {} },
            { u"large"_s, {}, Cli::tr("attendance : en gros caractères"), {} },
            { u"times"_s, {}, Cli::tr("attendance : une colonne pour l’heure d’arrivée"), {} },
            { u"blank"_s, u"N"_s, Cli::tr("attendance : N lignes libres au moins (12)"), {} },
            { u"supplement"_s, {}, Cli::tr("attendance : seulement ce qui manque à la feuille imprimée, avec la suite de ses numéros"),
                {} },
            passphraseFileOption(),
            { u"json"_s, {}, Cli::tr("répond en JSON"), {} },
        },
        2, 2,
        Cli::tr("Les papiers : %1.\n").arg(paperNames().join(u", "_s))
            + Cli::tr(
                "« all » écrit tout ce qui s’imprime avant la réunion : un PDF par papier dans un dossier, ou un seul si la fin est .pdf.\n"
                "Formats : .pdf, .html, .txt, .md ; .csv et .xlsx pour les listes et la grille ; .ics pour invitation ; .json pour report.\n"
                "La liste d’émargement écrite est notée dans le dossier. Les remontées contiennent des coordonnées : pour la seule\n"
                "personne qui remplit le formulaire.") };
}

/** Whether the printed sheet was recorded; why it was not is said, and the paper is there all the same. */
bool record(Dossier &dossier, const SheetPrinted &printed)
{
    auto recorded = dossier.mayWrite();
    if (recorded) {
        if (const auto answer = dossier.session().apply(printed, now()); !answer)
            recorded = refuse(answer);
    }
    if (!recorded)
        warn(Cli::tr("Le papier est écrit, mais le dossier ne l’a pas noté : %1").arg(sentence(recorded.error())));
    return recorded.has_value();
}

QString renumberedWarning()
{
    return Cli::tr("Des lignes n’ont plus le même numéro que sur la feuille imprimée avant : ne gardez que celle-ci, c’est elle que le "
                   "dossier connaît.");
}

ExitCode writeOne(const Arguments &arguments, const WantedPaper &wanted, PaperForm form, Dossier &dossier)
{
    const auto path = arguments.values.value(u"output"_s);
    const auto sheet = attendanceOf(dossier.state(), wanted.sheet);
    const auto printed = writePaper(dossier.state(), wanted, form, now(), path);
    if (!printed)
        return refused(printed.error(), arguments);
    // A text may be signed too, but takes nothing from what is known of a sheet that was printed before; other forms are not for the door.
    const bool isFirst = !dossier.state().sheet || wanted.sheet.isSupplement;
    const bool isForSigning = form == PaperForm::Pdf || (form == PaperForm::Text && isFirst);
    const bool isSheet = wanted.kind == PaperKind::Attendance && isForSigning;
    if (isSheet && isRenumbered(dossier.state(), sheet))
        warn(renumberedWarning());
    const bool recorded = isSheet && record(dossier, printedSheet(sheet, printed->blankRows, printed->lastRows));
    if (arguments.has(u"json"_s))
        say({ { u"file"_s, path }, { u"pages"_s, printed->pages }, { u"recorded"_s, recorded } });
    else
        say(Cli::tr("Écrit : %1").arg(path));
    return ExitCode::Done;
}

/** The papers of the set, with the copies of each and what it lacks. */
QJsonArray setObjects(const MeetingState &state)
{
    QJsonArray papers;
    for (const auto &item : paperSet(state))
        papers.append(QJsonObject { { u"paper"_s, QLatin1StringView(EnumNames<PaperKind>::names[static_cast<int>(item.kind)]) },
            { u"copies"_s, item.copies }, { u"lacks"_s, QJsonArray::fromStringList(item.lacks) } });
    return papers;
}

ExitCode writeSet(const Arguments &arguments, SheetSize size, Dossier &dossier)
{
    const auto target = arguments.values.value(u"output"_s);
    const bool isJson = arguments.has(u"json"_s);
    if (isRenumbered(dossier.state(), attendanceOf(dossier.state())))
        warn(renumberedWarning());
    PaperSetWriter writer(dossier.state(), target, size, now());
    while (!writer.isDone()) {
        const auto paper = writer.next();
        if (const auto made = writer.step(); !made) {
            if (const auto printed = writer.printedSheet()) // it stands in the folder
                record(dossier, *printed);
            return refused(made.error(), arguments);
        }
        if (!isJson)
            say(Cli::tr("%1 sur %2 : %3").arg(writer.made()).arg(writer.count()).arg(paper));
    }
    const auto set = setObjects(dossier.state());
    const auto printed = writer.printedSheet();
    const bool recorded = printed && record(dossier, *printed);
    if (isJson)
        say({ { u"file"_s, target }, { u"papers"_s, set }, { u"recorded"_s, recorded } });
    else
        say(Cli::tr("Écrit : %1").arg(target));
    return ExitCode::Done;
}

/** How the sheet is wanted, or what is wrong with the words. */
tl::expected<SheetChoices, QString> choicesOf(const Arguments &arguments)
{
    SheetChoices choices;
    choices.order = arguments.has(u"by-group"_s) ? SheetOrder::ByLocalGroup : SheetOrder::ByName;
    choices.isLarge = arguments.has(u"large"_s);
    choices.hasTimes = arguments.has(u"times"_s);
    choices.isSupplement = arguments.has(u"supplement"_s);
    if (arguments.has(u"blank"_s)) {
        bool isNumber = false;
        choices.blankRows = arguments.values.value(u"blank"_s).toInt(&isNumber);
        if (!isNumber || choices.blankRows < 0 || choices.blankRows > mostBlankRows)
            return tl::unexpected(Cli::tr("--blank attend un nombre de lignes, de 0 à %1.").arg(mostBlankRows));
    }
    return choices;
}

/** Whether a set would be written in a folder that reads as a file of another form. */
bool isOtherForm(const QString &path)
{
    for (const auto form :
        { PaperForm::Html, PaperForm::Text, PaperForm::Markdown, PaperForm::Csv, PaperForm::Xlsx, PaperForm::Calendar, PaperForm::Json }) {
        if (path.endsWith(suffixOf(form), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/** What is wrong with where the paper is to be written; empty when nothing is. */
QString wrongPlace(const QString &name, std::optional<PaperKind> kind, const QString &path)
{
    if (!kind && isOtherForm(path))
        return Cli::tr("« all » s’écrit dans un dossier, ou dans un fichier qui finit par .pdf : %1").arg(path);
    if (kind && !formOf(*kind, path))
        return Cli::tr("« %1 » s’écrit dans un fichier qui finit par %2 : %3").arg(name, endingsOf(*kind).join(u", "_s), path);
    return {};
}

/** The options that change nothing of what is written; `form` is nothing for a set, which is made of PDFs. */
QStringList idleOptions(const Arguments &arguments, std::optional<PaperKind> kind, std::optional<PaperForm> form)
{
    QStringList idle;
    const auto look = [&](const QString &option, bool counts) {
        if (arguments.has(option) && !counts)
            idle.append(u"--"_s + option);
    };
    for (const auto &option : { u"by-group"_s, u"large"_s, u"times"_s, u"blank"_s, u"supplement"_s })
        look(option, kind == PaperKind::Attendance);
    look(u"letter"_s, !form || *form == PaperForm::Pdf);
    look(u"plain"_s, form == PaperForm::Csv);
    return idle;
}

ExitCode run(const Arguments &arguments)
{
    const auto name = arguments.operands.at(1);
    const auto path = arguments.values.value(u"output"_s);
    const auto place = paperNames().indexOf(name);
    const bool isAll = name == everything;
    if (place < 0 && !isAll)
        return wrongUsage(
            u"paper"_s, Cli::tr("Le papier « %1 » n’existe pas ; au choix : %2, ou all.").arg(name, paperNames().join(u", "_s)));
    const auto choices = choicesOf(arguments);
    if (!choices)
        return wrongUsage(u"paper"_s, choices.error());
    const auto kind = isAll ? std::optional<PaperKind>() : static_cast<PaperKind>(place);
    if (const auto wrong = wrongPlace(name, kind, path); !wrong.isEmpty())
        return wrongUsage(u"paper"_s, wrong);
    auto dossier = Dossier::openOrRead(arguments);
    if (!dossier)
        return refused(dossier.error(), arguments);
    if (choices->isSupplement && !(*dossier)->state().sheet)
        return refused(Error { ErrorKind::NoSheetPrinted, {}, {} }, arguments);
    const auto form = kind ? formOf(*kind, path) : std::nullopt;
    if (const auto idle = idleOptions(arguments, kind, form); !idle.isEmpty())
        warn(Cli::tr("Sans effet ici : %1.").arg(idle.join(u", "_s)));
    const auto size = arguments.has(u"letter"_s) ? SheetSize::Letter : SheetSize::A4;
    if (!kind)
        return writeSet(arguments, size, **dossier);
    const auto csv = arguments.has(u"plain"_s) ? CsvStyle::Plain : CsvStyle::French;
    return writeOne(arguments, { *kind, *choices, size, csv }, *form, **dossier);
}

}

Command paperCommand()
{
    return { u"paper"_s, grammar(), run };
}
