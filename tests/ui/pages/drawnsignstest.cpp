// SPDX-License-Identifier: GPL-3.0-or-later
// A sign that papers do not have leaves a box, and never takes the rest of the name with it.
#include "ui/pages/drawnsigns.h"

#include "core/paper/document.h"
#include "tests/builders/pagechecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DrawnSignsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsDrawnWithWhatPapersHave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("French") << u"L’Haÿ – Œuvrard · n° 12, « 5 € »…"_s << u"L’Haÿ – Œuvrard · n° 12, « 5 € »…"_s;
        QTest::newRow("Greek") << u"Δημήτρης"_s << u"Δημήτρης"_s;
        QTest::newRow("emoji") << u"Jean 🌹 Dupont"_s << u"Jean □ Dupont"_s;
        QTest::newRow("inside a word") << u"ROSE🌹LEROUX"_s << u"ROSE□LEROUX"_s;
        QTest::newRow("of two code points") << u"Le poing ✊🏽"_s << u"Le poing □"_s;
        QTest::newRow("chosen picture") << u"Zoé ❤️"_s << u"Zoé □"_s;
        QTest::newRow("mathematical letters") << u"𝓐𝓷𝓷𝓪 Roux"_s << u"Anna Roux"_s;
        QTest::newRow("wide letters") << u"Ａｎｎａ"_s << u"Anna"_s;
        QTest::newRow("narrow space") << u"Insoumis\u202f!"_s << u"Insoumis\u00a0!"_s;
        QTest::newRow("to fill in") << QString(QChar(fillIn)) + u" 🌹"_s << QString(QChar(fillIn)) + u" □"_s;
        QTest::newRow("half a sign") << u"Jo"_s + QChar(0xd83c) << u"Jo□"_s;
    }

    void aTextIsDrawnWithWhatPapersHave()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, drawn);
        DrawnSigns signs(*paperFonts());
        QCOMPARE(signs.of(text), drawn);
        QCOMPARE(signs.of(drawn), drawn);
    }

    /** Another script is drawn by a font of the computer, or seen to be missing, letter by letter. */
    void anotherScriptIsNeverLost()
    {
        DrawnSigns signs(*paperFonts());
        for (const auto &name : { u"李明"_s, u"محمد"_s, u"ᎠᎡ"_s })
            QCOMPARE(signs.of(name).size(), name.size());
    }

    void aPageKeepsTheRestOfTheName()
    {
        CirculatingPaper paper;
        paper.furniture.title = u"Essai 🌹"_s;
        paper.furniture.pageNumber = u"page %1 sur %2"_s;
        paper.blocks.append(
            PaperTable { {}, { { u"Nom"_s, 30 }, { u"Groupe"_s } }, { { u"Jean 🌹 Dupont"_s, u"Les Roses 🌹 de Port-Sablon"_s } } });
        const auto paged = layOut(paper, *paperFonts());
        QCOMPARE(faults(paged), QString());
        const auto words = wordsOf(paged.pages.first());
        for (const auto &kept : { u"Essai □"_s, u"Jean □ Dupont"_s, u"Les Roses □ de Port-Sablon"_s })
            QVERIFY2(words.contains(kept), qPrintable(words));
    }
};

QTEST_MAIN(DrawnSignsTest)
#include "drawnsignstest.moc"
