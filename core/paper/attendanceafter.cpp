// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/attendanceafter.h"

#include "core/meeting/halltime.h"
#include "core/paper/attendanceof.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype arrivalColumn = 3;

/** Instead of a time: the signature was read off the sheet later. */
QString signedOnly()
{
    return QCoreApplication::translate("AttendanceAfter", "sur feuille");
}

/** The rows of the sheet that was printed, with its numbers; who was added since comes after, without a number. */
QList<AttendanceRow> rowsAsPrinted(const MeetingState &state)
{
    auto rows = attendanceOf(state).rows;
    if (!state.sheet)
        return rows;
    QHash<quint32, int> numbers;
    for (const auto person : state.sheet->rows)
        numbers.insert(person.number(), int(numbers.size()) + 1);
    for (auto &row : rows)
        row.number = numbers.value(row.personId);
    const auto isPrinted = [](const AttendanceRow &row) { return row.number > 0; };
    const auto added = std::stable_partition(rows.begin(), rows.end(), isPrinted);
    std::sort(rows.begin(), added, [](const AttendanceRow &a, const AttendanceRow &b) { return a.number < b.number; });
    return rows;
}

/** Coming and going; whoever went out and came back has a line each time, the same in both. */
struct Times {
    QStringList arrivals;
    QStringList departures;
};

Times timesOf(const MeetingState &state, const Presence &presence)
{
    const auto at = [&](qint64 instant) { return clock(hallTime(state, instant)); };
    Times times;
    times.arrivals.append(presence.source == ArrivalSource::Sheet ? signedOnly() : at(presence.arrivedAt));
    for (const auto &absence : presence.absences) {
        times.departures.append(at(absence.from));
        times.arrivals.append(at(absence.to));
    }
    if (presence.leftAt)
        times.departures.append(at(*presence.leftAt));
    return times;
}

TableColumn fixedColumn(const QString &heading, double width)
{
    TableColumn column { heading };
    column.width = width;
    return column;
}

PaperTable tableOf(const MeetingState &state)
{
    PaperTable table;
    table.caption
        = filled(QCoreApplication::translate("AttendanceAfter", "Les présences du %1"), { longDate(currentSitting(state).start.date()) });
    TableColumn name { QCoreApplication::translate("AttendanceAfter", "NOM Prénom") };
    name.isStrong = true;
    table.columns = { fixedColumn(QCoreApplication::translate("AttendanceAfter", "N°"), 12), name,
        { QCoreApplication::translate("AttendanceAfter", "Groupe d’action et qualité") },
        fixedColumn(QCoreApplication::translate("AttendanceAfter", "Arrivée"), 25),
        fixedColumn(QCoreApplication::translate("AttendanceAfter", "Départ"), 21) };
    const auto rows = rowsAsPrinted(state);
    for (const auto &row : rows) {
        const auto *presence = currentSitting(state).presence.find(presenceOf(Id<Person>(row.personId)));
        const auto times = presence ? timesOf(state, *presence) : Times {};
        table.rows.append({ row.number > 0 ? QString::number(row.number) : QString(), oneLine(row.family + u' ' + row.given),
            oneLine(row.groupAndQuality), times.arrivals.join(u'\n'), times.departures.join(u'\n') });
    }
    return table;
}

int namedIn(const PaperTable &table)
{
    return int(
        std::count_if(table.rows.begin(), table.rows.end(), [](const QStringList &row) { return !row.value(arrivalColumn).isEmpty(); }));
}

/** How many were counted and how many are known by name: two facts, neither made from the other. */
PaperFields countsOf(const MeetingState &state, int named)
{
    auto fields = whenAndWhere(state);
    const auto add = [&fields](const QString &label, const QString &value) { fields.fields.append({ label, value, 0 }); };
    if (const auto counted = currentSitting(state).headcount)
        add(QCoreApplication::translate("AttendanceAfter", "Comptage"),
            QCoreApplication::translate("AttendanceAfter", "%n personne(s) dans la salle", nullptr, *counted));
    if (named == 0)
        return fields;
    const int members = int(membersOf(state).size());
    const int others = members - named;
    add(QCoreApplication::translate("AttendanceAfter", "Présence"),
        filled(QCoreApplication::translate("AttendanceAfter", "%1 par leur nom, sur %2"),
            { QCoreApplication::translate("AttendanceAfter", "%n présent·e(s)", nullptr, named),
                QCoreApplication::translate("AttendanceAfter", "%n membre(s)", nullptr, members) }));
    add(QCoreApplication::translate("AttendanceAfter", "Sans arrivée"),
        QCoreApplication::translate("AttendanceAfter", "%n membre(s)", nullptr, others));
    return fields;
}

PaperParagraph note(const QString &pattern)
{
    return { filled(pattern, { signedOnly() }), ParagraphKind::Note };
}

/** What an empty cell means, and a signature whose hour nobody wrote. */
QList<CirculatingPaper::Block> legendOf(const PaperTable &table)
{
    QList<CirculatingPaper::Block> legend { note(QCoreApplication::translate(
        "AttendanceAfter", "Sans heure d’arrivée : l’arrivée n’a pas été notée. Sans heure de départ : aucun départ ne l’a été.")) };
    const auto isSignedOnly = [](const QStringList &row) { return row.value(arrivalColumn).startsWith(signedOnly()); };
    if (std::any_of(table.rows.begin(), table.rows.end(), isSignedOnly))
        legend.append(note(QCoreApplication::translate(
            "AttendanceAfter", "« %1 » : la signature a été relevée ensuite, l’heure d’arrivée n’est pas connue.")));
    return legend;
}

/** The current sitting of this state; nothing when nobody came to it. */
QList<CirculatingPaper::Block> recordOf(const MeetingState &state)
{
    const auto table = tableOf(state);
    const int named = namedIn(table);
    if (named == 0 && currentSitting(state).headcount.value_or(0) == 0)
        return {};
    QList<CirculatingPaper::Block> record { countsOf(state, named) };
    if (named == 0)
        record.append(PaperParagraph {
            filled(QCoreApplication::translate("AttendanceAfter",
                       "Les arrivées n’ont pas été notées par nom : seul le nombre est connu. Les noms sont sur la liste signée."),
                {}) });
    else
        record += QList<CirculatingPaper::Block> { table } + legendOf(table);
    return record;
}

}

CirculatingPaper attendanceAfterPaper(const MeetingState &state)
{
    CirculatingPaper paper { recordFurniture(state, QCoreApplication::translate("AttendanceAfter", "Présences")), {} };
    if (const auto eraseBy = attendanceOf(state).eraseBy; !eraseBy.isEmpty())
        paper.furniture.foot
            = filled(QCoreApplication::translate("AttendanceAfter", "À garder par la boucle, à détruire au plus tard le %1"), { eraseBy });
    auto upTo = state;
    for (qsizetype sittings = 1; sittings <= state.sittings.size(); ++sittings) {
        upTo.sittings = state.sittings.first(sittings);
        const auto record = recordOf(upTo);
        if (!record.isEmpty() && state.sittings.size() > 1)
            paper.blocks.append(PaperHeading { sittingWord(sittings - 1) });
        paper.blocks += record;
    }
    if (paper.blocks.isEmpty())
        paper.blocks.append(PaperParagraph { filled(
            QCoreApplication::translate("AttendanceAfter", "Rien à écrire pour l’instant : personne n’a été noté·e ni compté·e."), {}) });
    return paper;
}
