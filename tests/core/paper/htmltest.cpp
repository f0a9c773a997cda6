// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/html.h"

#include "core/paper/furniture.h"
#include "tests/builders/everyblock.h"
#include "tests/builders/french.h"
#include "tests/builders/rehearsed.h"
#include "tests/builders/played.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const QString hostile = u" <script>alert(\"1&2\")</script>\"&'<!--"_s;

struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QStringList path; // the elements around it
    QString text; // its own and that of those inside; a line break is a space
};

/** The elements in reading order; none when the page is not well-formed. */
QList<Element> elementsOf(const QByteArray &page)
{
    QList<Element> elements;
    QList<qsizetype> open;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            Element element { reader.name().toString(), {}, {}, {} };
            for (const auto &attribute : reader.attributes())
                element.attributes.insert(attribute.name().toString(), attribute.value().toString());
            for (const auto around : open)
                element.path.append(elements.at(around).name);
            open.append(elements.size());
            elements.append(element);
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters) {
            for (const auto around : open)
                elements[around].text += reader.text();
        }
    }
    return reader.hasError() ? QList<Element>() : elements;
}

QList<Element> named(const QList<Element> &elements, const QString &name)
{
    QList<Element> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found), [&name](const Element &one) { return one.name == name; });
    return found;
}

int levelOf(const Element &element)
{
    return element.name.size() == 2 && element.name.startsWith(u'h') ? element.name.at(1).digitValue() : -1;
}

QString bodyOf(const QList<Element> &elements)
{
    return oneLine(named(elements, u"body"_s).value(0).text);
}

QByteArray pageOf(const CirculatingPaper::Block &block)
{
    return htmlBytes({ CirculatingPaper { { .title = u"Titre"_s }, { block } } });
}

}

class HtmlTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void whatHoldsOfEveryPage_data()
    {
        QTest::addColumn<QList<Paper>>("papers");
        QTest::newRow("before") << everyPaperOf(rehearsed(u"preparation"_s));
        QTest::newRow("after") << everyPaperOf(rehearsed(u"apres"_s));
        QTest::newRow("nobody") << everyPaperOf(Played().state());
        QTest::newRow("every block") << QList<Paper> { everyBlock(), everyAnswer() };
        QTest::newRow("hostile") << QList<Paper> { everyBlock(hostile), everyAnswer(hostile) };
    }

    void whatHoldsOfEveryPage()
    {
        QFETCH(QList<Paper>, papers);
        QList<QByteArray> pages { htmlBytes(papers) };
        for (const auto &paper : papers)
            pages.append(htmlBytes({ paper }));
        for (const auto &page : pages) {
            const auto elements = elementsOf(page);
            QVERIFY2(!elements.isEmpty(), page);
            nothingComesFromOutside(elements);
            headingsNeverSkip(elements);
            tablesSayWhatTheyHold(elements);
        }
    }

    void everyTextIsThere_data() { whatHoldsOfEveryPage_data(); }

    void everyTextIsThere()
    {
        QFETCH(QList<Paper>, papers);
        const auto together = bodyOf(elementsOf(htmlBytes(papers)));
        for (const auto &paper : papers) {
            const auto alone = bodyOf(elementsOf(htmlBytes({ paper })));
            const auto texts = textsReadOf(paper);
            QVERIFY(!texts.isEmpty());
            for (const auto &text : texts) {
                QVERIFY2(alone.contains(oneLine(text)), qPrintable(text));
                QVERIFY2(together.contains(oneLine(text)), qPrintable(text));
            }
        }
    }

    void thePageSaysItsLanguageAndTitle()
    {
        const auto elements = elementsOf(htmlBytes({ everyBlock() }));
        QCOMPARE(elements.first().attributes.value(u"lang"_s), u"fr"_s);
        QVERIFY(named(elements, u"title"_s).first().text.contains(everyBlock().furniture.title));
        QVERIFY(htmlBytes({ everyBlock() }).startsWith("<!DOCTYPE html>\n<html lang=\"fr\" translate=\"no\">"));
    }

    void whatEndsANameEndsNothingElse()
    {
        const auto quiet = elementsOf(htmlBytes({ everyBlock(), everyAnswer() }));
        const auto loud = elementsOf(htmlBytes({ everyBlock(hostile), everyAnswer(hostile) }));
        QCOMPARE(loud.size(), quiet.size());
        for (qsizetype i = 0; i < loud.size(); ++i)
            QCOMPARE(loud.at(i).attributes, quiet.at(i).attributes);
    }

    void whatNoPageMayHoldIsLeftOut()
    {
        const QString half(QChar(0xd800));
        const auto page = pageOf(PaperParagraph { u"un\u0001deux\u202e\uffff\ttrois\r"_s + half });
        const auto text = named(elementsOf(page), u"p"_s).value(0).text;
        QVERIFY2(text.startsWith(u"undeux trois"_s) && !text.contains(half), qPrintable(text));
    }

    void noBreakSpacesAndLinesStay()
    {
        const auto elements = elementsOf(pageOf(PaperParagraph { u"à 14\u00a0h\u202f?\nOui"_s }));
        QCOMPARE(named(elements, u"p"_s).first().text, u"à 14\u00a0h\u202f?\nOui"_s);
        QCOMPARE(named(elements, u"br"_s).size(), 1);
    }

    void aPlaceToFillIsSaidOnce()
    {
        const auto inside = elementsOf(pageOf(PaperParagraph { u"le "_s + QChar(fillIn) + u" à"_s }));
        QCOMPARE(named(inside, u"p"_s).first().text, u"le à remplir à"_s);
        const auto lines = elementsOf(pageOf(PaperFields { { { u"Lieu"_s, {}, 3 } } }));
        QCOMPARE(named(lines, u"dd"_s).first().text, u"à remplir"_s);
        const auto spans = named(lines, u"span"_s);
        QCOMPARE(std::count_if(spans.begin(), spans.end(),
                     [](const Element &span) { return span.attributes.value(u"class"_s).split(u' ').contains(u"line"_s); }),
            3);
    }

    void whatNamesARowIsItsHead()
    {
        const auto elements = elementsOf(htmlBytes({ everyBlock() }));
        int rows = 0;
        for (const auto &block : everyBlock().blocks) {
            const auto *table = std::get_if<PaperTable>(&block);
            for (const auto &row : table ? table->rows : QList<QStringList>()) {
                const auto heads = named(elements, u"th"_s);
                QCOMPARE(
                    std::count_if(heads.begin(), heads.end(),
                        [&row](const Element &head) { return head.attributes.value(u"scope"_s) == u"row"_s && row.contains(head.text); }),
                    1);
                ++rows;
            }
        }
        QVERIFY(rows > 0);
    }

    void aLetterHeadsItsRows()
    {
        const auto elements = elementsOf(htmlBytes({ everyBlock() }));
        QStringList letters;
        for (const auto &head : named(elements, u"th"_s)) {
            if (head.attributes.value(u"scope"_s) == u"rowgroup"_s)
                letters.append(head.text);
        }
        QCOMPARE(letters, QStringList({ u"A"_s, u"Z"_s, u"Membres ajouté·es sur place"_s }));
    }

    void onlyACodeLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("href");
        QTest::newRow("web") << u"https://example.org/a?b=1&c=é"_s << u"https://example.org/a?b=1&c=%C3%A9"_s;
        QTest::newRow("not encoded") << u"https://example.org/<b>\""_s << QString();
        QTest::newRow("capitals") << u"HTTP://example.org"_s << u"http://example.org"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("script with a host") << u"javascript://example.org/%0aalert(1)"_s << QString();
        QTest::newRow("no host") << u"https:///a"_s << QString();
        QTest::newRow("network") << u"WIFI:S:salle;;"_s << QString();
        QTest::newRow("words") << u"Salle 3"_s << QString();
    }

    void onlyACodeLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, href);
        const auto elements = elementsOf(pageOf(PaperCode { text, u"Dessous"_s }));
        const auto links = named(elements, u"a"_s);
        QCOMPARE(links.value(0).attributes.value(u"href"_s), href);
        QCOMPARE(named(elements, u"pre"_s).isEmpty(), !links.isEmpty());
        QCOMPARE(named(elements, links.isEmpty() ? u"pre"_s : u"a"_s).value(0).text, text);
        QVERIFY(named(elementsOf(pageOf(PaperParagraph { text })), u"a"_s).isEmpty());
    }

    void aCodeForTheCameraAloneIsLeftOut()
    {
        const auto page = pageOf(PaperCode { u"https://example.org\nTEL:1"_s, u"À scanner"_s });
        QVERIFY(!page.contains("TEL:1") && !page.contains("scanner"));
    }

    void severalPapersAreArticlesWithNames()
    {
        const auto elements = elementsOf(htmlBytes({ everyBlock(), everyAnswer(), everyBlock() }));
        const auto articles = named(elements, u"article"_s);
        QCOMPARE(articles.size(), 3);
        QSet<QString> ids;
        for (const auto &article : articles) {
            const auto id = article.attributes.value(u"aria-labelledby"_s);
            const auto isNamed = [&id](const Element &one) { return one.name == u"h2"_s && one.attributes.value(u"id"_s) == id; };
            QCOMPARE(std::count_if(elements.begin(), elements.end(), isNamed), 1);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 3);
        QVERIFY(named(elementsOf(htmlBytes({ everyBlock() })), u"article"_s).isEmpty());
    }

    void noPaperIsAWholePageToo()
    {
        const auto elements = elementsOf(htmlBytes({}));
        QCOMPARE(named(elements, u"h1"_s).size(), 1);
        QVERIFY(!named(elements, u"h1"_s).first().text.isEmpty());
    }

    void aSetIsPrintedWithoutItsCommonHead()
    {
        const auto elements = elementsOf(htmlBytes({ everyBlock(), everyAnswer() }));
        QCOMPARE(named(elements, u"header"_s).first().attributes.value(u"class"_s), u"together"_s);
        const auto printed = named(elements, u"style"_s).last().text;
        QVERIFY(printed.contains(u".together { display: none; }"_s) && printed.contains(u"article + article { break-before: page; }"_s));
        const auto alone = elementsOf(htmlBytes({ everyBlock() }));
        QVERIFY(!named(alone, u"header"_s).first().attributes.contains(u"class"_s));
    }

private:
    static void nothingComesFromOutside(const QList<Element> &elements)
    {
        static const QStringList reaching { u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"form"_s, u"base"_s, u"a"_s };
        for (const auto &element : elements) {
            QVERIFY2(!reaching.contains(element.name), qPrintable(element.name));
            for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
                QVERIFY2(it.key() != u"src"_s && it.key() != u"href"_s && it.key() != u"style"_s, qPrintable(it.key()));
                QVERIFY2(!it.key().startsWith(u"on"_s), qPrintable(it.key()));
            }
        }
        QString sheet;
        QStringList media;
        for (const auto &style : named(elements, u"style"_s)) {
            sheet += style.text;
            media.append(style.attributes.value(u"media"_s));
        }
        QVERIFY(media.contains(u"print"_s) && media.last() == u"print" && media.join(u' ').contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(!sheet.contains(u"url("_s) && !sheet.contains(u'@'));
        for (const auto c : u"<>&\""_s)
            QVERIFY(!sheet.contains(c));
    }

    static void headingsNeverSkip(const QList<Element> &elements)
    {
        int last = 0;
        int titles = 0;
        for (const auto &element : elements) {
            const int level = levelOf(element);
            if (level < 0)
                continue;
            QVERIFY2(level <= last + 1, qPrintable(element.text));
            QVERIFY(!element.text.trimmed().isEmpty());
            last = level;
            titles += level == 1 ? 1 : 0;
        }
        QCOMPARE(titles, 1);
    }

    static void scrollsInItsBox(const Element &box, const Element &caption)
    {
        QCOMPARE(box.name, u"div"_s);
        QCOMPARE(box.attributes.value(u"class"_s), u"wide"_s);
        QCOMPARE(box.attributes.value(u"tabindex"_s), u"0"_s);
        QVERIFY(caption.attributes.contains(u"id"_s));
        QCOMPARE(box.attributes.value(u"aria-labelledby"_s), caption.attributes.value(u"id"_s));
    }

    static void tablesSayWhatTheyHold(const QList<Element> &elements)
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const auto &element = elements.at(i);
            if (const auto id = element.attributes.value(u"id"_s); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
            }
            if (element.name == u"table"_s) {
                QCOMPARE(elements.value(i + 1).name, u"caption"_s);
                QVERIFY(!elements.at(i + 1).text.trimmed().isEmpty());
                scrollsInItsBox(elements.value(i - 1), elements.at(i + 1));
            }
            if (element.name != u"th"_s)
                continue;
            const auto scope = element.attributes.value(u"scope"_s);
            QVERIFY2(!element.text.trimmed().isEmpty(), qPrintable(scope));
            QCOMPARE(scope == u"col"_s, element.path.contains(u"thead"_s));
            QVERIFY2(QStringList({ u"col"_s, u"row"_s, u"rowgroup"_s }).contains(scope), qPrintable(scope));
        }
    }
};

QTEST_GUILESS_MAIN(HtmlTest)
#include "htmltest.moc"
