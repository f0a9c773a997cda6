// SPDX-License-Identifier: GPL-3.0-or-later
// Read back with the reader of Markdown that Qt has, which knows GitHub's tables and its links without brackets.
#include "core/paper/markdown.h"

#include "core/paper/furniture.h"
#include "core/paper/markdowntext.h"
#include "tests/builders/everyblock.h"
#include "tests/builders/french.h"
#include "tests/builders/rehearsed.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

/** What a reader makes of it. */
struct Rendered {
    explicit Rendered(const QString &markdown)
    {
        document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            texts.append(block.text());
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const auto format = it.fragment().charFormat();
                if (format.isAnchor())
                    links.append(format.anchorHref());
                if (format.fontItalic() || format.fontStrikeOut() || format.fontFixedPitch())
                    formatted.append(it.fragment().text());
            }
        }
    }

    QTextDocument document;
    QStringList texts;
    QStringList links;
    QStringList formatted;
};

QString written(const CirculatingPaper::Block &block)
{
    return markdownText(CirculatingPaper { { .title = u"Titre"_s }, { block } });
}

}

class MarkdownTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aNameIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : { "*gras*", "__gras__ et _ital_", "a_b_c", "~~barré~~", "`code`", "```", "# titre", "- puce", "+ puce",
                 "1. liste", "12) liste", "> citation", "=== ", "---", "[mot](https://example.org)", "![image](x.png)", "[ ] à faire",
                 "<b>gras</b>", "<script>alert(1)</script>", "<!-- rien -->", "<https://example.org>", "https://example.org/a_b",
                 "voir http://example.org", "www.example.org", "WWW.example.org", "mailto:a", "ftp://example.org", "&amp; &lt; &#60; R&D",
                 "a | b | c", "| a | b |", "C:\\dossier\\*", "\\", "fin \\", "# fin #", "* * *", ": définition", "{.classe}", "$x$ et x^2^",
                 "@tout", ":sourire:", "Béatrice \"fou\"", "D'ALMEIDA", "Vichy Populaire !" })
            QTest::newRow(name) << oneLine(QString::fromUtf8(name));
    }

    void aNameIsReadAsItIsWritten()
    {
        QFETCH(QString, name);
        const QList<CirculatingPaper::Block> places { PaperParagraph { name }, PaperHeading { name }, NameTags { { { name, {} } } },
            PaperTable { {}, { { name } }, { { u"ici"_s } }, false }, PaperTable { {}, { { u"ici"_s } }, { { name } }, false } };
        for (const auto &place : places) {
            const Rendered rendered(written(place));
            QVERIFY2(rendered.texts.contains(name), qPrintable(written(place)));
            QVERIFY2(rendered.links.isEmpty(), qPrintable(written(place)));
            QVERIFY2(rendered.formatted.isEmpty(), qPrintable(written(place)));
        }
    }

    void noHtmlGetsOut()
    {
        auto paper = everyBlock(u" <i>&copy;</i>"_s);
        // What a code holds stands in a fence, as it is.
        paper.blocks.removeIf([](const CirculatingPaper::Block &block) { return std::holds_alternative<PaperCode>(block); });
        const auto text = QString::fromUtf8(markdownBytes({ paper, everyAnswer(u" <br>"_s) }));
        QVERIFY(text.contains(u"&lt;i"_s) && !text.contains(u'<'));
        QVERIFY(!text.contains(u"&copy;"_s));
    }

    void anOrdinaryNameStaysAsItIs()
    {
        for (const auto &name : { u"Anne-Lise PELLETIER-ROCHE (GA de l’université)"_s, u"Réserve\u00a0: le 27/06, à 14\u00a0h\u00a030"_s,
                 u"jeanne@example.org, 06 01 02 03 04"_s })
            QCOMPARE(markdownLine(name), name);
    }

    void aTableKeepsItsRowsAndColumns()
    {
        TableColumn hour { u"Heure"_s };
        hour.isAtRight = true;
        const PaperTable table { u"Légende"_s, { { u"Qui | quoi"_s }, hour },
            { { u"un\ndeux"_s, u"14 h"_s }, { u"a|b"_s, {} }, { u"c"_s } }, false };
        const Rendered rendered(written(table));
        QVERIFY(rendered.texts.contains(u"Légende"_s));
        const auto frames = rendered.document.rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        const auto *read = qobject_cast<QTextTable *>(frames.first());
        QVERIFY(read);
        QCOMPARE(read->rows(), 4);
        QCOMPARE(read->columns(), 2);
        const auto cell = [read](int row, int column) { return read->cellAt(row, column).firstCursorPosition().block().text(); };
        QCOMPARE(cell(0, 0), u"Qui | quoi"_s);
        QCOMPARE(cell(1, 0), u"un / deux"_s);
        QCOMPARE(cell(1, 1), u"14 h"_s);
        QCOMPARE(cell(2, 0), u"a|b"_s);
        QVERIFY(written(table).contains(u"| --- | ---: |"_s));
    }

    void everyTextIsThere_data()
    {
        QTest::addColumn<QList<Paper>>("papers");
        QTest::newRow("every block") << QList<Paper> { everyBlock(), everyAnswer() };
        QTest::newRow("hostile") << QList<Paper> { everyBlock(u" *a* | <b> [c](d)"_s), everyAnswer(u" # _e_"_s) };
        QTest::newRow("before") << everyPaperOf(rehearsed(u"preparation"_s));
        QTest::newRow("after") << everyPaperOf(rehearsed(u"apres"_s));
    }

    void everyTextIsThere()
    {
        QFETCH(QList<Paper>, papers);
        for (const auto &paper : papers) {
            const Rendered rendered(markdownText(paper));
            const auto read = oneLine(rendered.texts.join(u'\n'));
            for (const auto &text : textsReadOf(paper))
                QVERIFY2(read.contains(oneLine(text)), qPrintable(text));
        }
    }

    void headingsNeverSkip()
    {
        auto papers = everyPaperOf(rehearsed(u"apres"_s));
        papers.append(everyBlock());
        for (const auto &paper : papers) {
            const Rendered rendered(markdownText(paper));
            int last = 0;
            for (auto block = rendered.document.begin(); block.isValid(); block = block.next()) {
                if (const int level = block.blockFormat().headingLevel(); level > 0) {
                    QVERIFY2(level <= last + 1, qPrintable(block.text()));
                    last = level;
                }
            }
            QVERIFY(last > 0);
        }
    }

    void onlyACodeLinks()
    {
        const auto address = u"https://example.org/a_b_c?d=*e*&f=(g)"_s;
        QCOMPARE(Rendered(written(PaperCode { address, u"Dessous"_s })).links, QStringList(address));
        const auto script = written(PaperCode { u"javascript:alert(1)"_s, {} });
        QVERIFY(Rendered(script).links.isEmpty());
        QVERIFY(Rendered(script).texts.contains(u"javascript:alert(1)"_s));
    }

    void noCodeClosesItsFence()
    {
        const Rendered rendered(written(PaperCode { u"un ``` # deux ```` trois"_s, {} }));
        QVERIFY(rendered.texts.contains(u"un ``` # deux ```` trois"_s));
    }

    void aCodeForTheCameraAloneIsLeftOut()
    {
        const auto text = written(PaperCode { u"BEGIN:VEVENT\nEND:VEVENT"_s, u"À scanner"_s });
        QVERIFY(!text.contains(u"VEVENT"_s) && !text.contains(u"scanner"_s));
    }

    void eachPaperBeginsWithItsTitle()
    {
        const auto text = QString::fromUtf8(markdownBytes({ everyBlock(), everyAnswer() }));
        const auto parts = text.split(u"\n---\n\n"_s);
        QCOMPARE(parts.size(), 2);
        for (const auto &part : parts)
            QVERIFY(part.startsWith(u"# mot"_s));
        QCOMPARE(parts.last(), markdownText(everyAnswer()));
    }
};

QTEST_MAIN(MarkdownTest)
#include "markdowntest.moc"
