// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of the page to take home, opened again with OpenSSL as docs/take-home.md says.
#include "core/record/json.h"
#include "tests/builders/french.h"
#include "tests/builders/rehearsed.h"
#include "tests/core/exchange/takehome/pages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray decoded(const QJsonObject &envelope, const QString &name)
{
    return QByteArray::fromBase64(envelope.value(name).toString().toLatin1());
}

/** What was sealed, or nothing where the seal does not open. */
std::optional<QByteArray> opened(const QJsonObject &envelope, const QByteArray &passphrase)
{
    const auto salt = decoded(envelope, u"salt"_s), iv = decoded(envelope, u"iv"_s), data = decoded(envelope, u"data"_s);
    const auto mark = u"%1 %2"_s.arg(envelope.value(u"format"_s).toString()).arg(envelope.value(u"version"_s).toInt()).toUtf8();
    std::array<unsigned char, 32> key {};
    PKCS5_PBKDF2_HMAC(passphrase, int(passphrase.size()), raw(salt), int(salt.size()), envelope.value(u"rounds"_s).toInt(), EVP_sha256(),
        int(key.size()), key.data());
    auto tag = data.last(16);
    QByteArray text(data.size() - tag.size(), '\0');
    int length = 0;
    auto *context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex2(context, EVP_aes_256_gcm(), key.data(), raw(iv), nullptr);
    EVP_DecryptUpdate(context, nullptr, &length, raw(mark), int(mark.size()));
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(text.data()), &length, raw(data), int(text.size()));
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(tag.size()), tag.data());
    std::array<unsigned char, 16> rest {};
    const bool isTrue = EVP_DecryptFinal_ex(context, rest.data(), &length) == 1;
    EVP_CIPHER_CTX_free(context);
    return isTrue ? std::optional(text) : std::nullopt;
}

/** The same with one bit of a field turned. */
QJsonObject altered(QJsonObject envelope, const QString &name, qsizetype at)
{
    auto bytes = decoded(envelope, name);
    bytes[at < 0 ? bytes.size() + at : at] ^= 1;
    envelope.insert(name, QString::fromLatin1(bytes.toBase64()));
    return envelope;
}

QString between(const QString &page, const QString &before, const QString &after)
{
    const auto from = page.indexOf(before) + before.size();
    return page.sliced(from, page.indexOf(after, from) - from);
}

QString digest(const QString &text)
{
    return u"'sha256-%1'"_s.arg(QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64()));
}

/** The blocks of code in docs/take-home.md that say so. */
QStringList codeInManual(const QString &language)
{
    QFile file(QStringLiteral(BOUCLE_SOURCE_DIR "/docs/take-home.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no docs/take-home.md");
    const QRegularExpression block(u"```%1\\n(.*?)```"_s.arg(language), QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const auto &match : block.globalMatch(QString::fromUtf8(file.readAll())))
        found.append(match.captured(1));
    return found;
}

}

class SealedPageTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTakeHome())
            QSKIP("this build cannot seal a page");
    }

    void itOpensAgain()
    {
        const auto text = opened(envelopeIn(madeUpPage()), drawnPassphrase().toUtf8());
        QVERIFY(text);
        QCOMPARE(QJsonDocument::fromJson(*text).object(), json::writeRecord(madeUpReport()));
    }

    void nothingStandsThereInTheClear()
    {
        const auto page = madeUpPage();
        for (const auto &clear : { u"Allier"_s, u"Ortolan"_s, u"jeanne"_s, u"33639980006"_s, u"Louise"_s, u"juin"_s, u"Matériel"_s,
                 u"Luttes"_s, u"example.org"_s, u"poire"_s, u"bouton "_s })
            QVERIFY2(!page.contains(clear.toUtf8()), qPrintable(clear));
        QVERIFY(!decoded(envelopeIn(page), u"data"_s).contains("Allier"));
        QVERIFY(!page.contains("{{"));
    }

    void anotherPassphraseDoesNotOpenIt()
    {
        const auto envelope = envelopeIn(madeUpPage());
        QVERIFY(!opened(envelope, "poire rang sandale mine tarif boutons"));
        QVERIFY(!opened(envelope, ""));
    }

    void anAlteredByteIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("first of the text") << u"data"_s << qsizetype(0);
        QTest::newRow("last of the tag") << u"data"_s << qsizetype(-1);
        QTest::newRow("iv") << u"iv"_s << qsizetype(5);
        QTest::newRow("salt") << u"salt"_s << qsizetype(15);
    }

    void anAlteredByteIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const qsizetype, at);
        const auto envelope = envelopeIn(madeUpPage());
        QVERIFY(!opened(altered(envelope, name, at), drawnPassphrase().toUtf8()));
    }

    void itIsNotTakenForAnotherVersion()
    {
        auto envelope = envelopeIn(madeUpPage());
        envelope.insert(u"version"_s, 2);
        QVERIFY(!opened(envelope, drawnPassphrase().toUtf8()));
    }

    void theSameChanceGivesTheSamePage()
    {
        QCOMPARE(madeUpPage(), madeUpPage());
        const Passphrase passphrase(drawnPassphrase());
        const auto one = envelopeIn(madeUpPage());
        const auto other = envelopeIn(*sealedReportPage(madeUpReport(), passphrase, countedChance(100)));
        for (const auto *name : { "salt", "iv", "data" })
            QVERIFY2(one.value(QLatin1StringView(name)) != other.value(QLatin1StringView(name)), name);
    }

    void itsLengthTellsLittle()
    {
        auto report = madeUpReport();
        report.answers[0].text += u"\nRémi Castaing, remi.castaing@example.org"_s;
        const auto page = sealedReportPage(report, Passphrase(drawnPassphrase()), countedChance());
        QCOMPARE(page->size(), madeUpPage().size());
        QCOMPARE(decoded(envelopeIn(*page), u"data"_s).size(), sealedStep + 16);
    }

    void guessingIsSlow() { QVERIFY(envelopeIn(madeUpPage()).value(u"rounds"_s).toInt() >= 600'000); }

    void aShortPassphraseIsRefused()
    {
        const auto page = sealedReportPage(madeUpReport(), Passphrase(u" onze  signe "_s), countedChance());
        QVERIFY(!page);
        QCOMPARE(page.error(), (Error { ErrorKind::PassphraseTooShort, { u"12"_s }, {} }));
    }

    void thePolicyNamesItsOwnScriptAndStyle()
    {
        const auto page = QString::fromUtf8(madeUpPage());
        const auto policy = between(page, u"Content-Security-Policy\" content=\""_s, u"\""_s);
        QVERIFY(policy.startsWith(u"default-src 'none';"_s));
        QVERIFY(policy.contains(digest(between(page, u"<script>"_s, u"</script>"_s))));
        QVERIFY(policy.contains(digest(between(page, u"<style>"_s, u"</style>"_s))));
        QVERIFY(!policy.contains(u"unsafe"_s));
        QVERIFY(!page.contains(u"src="_s));
    }

    void theAnswersAreThoseOfTheReport()
    {
        const auto state = rehearsed(u"apres"_s);
        const auto taken = takenReportOf(state);
        const auto report = reportOf(state);
        QVERIFY(!report.answers.isEmpty());
        QCOMPARE(taken.answers.size(), report.answers.size());
        for (qsizetype i = 0; i < report.answers.size(); ++i) {
            const auto &answer = report.answers.at(i);
            QCOMPARE(taken.answers.at(i), (TakenAnswer { answer.label, answer.text, answer.missing, answer.status }));
        }
        QCOMPARE(taken.form, report.formAddress);
        QVERIFY(taken.rehearsal);
        QVERIFY(!taken.when.isEmpty() && !taken.place.isEmpty() && !taken.loop.isEmpty());
    }

    void theExampleOfTheManualHolds()
    {
        const auto blocks = codeInManual(u"json"_s);
        QCOMPARE(blocks.size(), 2);
        const auto text = blocks.at(0).trimmed().toUtf8();
        const auto sealed = sealedText(text, Passphrase(drawnPassphrase()), countedChance());
        QVERIFY(sealed);
        QCOMPARE(QJsonDocument::fromJson(blocks.at(1).toUtf8()).object(), QJsonDocument::fromJson(*sealed).object());
    }
};

QTEST_GUILESS_MAIN(SealedPageTest)
#include "sealedpagetest.moc"
