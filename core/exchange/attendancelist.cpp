// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendancelist.h"

#include "core/exchange/pdflines.h"
#include "core/exchange/platformname.h"
#include "core/people/cleantext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double cellPadding = 4.5; // points, as the platform lays its table out

/** Where the head of the table stands on a page, in points. */
struct TableHead {
    double bottom = 0;
    double name = 0;
    double description = 0;
    double signature = 0;
};

/** One row as cells; a row that goes on over the page has the lines of both pages. */
struct ListRow {
    QList<PdfLine> name;
    QList<PdfLine> description;
};

bool isWord(const PdfWord &word, QStringView expected)
{
    return word.text.compare(expected, Qt::CaseInsensitive) == 0;
}

std::optional<TableHead> headOf(const QList<PdfLine> &lines)
{
    for (const PdfLine &line : lines)
        if (line.words.size() == 3 && isWord(line.words[0], u"nom") && isWord(line.words[1], u"description")
            && isWord(line.words[2], u"signature"))
            return TableHead { line.box.bottom(), line.words[0].box.left(), line.words[1].box.left(), line.words[2].box.left() };
    return {};
}

/**
 * The top of the footer, which ends with "page / pages"; the foot of the page where there is none. A text of another
 * direction on the list makes the file lose figures everywhere, these ones too.
 */
double footerTop(const QList<PdfLine> &lines, double pageHeight)
{
    static const QRegularExpression pageNumber(u"^\\d* ?/ ?\\d*$"_s);
    if (lines.isEmpty() || !pageNumber.match(lines.last().text()).hasMatch())
        return pageHeight;
    return cellsOf(lines).last().top();
}

/** The list's title stands above "Liste d'émargement du …", on one line or more. */
QString titleOf(const QList<PdfLine> &lines, double headBottom)
{
    QList<PdfLine> title;
    for (const PdfLine &line : lines) {
        if (line.box.bottom() >= headBottom)
            return {};
        if (line.text().startsWith(u"Liste d"_s, Qt::CaseInsensitive) && line.text().contains(u"margement"_s))
            break;
        title.append(line);
    }
    return cleanText(joinedText(title, std::numeric_limits<double>::max()));
}

bool startsBracket(const PdfLine &line)
{
    return line.words.first().text.startsWith(u'(');
}

bool isSmall(const PdfLine &line, double nameHeight)
{
    return line.height() < 0.9 * nameHeight;
}

/** Reads one page after the other and keeps the rows found so far. */
class ListReading {
public:
    void readPage(const PdfPage &page)
    {
        const QList<PdfLine> lines = linesOf(page.words);
        if (!findHead(lines))
            return;
        const double bottom = footerTop(lines, page.height);
        QList<PdfWord> names;
        QList<PdfWord> descriptions;
        for (const PdfWord &word : page.words) {
            const double centre = word.box.center().y();
            if (centre <= m_head->bottom || centre >= bottom || word.box.left() >= m_head->signature - cellPadding)
                continue;
            (word.box.left() < m_head->description - cellPadding ? names : descriptions).append(word);
        }
        addRows(cellsOf(linesOf(names)), cellsOf(linesOf(descriptions)));
    }

    [[nodiscard]] bool isList() const { return m_head.has_value(); }
    [[nodiscard]] double nameRight() const { return m_head->description - 2 * cellPadding; }
    [[nodiscard]] double descriptionRight() const { return m_head->signature - 2 * cellPadding; }

    QString title;
    QList<ListRow> rows;

private:
    bool findHead(const QList<PdfLine> &lines)
    {
        const std::optional<TableHead> head = headOf(lines);
        if (head && !m_head)
            title = titleOf(lines, head->bottom);
        if (head)
            m_head = head;
        else if (m_head)
            m_head->bottom = 0; // a page without head goes on in the same columns
        return m_head.has_value();
    }

    /** The cells of a row are centred on each other; what comes before the first row belongs to the page before. */
    void addRows(QList<PdfCell> names, const QList<PdfCell> &descriptions)
    {
        if (!rows.isEmpty() && !names.isEmpty() && isRestOfName(names.first()))
            rows.last().name += names.takeFirst().lines;
        QList<ListRow> added;
        QList<double> centres;
        for (const PdfCell &name : names) {
            added.append({ name.lines, {} });
            centres.append(name.centre());
        }
        for (const PdfCell &description : descriptions) {
            const auto farther
                = [&](double a, double b) { return std::abs(a - description.centre()) < std::abs(b - description.centre()); };
            const auto nearest = std::min_element(centres.begin(), centres.end(), farther);
            const bool isFar = nearest == centres.end() || std::abs(*nearest - description.centre()) > maxOffset;
            const bool isAbove = centres.isEmpty() || description.centre() < centres.first();
            if (isFar && isAbove && !rows.isEmpty())
                rows.last().description += description.lines;
            else if (nearest != centres.end())
                added[nearest - centres.begin()].description += description.lines;
        }
        rows += added;
    }

    /** The pseudo alone at the top of a page: its name stands at the foot of the page before. */
    bool isRestOfName(const PdfCell &cell) const
    {
        const QList<PdfLine> &before = rows.last().name;
        return isSmall(cell.lines.first(), before.first().height()) && cell.lines.last().text().endsWith(u')');
    }

    static constexpr double maxOffset = 8; // points between the centres of a row's cells

    std::optional<TableHead> m_head;
};

/** Makes people of rows: the pseudo is printed smaller than the name above it, and stands alone where the name is
 * hidden. */
class PeopleReading {
public:
    PeopleReading(const ListReading &list, ImportedPeople &people)
        : m_list(list)
        , m_people(people)
        , m_hasSmallLines(std::any_of(
              list.rows.begin(), list.rows.end(), [](const ListRow &row) { return isSmall(row.name.last(), row.name.first().height()); }))
    {
    }

    void readRow(const ListRow &row)
    {
        const int line = ++m_people.rowsRead;
        ImportedPerson person;
        person.place = { m_people.source, line, {} };
        readName(row.name, person);
        readDescription(row.description, person);
        if (person.familyName.isEmpty() && person.givenName.isEmpty() && person.pseudo.isEmpty())
            m_people.refused.append({ ErrorKind::RowWithoutName, {}, person.place });
        else if (std::max({ person.familyName.size(), person.givenName.size(), person.pseudo.size() }) > maxNameLength)
            m_people.refused.append({ ErrorKind::NameTooLong, { QString::number(maxNameLength) }, person.place });
        else
            m_people.rows.append(std::move(person));
    }

private:
    /** How many lines the name takes before its pseudo between brackets. */
    qsizetype nameLines(const QList<PdfLine> &lines) const
    {
        const bool endsBracket = lines.last().text().endsWith(u')');
        for (qsizetype i = 1; i < lines.size(); ++i)
            if (startsBracket(lines[i]) && (m_hasSmallLines ? isSmall(lines[i], lines[0].height()) : endsBracket))
                return i;
        return lines.size();
    }

    void readName(const QList<PdfLine> &lines, ImportedPerson &person) const
    {
        const qsizetype split = nameLines(lines);
        const QString first = cleanText(joinedText(lines.first(split), m_list.nameRight()));
        if (split == lines.size()) {
            person.pseudo = first;
            person.sharing = NameSharing::PseudoOnly;
            return;
        }
        const PlatformName name = nameByWeight(lines.first(split)).value_or(splitPlatformName(first));
        person.familyName = name.familyName;
        person.givenName = name.givenName;
        const QString bracketed = cleanText(joinedText(lines.sliced(split), m_list.nameRight())).sliced(1);
        person.pseudo = (bracketed.endsWith(u')') ? bracketed.chopped(1) : bracketed).trimmed();
    }

    /** The family name is printed bold. Nothing where the weight parts nothing, or parts a word. */
    std::optional<PlatformName> nameByWeight(const QList<PdfLine> &lines) const
    {
        const auto isBold = [](const PdfWord &word) { return word.isBold; };
        QList<PdfLine> family = lines;
        while (!family.isEmpty() && std::none_of(family.last().words.begin(), family.last().words.end(), isBold))
            family.removeLast();
        if (family.isEmpty())
            return {};
        const double right = m_list.nameRight();
        QList<PdfWord> &words = family.last().words;
        const bool endsLine = words.last().isBold;
        while (!words.last().isBold)
            words.removeLast();
        const QString bold = joinedText(family, right);
        const QString rest
            = endsLine ? u' ' + joinedText(lines.sliced(family.size()), right) : joinedText(lines, right).sliced(bold.size());
        if (rest.trimmed().isEmpty() || !rest.startsWith(u' '))
            return {};
        return PlatformName { cleanText(bold), cleanText(rest) };
    }

    void readDescription(const QList<PdfLine> &lines, ImportedPerson &person) const
    {
        const double right = m_list.descriptionRight();
        QList<QList<PdfLine>> parts { {} }; // the quality, then each group
        for (const PdfLine &line : lines) {
            if (startsGroup(line, parts, right))
                parts.append(QList<PdfLine> {});
            parts.last().append(line);
        }
        person.quality = cleanText(joinedText(parts.takeFirst(), right));
        for (const QList<PdfLine> &part : std::as_const(parts)) {
            const QString group = cleanText(joinedText(part, right)).sliced(1).trimmed();
            if (!group.isEmpty())
                person.localGroups.append(group);
        }
    }

    /** A dash that opens a line; inside a group only where it would have had room on the line before. */
    static bool startsGroup(const PdfLine &line, const QList<QList<PdfLine>> &parts, double right)
    {
        const PdfWord &dash = line.words.first();
        if (dash.text != u"—")
            return false;
        return parts.size() == 1 || parts.last().last().box.right() + 1.5 * dash.box.width() < right;
    }

    const ListReading &m_list;
    ImportedPeople &m_people;
    bool m_hasSmallLines;
};

} // namespace

Result<ImportedPeople> readAttendanceList(const QList<PdfPage> &pages, const QString &file)
{
    ListReading list;
    QList<int> lastRows;
    for (const PdfPage &page : pages) {
        list.readPage(page);
        lastRows.append(int(list.rows.size()));
    }
    if (!list.isList())
        return refuse(ErrorKind::NotAnAttendanceList, { file });
    ImportedPeople people;
    people.source = file;
    people.title = list.title;
    people.kind = InputKind::AttendancePdf;
    people.lastRows = lastRows;
    PeopleReading reading(list, people);
    for (const ListRow &row : std::as_const(list.rows))
        reading.readRow(row);
    return people;
}
