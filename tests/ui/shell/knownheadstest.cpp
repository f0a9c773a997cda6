// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer knows of dossiers: how far each went, and nothing else.
#include "ui/shell/knownheads.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class KnownHeadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastHeadOfEachIsKept()
    {
        const QTemporaryDir folder;
        const KnownHeads heads(folder.path());
        QVERIFY(!heads.of(id(1)));
        heads.keep(id(1), head(12));
        heads.keep(id(2), head(7));
        heads.keep(id(1), head(13));
        QCOMPARE(KnownHeads(folder.path()).of(id(1)), head(13));
        QCOMPARE(KnownHeads(folder.path()).of(id(2)), head(7));
    }

    void oneThatWasLeftIsToldUntilItIsKeptAgain()
    {
        const QTemporaryDir folder;
        const KnownHeads heads(folder.path());
        heads.leave(id(1));
        QVERIFY(!heads.isLeft(id(1))); // nothing was known of it
        heads.keep(id(1), head(12));
        heads.keep(id(2), head(7));
        heads.leave(id(1));
        heads.leave(id(1));
        QVERIFY(heads.isLeft(id(1)));
        QVERIFY(!heads.isLeft(id(2)));
        QCOMPARE(heads.of(id(1)), head(12));
        heads.keep(id(1), head(13));
        QVERIFY(!heads.isLeft(id(1)));
        QCOMPARE(heads.of(id(1)), head(13));
    }

    void nothingElseIsKept()
    {
        const QTemporaryDir folder;
        KnownHeads(folder.path()).keep(id(1), head(12));
        static const QRegularExpression line(u"^[0-9a-f]{32} 12 [0-9a-f]{64}\\n$"_s);
        const auto bytes = only(folder.path());
        QVERIFY2(line.match(QString::fromLatin1(bytes)).hasMatch(), bytes);
    }

    void thoseOfLongAgoAreForgotten()
    {
        const QTemporaryDir folder;
        const KnownHeads heads(folder.path());
        for (int i = 0; i < 120; ++i)
            heads.keep(id(i), head(i));
        QVERIFY(!heads.of(id(0)));
        QCOMPARE(heads.of(id(119)), head(119));
        QCOMPARE(only(folder.path()).count('\n'), 100);
    }

    void whatCannotBeReadIsAsIfNeverKept()
    {
        const QTemporaryDir folder;
        SettingsFile(folder.path(), u"dossiers-connus"_s).write(id(1).toHex() + " many abc\n\n" + id(2).toHex());
        QVERIFY(!KnownHeads(folder.path()).of(id(1)));
        QVERIFY(!KnownHeads(folder.path()).of(id(2)));
    }

private:
    static QByteArray id(int number) { return QByteArray(15, 'x') + char(number); }
    static JournalHead head(qint64 rows) { return { rows, QByteArray(JournalHead::digestSize, char('a' + rows % 26)) }; }
    static QByteArray only(const QString &folder)
    {
        QFile file(QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(KnownHeadsTest)
#include "knownheadstest.moc"
