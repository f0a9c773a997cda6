// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/html.h"

#include "core/paper/furniture.h"
#include "core/paper/htmlblocks.h"
#include "core/paper/htmlelements.h"
#include "core/paper/outline.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t sheet[] = uR"(
:root { color-scheme: light dark; --ink: #1c1b1f; --soft: #55535c; --line: #8a8792; --paper: #ffffff; }
body { max-width: 180mm; margin: 0 auto; padding: 8mm; color: var(--ink); background: var(--paper);
  font: 1rem/1.45 Inter, 'Liberation Sans', system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; margin: 1.4em 0 0.4em; }
header h1, header h2 { margin-top: 0; }
a { color: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3em 1em; }
dt, strong, .strong, .lacking, thead th { font-weight: bold; }
dd { margin: 0; }
.wide { position: relative; overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3em; }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.5em; border-bottom: 1px solid var(--line); font-weight: normal; }
.grid th, .grid td { border: 1px solid var(--line); }
.blanks td { height: 2.2em; }
.signature { width: 30%; }
.right { text-align: right; white-space: nowrap; }
pre { white-space: pre-wrap; }
ul.tags { list-style-position: inside; padding: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 0.5em; }
.tags li { border: 1px solid var(--line); padding: 0.8em; }
dl.signs { font-size: 1.3em; }
.mark { border: 2px solid; padding: 0.3em 0.6em; font-weight: bold; }
.note, .organisation, footer { color: var(--soft); }
.blank { display: inline-block; min-width: 6em; border-bottom: 1px dotted; }
.line { display: block; height: 1.6em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article { border-top: 3px solid var(--line); margin-top: 2em; padding-top: 1em; }
)";

constexpr char16_t darkSheet[] = uR"(
:root { --ink: #eeecf2; --soft: #b9b6c2; --line: #7d7a86; --paper: #17161a; }
)";

// On a telephone the words of a table stay readable: its box scrolls, its caption does not.
constexpr char16_t narrowSheet[] = uR"(
body { padding: 4mm; }
h1 { font-size: 1.6rem; }
caption { position: sticky; left: 0; max-width: calc(100vw - 8mm - 1rem); }
table { font-size: 0.9rem; }
th, td { padding: 0.3em; hyphens: auto; }
td .blank { min-width: 4em; }
dl.signs { display: block; font-size: 1.15em; }
dl.signs dd { margin-bottom: 0.8em; }
)";

constexpr char16_t printedSheet[] = uR"(
body { max-width: none; padding: 0; font-size: 10pt; orphans: 3; widows: 3; }
.together { display: none; }
article { border: 0; margin: 0; padding: 0; }
article + article { break-before: page; }
h1, h2, h3, h4, caption, thead, dt, .letter { break-after: avoid; }
footer, thead + tbody tr:first-child { break-before: avoid; }
.wide { overflow: visible; }
thead { display: table-header-group; }
tr, li, dd, figure, .mark, .signers { break-inside: avoid; }
hr.page { break-after: page; visibility: hidden; margin: 0; }
)";

QStringList distinct(QStringList texts)
{
    texts.removeDuplicates();
    return texts;
}

QString titlesOf(const QList<Paper> &papers)
{
    QStringList titles;
    for (const auto &paper : papers)
        titles.append(oneLine(furnitureOf(paper).title));
    PaperFurniture together;
    together.title = runningHeadOf(distinct(titles));
    return headline(together);
}

/** What the tab and the history show: the title, whose it is, the day. */
QString windowTitle(const QList<Paper> &papers)
{
    const auto title = papers.size() == 1 ? headline(furnitureOf(papers.first())) : titlesOf(papers);
    if (papers.isEmpty())
        return title;
    const auto &first = furnitureOf(papers.first());
    const auto running = oneLine(first.runningHead);
    return running.startsWith(title) ? running : runningHeadOf({ title, oneLine(first.organisation) });
}

void head(HtmlElements &html, const QString &title)
{
    const auto meta = [&html](const QString &name, const QString &content) {
        html.empty(u"meta"_s, { { u"name"_s, name }, { u"content"_s, content } });
    };
    html.open(u"head"_s);
    html.empty(u"meta"_s, { { u"charset"_s, u"utf-8"_s } });
    html.empty(u"meta"_s,
        { { u"http-equiv"_s, u"Content-Security-Policy"_s }, { u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s } });
    meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    meta(u"referrer"_s, u"no-referrer"_s);
    meta(u"color-scheme"_s, u"light dark"_s);
    html.element(u"title"_s, title);
    html.style(sheet);
    html.style(narrowSheet, u"screen and (max-width: 36rem)"_s);
    html.style(darkSheet, u"screen and (prefers-color-scheme: dark)"_s);
    html.style(printedSheet, u"print"_s);
    html.close();
}

void marks(HtmlElements &html, const QStringList &marks)
{
    for (const auto &mark : marks)
        html.element(u"p"_s, u"mark"_s, mark);
}

void foot(HtmlElements &html, const PaperFurniture &furniture)
{
    html.open(u"footer"_s);
    for (const auto &line : { furniture.foot, furniture.runningHead }) {
        if (!line.isEmpty())
            html.element(u"p"_s, line);
    }
    html.close();
}

void blocks(HtmlElements &html, const Paper &paper, int level)
{
    HtmlBlocks writer(html, level, headline(furnitureOf(paper)));
    std::visit(
        [&](const auto &one) {
            for (const auto &block : one.blocks)
                std::visit(writer, block);
        },
        paper);
}

void organisation(HtmlElements &html, const PaperFurniture &furniture)
{
    if (!furniture.organisation.isEmpty())
        html.element(u"p"_s, u"organisation"_s, furniture.organisation);
}

void alone(HtmlElements &html, const Paper &paper)
{
    const auto &furniture = furnitureOf(paper);
    html.open(u"header"_s);
    organisation(html, furniture);
    html.element(u"h1"_s, headline(furniture));
    marks(html, furniture.marks);
    html.close();
    html.open(u"main"_s);
    blocks(html, paper, 2);
    html.close();
    foot(html, furniture);
}

void article(HtmlElements &html, const Paper &paper, const QString &id)
{
    const auto &furniture = furnitureOf(paper);
    html.open(u"article"_s, { { u"aria-labelledby"_s, id } });
    html.open(u"header"_s);
    organisation(html, furniture);
    html.open(u"h2"_s, { { u"id"_s, id } });
    html.words(headline(furniture));
    html.close();
    marks(html, furniture.marks);
    html.close();
    blocks(html, paper, 3);
    foot(html, furniture);
    html.close();
}

void together(HtmlElements &html, const QList<Paper> &papers)
{
    QStringList allMarks;
    for (const auto &paper : papers)
        allMarks += furnitureOf(paper).marks;
    html.openClass(u"header"_s, u"together"_s); // each article says the same of itself, on its own page
    html.element(u"h1"_s, titlesOf(papers));
    marks(html, distinct(allMarks));
    html.close();
    html.open(u"main"_s);
    for (qsizetype i = 0; i < papers.size(); ++i)
        article(html, papers.at(i), u"paper-%1"_s.arg(i + 1));
    html.close();
}

}

QByteArray htmlBytes(const QList<Paper> &papers)
{
    HtmlElements html;
    html.open(u"html"_s, { { u"lang"_s, u"fr"_s }, { u"translate"_s, u"no"_s } }); // a browser that translates sends what it reads
    head(html, windowTitle(papers));
    html.open(u"body"_s);
    if (papers.size() == 1)
        alone(html, papers.first());
    else
        together(html, papers);
    html.close();
    html.close();
    return html.bytes();
}
