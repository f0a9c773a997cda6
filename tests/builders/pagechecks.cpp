// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/pagechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/** What the letters of a line cover at least, accents included. */
static QRectF inked(const PageText &text)
{
    return text.rect.adjusted(0.05, 0.1, -0.05, -0.1);
}

QString overlaps(const PaperPage &page)
{
    const auto texts = itemsOf<PageText>(page);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (inked(texts[i]).intersects(inked(texts[j])))
                return u"%1 | %2"_s.arg(texts[i].text, texts[j].text);
        }
    }
    for (const auto &rule : itemsOf<PageRule>(page)) {
        const auto line = QRectF(rule.from, rule.to).normalized().adjusted(0, -0.05, 0.01, 0.05);
        for (const auto &text : texts) {
            if (rule.kind == RuleKind::Solid && inked(text).intersects(line))
                return u"%1 is crossed"_s.arg(text.text);
        }
    }
    return {};
}

QString outside(const PaperPage &page)
{
    const auto sheet = sheetOf(page.size);
    const QRectF inside(QPointF(PaperSheet::left - 0.2, PaperSheet::top - 0.2), QPointF(sheet.right() + 0.2, sheet.bottom() + 0.2));
    for (const auto &text : itemsOf<PageText>(page)) {
        if (!inside.contains(text.rect))
            return text.text;
    }
    for (const auto &box : itemsOf<PageBox>(page)) {
        if (!inside.contains(box.rect))
            return u"a box"_s;
    }
    for (const auto &shape : itemsOf<PageShape>(page)) {
        const auto drawn = shape.path.boundingRect();
        if (!inside.contains(drawn.topLeft()) || !inside.contains(drawn.bottomRight()))
            return u"a shape"_s;
    }
    for (const auto &rule : itemsOf<PageRule>(page)) {
        if (!inside.contains(rule.from) || !inside.contains(rule.to))
            return u"a rule"_s;
    }
    return {};
}

QString lonelyHeading(const PaperPage &page)
{
    constexpr double leastHeading = 13; // points
    const double foot = sheetOf(page.size).bottom() - 6;
    const auto texts = itemsOf<PageText>(page);
    for (const auto &heading : texts) {
        const bool isHeading = heading.look.face == PaperFace::Bold && heading.look.points >= leastHeading && heading.look.points < 20;
        const auto isBelow = [&](const PageText &text) { return text.baseline > heading.baseline + 2 && text.baseline < foot; };
        if (isHeading && heading.baseline < foot && std::none_of(texts.begin(), texts.end(), isBelow))
            return heading.text;
    }
    return {};
}

QString faults(const PagedPaper &paged)
{
    if (paged.pages.isEmpty())
        return u"no page"_s;
    for (const auto &page : paged.pages) {
        for (const auto &fault : { overlaps(page), outside(page), lonelyHeading(page) }) {
            if (!fault.isEmpty())
                return fault;
        }
    }
    return {};
}

QString wordsOf(const PaperPage &page)
{
    QStringList words;
    for (const auto &text : itemsOf<PageText>(page))
        words.append(text.text);
    return words.join(u' ');
}
