// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertables.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString withDots(const QString &text)
{
    return QString(text).replace(QChar(fillIn), u"…"_s);
}

/** Takes the tables out of one paper, block by block. */
class TableGatherer {
public:
    explicit TableGatherer(const PaperFurniture &furniture) : m_furniture(furniture) { }

    QList<WrittenTable> tables() const { return m_tables; }

    void operator()(const PaperHeading &) { }
    void operator()(const PaperParagraph &) { }
    void operator()(const PaperFields &) { }
    void operator()(const PageBreak &) { }
    void operator()(const PaperCode &) { }
    void operator()(const TableCard &) { }
    void operator()(const NameTags &) { }
    void operator()(const HandSignPoster &) { }

    void operator()(const PaperTable &table)
    {
        auto written = titled(table.caption);
        for (const auto &column : table.columns)
            written.columns.append({ withDots(column.heading) });
        for (const auto &row : table.rows) {
            written.rows.append(row);
            std::transform(row.cbegin(), row.cend(), written.rows.last().begin(), withDots);
        }
        keep(written);
    }

    void operator()(const SignTable &table)
    {
        auto written = titled({});
        written.columns = { { QCoreApplication::translate("PaperTables", "N°"), WrittenKind::Number },
            { QCoreApplication::translate("PaperTables", "NOM") }, { QCoreApplication::translate("PaperTables", "Prénom") },
            { QCoreApplication::translate("PaperTables", "Groupe d’action et qualité") } };
        for (const auto &row : table.rows)
            written.rows.append({ QString::number(row.number), row.strong, row.plain, row.below });
        keep(written);
    }

    void operator()(const ContactAnswer &answer)
    {
        if (!m_answers) {
            m_answers = m_tables.size();
            auto written = titled({});
            written.columns
                = { { QCoreApplication::translate("PaperTables", "Question") }, { QCoreApplication::translate("PaperTables", "Réponse") },
                      { QCoreApplication::translate("PaperTables", "Ce qui manque") } };
            m_tables.append(written);
        }
        m_tables[*m_answers].rows.append({ answer.heading, answer.lines.join(u'\n'), answer.lacking });
    }

private:
    WrittenTable titled(const QString &caption) const
    {
        const auto title = caption.isEmpty() ? m_furniture.title : caption;
        WrittenTable table { title, m_furniture.marks, {}, {} };
        if (m_furniture.badges.isEmpty())
            return table;
        const auto &badge = m_furniture.badges.first();
        //: The title of a table of one small group: « groupe », 3, « Les qualités recherchées »
        const auto pattern = QCoreApplication::translate("PaperTables", "%1 %2 – %3");
        table.title = pattern.arg(badge.label, badge.value, title);
        table.title[0] = table.title.at(0).toUpper();
        return table;
    }

    void keep(const WrittenTable &table)
    {
        if (!table.rows.isEmpty())
            m_tables.append(table);
    }

    const PaperFurniture &m_furniture;
    QList<WrittenTable> m_tables;
    std::optional<qsizetype> m_answers; // where their table is
};

}

QList<WrittenTable> tablesOf(const QList<Paper> &papers)
{
    QList<WrittenTable> tables;
    for (const auto &paper : papers) {
        std::visit(
            [&tables](const auto &one) {
                TableGatherer gatherer(one.furniture);
                for (const auto &block : one.blocks)
                    std::visit(gatherer, block);
                tables += gatherer.tables();
            },
            paper);
    }
    return tables;
}
