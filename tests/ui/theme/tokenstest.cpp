// SPDX-License-Identifier: GPL-3.0-or-later
// Text is readable on every ground that it may stand on, in light and in dark.
#include "ui/theme/tokens.h"
#include "ui/theme/tone.h"

#include <QTest>

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void edgesAreSeen();
    void paletteTellsTheTheme();
};

static void addTheme(const char *theme, const Tokens &t)
{
    const auto pair
        = [&](const char *name, const QColor &ink, const QColor &ground) { QTest::addRow("%s: %s", theme, name) << ink << ground; };
    for (const auto &[name, ground] :
        { std::pair { "page", t.page }, { "card", t.card }, { "rail", t.rail }, { "hover", t.hover }, { "selected", t.accentSoft } }) {
        pair(qPrintable(QStringLiteral("text on %1").arg(QLatin1StringView(name))), t.text, ground);
        pair(qPrintable(QStringLiteral("secondary on %1").arg(QLatin1StringView(name))), t.secondary, ground);
        pair(qPrintable(QStringLiteral("accent on %1").arg(QLatin1StringView(name))), t.accent, ground);
        pair(qPrintable(QStringLiteral("done on %1").arg(QLatin1StringView(name))), t.done, ground);
        pair(qPrintable(QStringLiteral("attention on %1").arg(QLatin1StringView(name))), t.attention, ground);
        pair(qPrintable(QStringLiteral("refusal on %1").arg(QLatin1StringView(name))), t.refusal, ground);
    }
    for (const auto tone : { Tone::Neutral, Tone::Accent, Tone::Done, Tone::Attention, Tone::Refusal })
        pair(qPrintable(QStringLiteral("tone %1 on its ground").arg(int(tone))), inkOf(t, tone), groundOf(t, tone));
    pair("on accent", t.onAccent, t.accent);
    pair("on accent under the mouse", t.onAccent, t.accentHover);
    pair("disabled filled button", t.secondary, t.line);
}

void TokensTest::textIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    addTheme("light", lightTokens());
    addTheme("dark", darkTokens());
}

void TokensTest::textIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= 5, qPrintable(QString::number(ratio)));
}

void TokensTest::edgesAreSeen()
{
    for (const auto *tokens : { &lightTokens(), &darkTokens() }) {
        QVERIFY(contrast(tokens->fieldEdge, tokens->card) >= 3);
        QVERIFY(contrast(tokens->fieldEdge, tokens->page) >= 3);
        QVERIFY(contrast(tokens->accent, tokens->page) >= 3);
    }
    QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21) < 0.01);
}

void TokensTest::paletteTellsTheTheme()
{
    QCOMPARE(themeOf(paletteOf(darkTokens())), darkTokens());
    QCOMPARE(themeOf(paletteOf(lightTokens())), lightTokens());
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
