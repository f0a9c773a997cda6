// SPDX-License-Identifier: GPL-3.0-or-later
// The page to take home, opened from its file in Chromium: typed in, pressed and read as its reader does.
#include "tests/builders/french.h"
#include "tests/core/exchange/takehome/browser.h"
#include "tests/core/exchange/takehome/pages.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** What a reader sees of an element: nothing where it is hidden. */
QString seen(Browser &browser, const QString &selector)
{
    return browser
        .value(u"(() => { const it = document.querySelector('%1'); return it.checkVisibility() ? it.innerText : ''; })()"_s.arg(selector))
        .toString();
}

bool isSeen(Browser &browser, const QString &selector)
{
    return browser.value(u"document.querySelector('%1').checkVisibility()"_s.arg(selector)).toBool();
}

/** What each answer shows in the elements that a selector names. */
QStringList ofAnswers(Browser &browser, const QString &selector)
{
    QStringList texts;
    const auto all = browser.value(
        u"[...document.querySelectorAll('#answers li')].map((item) => item.querySelector('%1').textContent)"_s.arg(selector));
    for (const auto &text : all.toArray())
        texts.append(text.toString());
    return texts;
}

QString typed(Browser &browser)
{
    return browser.value(u"document.getElementById('passphrase').value"_s).toString();
}

}

class InBrowserTest : public QObject {
    Q_OBJECT

    French m_french;
    QTemporaryDir m_folder;

    QString page(const QByteArray &bytes = madeUpPage()) const
    {
        QFile file(m_folder.filePath(u"à emporter.html"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no page");
        return file.fileName();
    }

    void unseal(Browser &browser, const QString &passphrase = drawnPassphrase()) const
    {
        browser.open(page());
        browser.click(u"#passphrase"_s);
        browser.type(passphrase);
        browser.press(u"Enter"_s);
        browser.waitFor(u"document.getElementById('opened').checkVisibility()"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTakeHome())
            QSKIP("this build cannot seal a page");
    }

    void sealedItTellsNothing()
    {
        Browser browser;
        browser.open(page());
        QCOMPARE(seen(browser, u"h1"_s), u"Remontées de réunion"_s);
        QVERIFY(isSeen(browser, u"#passphrase"_s));
        for (const auto *hidden : { "#unable", "#unsafe", "#damaged", "#opened" })
            QVERIFY2(!isSeen(browser, QLatin1StringView(hidden)), hidden);
        QVERIFY(!seen(browser, u"body"_s).contains(u"Allier"_s));
    }

    void aWrongPassphraseIsToldAndKept()
    {
        Browser browser;
        browser.open(page());
        browser.click(u"#passphrase"_s);
        browser.type(u"poire rang sandale mine tarif boutons"_s);
        browser.click(u"#open"_s);
        browser.waitFor(u"document.getElementById('wrong').textContent !== ''"_s);
        QVERIFY(seen(browser, u"#wrong"_s).startsWith(u"Ce n’est pas la phrase secrète de cette page"_s));
        QCOMPARE(typed(browser), u"poire rang sandale mine tarif boutons"_s);
        QCOMPARE(browser.value(u"document.activeElement.id"_s), QJsonValue(u"passphrase"_s));
        browser.value(u"document.getElementById('passphrase').select()"_s);
        browser.type(drawnPassphrase());
        browser.press(u"Enter"_s);
        browser.waitFor(u"document.getElementById('opened').checkVisibility()"_s);
        QVERIFY(!isSeen(browser, u"#wrong"_s));
    }

    void openedItShowsEachAnswerInOrder()
    {
        Browser browser;
        unseal(browser);
        QCOMPARE(seen(browser, u"#whose"_s), madeUpReport().loop);
        QCOMPARE(seen(browser, u"#when"_s), u"samedi 27 juin 2026, 14 h, Salle Louise-Michel"_s);
        QVERIFY(isSeen(browser, u"#rehearsal"_s));
        QStringList labels, texts;
        for (const auto &answer : madeUpReport().answers) {
            labels.append(answer.label);
            texts.append(answer.text);
        }
        QCOMPARE(ofAnswers(browser, u"h3"_s), labels);
        QCOMPARE(ofAnswers(browser, u".text"_s), texts);
        QCOMPARE(ofAnswers(browser, u".missing"_s), QStringList({ {}, {}, u"Manque\u00A0: nom du ou de la rapporteur·e, e-mail"_s }));
        QCOMPARE(ofAnswers(browser, u".sent"_s), QStringList({ u"Envoyée"_s, {}, u"Corrigée depuis l’envoi"_s }));
        QVERIFY(!isSeen(browser, u"#answers li:nth-child(3) .copy"_s)); // nothing to copy
        QCOMPARE(browser.value(u"document.getElementById('address').href"_s), QJsonValue(madeUpReport().form));
        QCOMPARE(browser.value(u"document.activeElement.id"_s), QJsonValue(u"opened"_s)); // a screen reader goes on from there
        QCOMPARE(typed(browser), QString());
    }

    void everyKeyboardGivesTheSame_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("typed");
        QTest::newRow("spaces") << drawnPassphrase() << u" poire rang\u00A0sandale  mine\u202Ftarif\tbouton "_s;
        QTest::newRow("accents") << u"l\u2019été à Sète"_s << u"l'e\u0301te\u0301 a\u0300 Se\u0300te"_s;
        QTest::newRow("apostrophes") << u"d'hier l'aube qu'il"_s << u"d\u2019hier l\u2018aube qu\u02BCil"_s;
    }

    void everyKeyboardGivesTheSame()
    {
        QFETCH(const QString, chosen);
        QFETCH(const QString, typed);
        Browser browser;
        browser.open(page(*sealedReportPage(madeUpReport(), Passphrase(chosen), countedChance())));
        browser.click(u"#reveal"_s);
        QCOMPARE(browser.value(u"document.getElementById('passphrase').type"_s), QJsonValue(u"text"_s));
        browser.click(u"#passphrase"_s);
        browser.type(typed);
        browser.press(u"Enter"_s);
        browser.waitFor(u"document.getElementById('opened').checkVisibility() || document.getElementById('wrong').textContent !== ''"_s);
        QCOMPARE(seen(browser, u"#whose"_s), madeUpReport().loop);
    }

    void aPressCopiesAnAnswer_data()
    {
        QTest::addColumn<QString>("difference");
        QTest::newRow("by the clipboard") << QString();
        QTest::newRow("by a selection, where a file has no clipboard")
            << u"Object.defineProperty(navigator, 'clipboard', { value: undefined });"_s;
    }

    void aPressCopiesAnAnswer()
    {
        QFETCH(const QString, difference);
        Browser browser;
        browser.differBy(difference);
        unseal(browser);
        browser.click(u"#answers li:nth-child(2) .copy"_s);
        browser.waitFor(u"document.getElementById('said').textContent !== ''"_s);
        QCOMPARE(seen(browser, u"#said"_s), u"Copié\u00A0: Luttes $& <b>%1</b>."_s);
        QVERIFY(isSeen(browser, u"#answers li:nth-child(2) .done"_s));
        QVERIFY(!isSeen(browser, u"#answers li:nth-child(1) .done"_s));
        QCOMPARE(browser.pasted(), madeUpReport().answers.at(1).text);
    }

    void theKeyboardCopiesToo()
    {
        Browser browser;
        unseal(browser);
        for (int stop = 0; stop < 3; ++stop) // the form, « Refermer », the first answer
            browser.press(u"Tab"_s);
        browser.press(u"Space"_s);
        browser.waitFor(u"document.getElementById('said').textContent !== ''"_s);
        QCOMPARE(browser.pasted(), madeUpReport().answers.at(0).text);
    }

    void whereNothingCopiesTheTextIsSelected()
    {
        Browser browser;
        browser.differBy(
            u"Object.defineProperty(navigator, 'clipboard', { value: undefined }); Document.prototype.execCommand = () => false;"_s);
        unseal(browser);
        browser.click(u"#answers li:nth-child(1) .copy"_s);
        browser.waitFor(u"document.getElementById('said').textContent !== ''"_s);
        QVERIFY(seen(browser, u"#said"_s).contains(u"sélectionné"_s));
        QVERIFY(!isSeen(browser, u"#answers li:nth-child(1) .done"_s));
        QCOMPARE(browser.value(u"getSelection().toString()"_s), QJsonValue(madeUpReport().answers.at(0).text));
    }

    void closedItHoldsNothing()
    {
        Browser browser;
        unseal(browser);
        browser.click(u"#close"_s);
        browser.waitFor(u"document.getElementById('sealed').checkVisibility()"_s);
        QVERIFY(!isSeen(browser, u"#opened"_s));
        const auto document = browser.value(u"document.documentElement.outerHTML"_s).toString();
        for (const auto *clear : { "Allier", "Ortolan", "example.org", "Louise-Michel" })
            QVERIFY2(!document.contains(QLatin1StringView(clear)), clear);
        QCOMPARE(typed(browser), QString());
        QCOMPARE(seen(browser, u"#said"_s), u"La page est refermée."_s);
        browser.type(drawnPassphrase()); // the focus is there again
        browser.press(u"Enter"_s);
        browser.waitFor(u"document.getElementById('opened').checkVisibility()"_s);
    }

    void withoutWebCryptoItSaysSo()
    {
        Browser browser;
        browser.differBy(u"Object.defineProperty(crypto, 'subtle', { value: undefined });"_s);
        browser.open(page());
        QVERIFY(seen(browser, u"#unsafe"_s).startsWith(u"Ce navigateur n’ouvre pas de page scellée venue de là"_s));
        QVERIFY(!isSeen(browser, u"#sealed"_s));
    }

    void aDamagedFileSaysSo()
    {
        Browser browser;
        browser.open(page(madeUpPage().replace("\"salt\":\"", "\"salt\":\"*")));
        QVERIFY(seen(browser, u"#damaged"_s).startsWith(u"Ce fichier est abîmé"_s));
        QVERIFY(!isSeen(browser, u"#sealed"_s));
    }

    void itRunsNoScriptButItsOwn()
    {
        Browser browser;
        browser.open(page(madeUpPage().replace("\n'use strict';", "\n 'use strict';"))); // no longer what the policy names
        QVERIFY(seen(browser, u"#unable"_s).startsWith(u"Cette page ne peut pas s’ouvrir ici"_s));
        QVERIFY(!isSeen(browser, u"#sealed"_s));
    }

    void itFetchesNothing()
    {
        Browser browser;
        unseal(browser);
        browser.click(u"#answers li:nth-child(1) .copy"_s);
        browser.waitFor(u"document.getElementById('said').textContent !== ''"_s);
        QCOMPARE(browser.asked(), QStringList(QUrl::fromLocalFile(page()).toString(QUrl::FullyEncoded)));
        QCOMPARE(browser.complaints(), QStringList());
        const auto stopped = browser.value(u"new Promise((done) => { addEventListener('securitypolicyviolation', (event) => "
                                           "done(event.effectiveDirective)); fetch('https://example.org/').catch(() => {}); })"_s);
        QCOMPARE(stopped, QJsonValue(u"connect-src"_s));
    }
};

QTEST_GUILESS_MAIN(InBrowserTest)
#include "inbrowsertest.moc"
