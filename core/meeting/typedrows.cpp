// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/typedrows.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestRange = 2000;

/** Goes through a text, one piece after the other. */
class Pieces {
public:
    explicit Pieces(QStringView text) : m_text(text.toString()) { }

    bool atEnd()
    {
        static const QRegularExpression between(u"[\\s,;.]*"_s);
        take(between);
        return m_at >= m_text.size();
    }

    /** Steps over what stands here if it has this form. */
    std::optional<QRegularExpressionMatch> take(const QRegularExpression &form)
    {
        const auto match = form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        m_at = match.capturedEnd();
        return match;
    }

    /** Steps over a page's name: "p. 2 :", "page 2", "P2:". */
    std::optional<int> takePage()
    {
        static const QRegularExpression form(u"p(?:age)?\\.?\\s*(\\d{1,5})\\s*:?(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = take(form);
        return match ? std::optional(match->captured(1).toInt()) : std::nullopt;
    }

    /** Steps over what nothing else could read. */
    QString takeWord()
    {
        static const QRegularExpression form(u"[^\\s,;]+"_s);
        const auto match = take(form);
        return match ? match->captured() : QString();
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};

class RowReading {
public:
    RowReading(QStringView text, RowNumbering numbering) : m_pieces(text), m_numbering(numbering) { }

    TypedRows read()
    {
        while (!m_pieces.atEnd())
            readPiece();
        return m_typed;
    }

private:
    void readPiece()
    {
        static const QRegularExpression range(u"(\\d{1,6})\\s*(?:[-–—]|à|a(?=\\s))\\s*(\\d{1,6})(?![\\d\\pL])"_s);
        static const QRegularExpression single(u"(\\d{1,6})(?![\\d\\pL–—-])"_s);
        if (const auto page = m_pieces.takePage())
            m_page = page;
        else if (const auto both = m_pieces.take(range))
            addRange(both->captured(1).toInt(), both->captured(2).toInt(), both->captured());
        else if (const auto one = m_pieces.take(single))
            addRange(one->captured(1).toInt(), one->captured(1).toInt(), one->captured());
        else
            refuse(RowProblemKind::Unreadable, m_pieces.takeWord());
    }

    void addRange(int from, int to, const QString &text)
    {
        if (m_numbering == RowNumbering::ByPage && !m_page)
            return refuse(RowProblemKind::PageMissing, text);
        if (to < from)
            return refuse(RowProblemKind::Backward, text);
        if (to - from > widestRange)
            return refuse(RowProblemKind::Unreadable, text);
        for (int row = from; row <= to; ++row)
            add(row);
    }

    void add(int row)
    {
        const auto page = m_numbering == RowNumbering::ByPage ? m_page.value_or(0) : 0;
        if (m_seen.contains({ page, row }))
            m_typed.problems.append({ RowProblemKind::TypedTwice, m_page, row, {} });
        else
            m_typed.rows.append({ m_page, row });
        m_seen.insert({ page, row });
    }

    void refuse(RowProblemKind kind, const QString &text) { m_typed.problems.append({ kind, m_page, 0, text }); }

    Pieces m_pieces;
    RowNumbering m_numbering;
    std::optional<int> m_page;
    QSet<std::pair<int, int>> m_seen;
    TypedRows m_typed;
};

}

TypedRows readTypedRows(QStringView text, RowNumbering numbering)
{
    return RowReading(text, numbering).read();
}

TypedSubtotals readSubtotals(QStringView text)
{
    static const QRegularExpression number(u"(\\d{1,5})(?![\\d\\pL])"_s);
    static const QRegularExpression nothing(u"[-–—?](?!\\d)"_s);
    TypedSubtotals typed;
    Pieces pieces(text);
    int page = 1;
    while (!pieces.atEnd()) {
        if (const auto named = pieces.takePage())
            page = *named;
        else if (const auto count = pieces.take(number))
            typed.byPage.insert(page++, count->captured(1).toInt());
        else if (pieces.take(nothing))
            ++page;
        else
            typed.problems.append({ RowProblemKind::Unreadable, page, 0, pieces.takeWord() });
    }
    return typed;
}
