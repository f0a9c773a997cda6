// SPDX-License-Identifier: GPL-3.0-or-later
// The format is what docs/format.md says: its test vectors open.
#include "core/storage/chain.h"
#include "core/storage/keyslot.h"
#include "core/storage/seal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePhraseGivesTheKey();
    void apostrophesAreStraight();
    void theRowOpensAndChains();
    void theDraftOpens();
    void theHeadOpens();

private:
    QByteArray vector(const QString &name) const
    {
        const auto hex = m_vectors.value(name).toString();
        return hex.isEmpty() ? QByteArray() : QByteArray::fromHex(hex.toLatin1());
    }
    Seal seal() const
    {
        auto key = SecretKey::blank();
        std::memcpy(key->bytes(), vector(u"key"_s).constData(), SecretKey::size);
        return Seal(std::make_shared<const SecretKey>(*std::move(key)), vector(u"dossier"_s));
    }

    QJsonObject m_vectors;
};

void FormatTest::initTestCase()
{
    QFile page(QStringLiteral(BOUCLE_SOURCE_DIR "/docs/format.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto text = page.readAll();
    const auto from = text.indexOf("```json\n") + 8;
    m_vectors = QJsonDocument::fromJson(text.mid(from, text.indexOf("```", from) - from)).object();
    QCOMPARE(m_vectors.size(), 10);
    QCOMPARE(vector(u"key"_s).size(), qsizetype(SecretKey::size));
}

void FormatTest::thePhraseGivesTheKey()
{
    const auto keySlots = slotsFrom(vector(u"seal_key"_s));
    QVERIFY(keySlots);
    const auto key = unwrapKey(*keySlots, Passphrase(u"la mer e\u0301toile"), vector(u"dossier"_s));
    QVERIFY(key);
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(key->bytes()), SecretKey::size), vector(u"key"_s));
    QCOMPARE(unwrapKey(*keySlots, Passphrase(u"la mer etoile"), vector(u"dossier"_s)).error().kind, ErrorKind::PassphraseWrong);
    QCOMPARE(unwrapKey(*keySlots, Passphrase(u"la mer e\u0301toile"), QByteArray(16, 'x')).error().kind, ErrorKind::PassphraseWrong);
}

void FormatTest::apostrophesAreStraight()
{
    const auto keySlots = slotsFrom(vector(u"seal_key by apostrophes"_s));
    QVERIFY(keySlots);
    for (const auto *typed : { u"l\u2019arbre d\u2019été", u"l'arbre d'été" }) {
        const auto key = unwrapKey(*keySlots, Passphrase(typed), vector(u"dossier"_s));
        QVERIFY(key);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(key->bytes()), SecretKey::size), vector(u"key"_s));
    }
}

void FormatTest::theRowOpensAndChains()
{
    const auto before = firstDigest(vector(u"dossier"_s));
    QCOMPARE(before, vector(u"digest before"_s));
    QCOMPARE(seal().openRow(vector(u"row"_s), { 0, before }), vector(u"row in clear"_s));
    QCOMPARE(nextDigest(before, vector(u"row"_s)), vector(u"digest"_s));
    QVERIFY(!seal().openRow(vector(u"row"_s), { 1, before }));
    const auto row = rowOf(0, vector(u"row in clear"_s));
    QVERIFY(row);
    QCOMPARE(row->stamp, (Stamp { 1'782'576'000'000, u"poste 1"_s }));
}

void FormatTest::theDraftOpens()
{
    const auto draft = vector(u"draft named page, saying x"_s);
    QCOMPARE(seal().openDraft(draft, u"page"_s), QByteArray("x"));
    QVERIFY(!seal().openDraft(draft, u"other"_s));
}

void FormatTest::theHeadOpens()
{
    QCOMPARE(seal().openHead(vector(u"head"_s)), (JournalHead { 1, vector(u"digest"_s) }));
    QVERIFY(!seal().openHead(vector(u"row"_s)));
}

QTEST_GUILESS_MAIN(FormatTest)
#include "formattest.moc"
