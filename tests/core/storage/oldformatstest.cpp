// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier of every format that was released opens, whole, and can be gone on with (tests/data/formats).
#include "core/exchange/reportfile.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject without(QJsonObject object, const QString &key)
{
    object.remove(key);
    return object;
}

}

class OldFormatsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theFormatOfTodayIsKept() { QVERIFY(QFile::exists(folder(QString::number(Header::Current)))); }
    void isWhole_data() { addDossiers(); }
    void isWhole();
    void saysWhatItSaid_data() { addDossiers(); }
    void saysWhatItSaid();
    void canBeGoneOnWith_data() { addDossiers(); }
    void canBeGoneOnWith();
    void theSealedOneAsksForItsPhrase();

private:
    static QString folder(const QString &format) { return QStringLiteral(BOUCLE_SOURCE_DIR "/tests/data/formats/") + format; }
    static void addDossiers()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        for (const auto &format : QDir(folder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const auto &name : { u"clear"_s, u"sealed"_s })
                QTest::addRow("%s, %s", qUtf8Printable(format), qUtf8Printable(name)) << format << name;
        }
    }
    /** A copy, which a test may write. */
    QString dossier(const QString &format, const QString &name)
    {
        const auto copy = m_folder.filePath(u"%1 %2 %3.boucle"_s.arg(format, name).arg(++m_copies));
        if (!QFile::copy(folder(format) + u'/' + name + u".boucle"_s, copy))
            qFatal("no copy of %s", qUtf8Printable(name));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }
    static Passphrase phrase(const QString &format, const QString &name)
    {
        return name == u"sealed"_s ? Passphrase(QString::fromUtf8(bytesOf(folder(format) + u"/passphrase.txt"_s))) : Passphrase();
    }
    static QJsonObject json(const QString &format, const QString &name)
    {
        return QJsonDocument::fromJson(bytesOf(folder(format) + u'/' + name)).object();
    }

    QTemporaryDir m_folder;
    int m_copies = 0;
};

void OldFormatsTest::isWhole()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const auto expected = json(format, u"expected.json"_s);
    const auto head = SqliteShelf().verify(dossier(format, name), phrase(format, name));
    QVERIFY(head);
    QCOMPARE(head->rows, expected.value(u"rows"_s).toInteger());
    QCOMPARE(QString::fromLatin1(head->digest.toHex()), expected.value(name).toString());
}

void OldFormatsTest::saysWhatItSaid()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const auto expected = json(format, u"expected.json"_s);
    const auto opened = SqliteShelf().open(dossier(format, name), Access::ReadOnly, phrase(format, name));
    QVERIFY(opened);
    MeetingSession session(*opened->store, {});
    QVERIFY(session.open());
    const auto &state = session.state();
    QCOMPARE(state.people.size(), expected.value(u"people"_s).toInteger());
    QCOMPARE(state.profiles.size(), expected.value(u"profiles"_s).toInteger());
    const auto report = QJsonDocument::fromJson(reportJson(state)).object();
    const auto digest = u"digest"_s; // of the whole: it changes with the report's form
    QCOMPARE(without(report, digest), without(json(format, u"report.json"_s), digest));
}

void OldFormatsTest::canBeGoneOnWith()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const auto path = dossier(format, name);
    SqliteShelf shelf;
    {
        const auto opened = shelf.open(path, Access::Write, phrase(format, name));
        QVERIFY(opened);
        QVERIFY(!opened->readOnly);
        QCOMPARE(opened->isSealed, name == u"sealed"_s);
        MeetingSession session(*opened->store, u"poste 1"_s);
        QVERIFY(session.open());
        QVERIFY(session.apply(HeadcountTyped { 58 }, 1'990'000'000'000));
        const auto undoable = session.undoable();
        QVERIFY(undoable);
        QVERIFY(session.undo(*undoable, 1'990'000'001'000));
    }
    const auto head = shelf.verify(path);
    QVERIFY(head);
    QCOMPARE(head->rows, json(format, u"expected.json"_s).value(u"rows"_s).toInteger() + 2);
}

void OldFormatsTest::theSealedOneAsksForItsPhrase()
{
    for (const auto &format : QDir(folder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto path = dossier(format, u"sealed"_s);
        QCOMPARE(SqliteShelf().verify(path).error().kind, ErrorKind::PassphraseNeeded);
        QCOMPARE(SqliteShelf().verify(path, Passphrase(u"une tout autre phrase")).error().kind, ErrorKind::PassphraseWrong);
    }
}

QTEST_GUILESS_MAIN(OldFormatsTest)
#include "oldformatstest.moc"
