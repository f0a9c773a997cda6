// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/matrixpaper.h"

#include "core/meeting/matrix.h"
#include "core/meeting/namesinhall.h"
#include "core/meeting/sittings.h"
#include "core/paper/furniture.h"
#include "core/paper/meetingpaper.h"
#include "core/people/names.h"
#include "core/wording/matrixwords.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGroups = 5; // side by side on an upright page
constexpr double taskWidth = 38;

/** « Thérèse A. », or the whole name where two of those who were brought would read alike. */
class BroughtNames {
public:
    explicit BroughtNames(const MeetingState &state) : m_state(state), m_whole(state)
    {
        for (const auto &finding : state.findings) {
            for (const auto id : finding.names) {
                if (const auto *person = state.people.find(id))
                    m_bearers[fold(shortName(*person))].insert(id.number());
            }
        }
    }

    [[nodiscard]] QString of(Id<Person> id) const
    {
        const auto *person = m_state.people.find(id);
        if (!person)
            return {};
        const auto name = shortName(*person);
        return oneLine(m_bearers.value(fold(name)).size() > 1 ? m_whole.of(id) : name);
    }

private:
    const MeetingState &m_state;
    NamesInHall m_whole;
    QHash<QString, QSet<quint32>> m_bearers; // who is called so, by the short name folded
};

/** The result, what goes with it, and which sitting took it where there are several. */
QString decisionWords(const MeetingState &state, const MatrixRow &row)
{
    if (!row.lockedAt) {
        const auto now = deliberationOf(state, row.task);
        return now.result && now.result->outcome == Outcome::NotTreated ? word(Outcome::NotTreated, now) : notDecidedYet();
    }
    QStringList lines { row.label, row.note };
    if (const auto sitting = sittingOfDecision(state, row.task); sitting && state.sittings.size() > 1)
        lines.append(dayAndMonth(state.sittings.at(*sitting).start.date()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

PaperTable situations(const MeetingState &state)
{
    PaperTable table;
    table.caption = QCoreApplication::translate("MatrixPaper", "La situation de chaque mission");
    const auto headings = matrixHeadings();
    table.columns = { namingColumn(headings.task, 50), { headings.situation }, { headings.decision }, { headings.names } };
    for (const auto &row : matrixOf(state)) {
        QStringList names;
        for (const auto &name : row.names)
            names.append(oneLine(name));
        table.rows.append({ numberedTask(state, row.task), sentence(row.situation), decisionWords(state, row), names.join(u'\n') });
    }
    return table;
}

QString findingWords(const MeetingState &state, const BroughtNames &names, const Cell &cell)
{
    const auto finding = state.findings.constFind(cell);
    if (finding == state.findings.constEnd())
        return QCoreApplication::translate("MatrixPaper", "en attente");
    QStringList lines { word(finding->kind) };
    for (const auto person : finding->names)
        lines.append(names.of(person));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString captionOf(const MeetingState &state, const QList<SmallGroup> &groups)
{
    if (state.smallGroups.isEmpty())
        return QCoreApplication::translate("MatrixPaper", "Ce que toute l’assemblée rapporte");
    const auto first = QString::number(groups.first().number);
    if (groups.size() == 1)
        return filled(QCoreApplication::translate("MatrixPaper", "Ce que le groupe %1 rapporte"), { first });
    return filled(QCoreApplication::translate("MatrixPaper", "Ce que les groupes %1 à %2 rapportent"),
        { first, QString::number(groups.last().number) });
}

PaperTable findingsOf(const MeetingState &state, const BroughtNames &names, const QList<SmallGroup> &groups)
{
    PaperTable table;
    table.caption = captionOf(state, groups);
    table.hasGrid = true;
    table.columns = { namingColumn(matrixHeadings().task, taskWidth) };
    for (const auto &group : groups)
        table.columns.append({ state.smallGroups.isEmpty() ? QCoreApplication::translate("MatrixPaper", "Toute l’assemblée")
                                                           : QCoreApplication::translate("MatrixPaper", "Groupe %1").arg(group.number) });
    for (const auto &task : procedureOf(state).tasks) {
        QStringList row { numberedTask(state, task.code) };
        for (const auto &group : groups)
            row.append(findingWords(state, names, { group.number, task.code }));
        table.rows.append(row);
    }
    return table;
}

/** The groups by as many as stand side by side, shared evenly. */
QList<QList<SmallGroup>> sideBySide(const QList<SmallGroup> &groups)
{
    const auto tables = (groups.size() + mostGroups - 1) / mostGroups;
    QList<QList<SmallGroup>> shared;
    for (qsizetype i = 0; i < tables; ++i) {
        const auto first = i * groups.size() / tables;
        shared.append(groups.mid(first, (i + 1) * groups.size() / tables - first));
    }
    return shared;
}

}

CirculatingPaper matrixPaper(const MeetingState &state)
{
    CirculatingPaper paper { recordFurniture(state, QCoreApplication::translate("MatrixPaper", "Grille des remontées")), {} };
    paper.furniture.foot = filled(QCoreApplication::translate("MatrixPaper", "Pour l’animation : ne se projette pas"), {});
    paper.blocks.append(whenAndWhereHeld(state));
    if (state.smallGroups.isEmpty() && state.findings.isEmpty()) {
        paper.blocks.append(PaperParagraph { filled(
            QCoreApplication::translate("MatrixPaper", "Les petits groupes ne sont pas formés : rien n’est rapporté pour l’instant."),
            {}) });
        return paper;
    }
    paper.blocks.append(situations(state));
    const BroughtNames names(state);
    for (const auto &groups : sideBySide(groupsAtWork(state))) {
        const auto table = findingsOf(state, names, groups);
        paper.blocks.append(PaperHeading { table.caption });
        paper.blocks.append(table);
    }
    return paper;
}
