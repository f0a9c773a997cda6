// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/session.h"

#include "core/journal/memorystore.h"
#include "core/storage/sqliteshelf.h"
#include "tests/builders/dossiers.h"
#include "tests/core/journal/counting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStateIsTheFoldOfWhatStands_data();
    void theStateIsTheFoldOfWhatStands();
    void whatIsUndoneStaysSoAfterARestart();
    void undoTakesThisPostsLastChange();
    void undoSparesWhatAnotherPostHasSinceTouched();
    void undoStopsAtALock();
    void aNewChangeEmptiesTheRedo();
    void anotherPostsChangeDoesNotEmptyTheRedo();
    void whatIsRedoneTakesItsPlaceHoweverLongTheJournal();
    void undoingAnotherChangeThanTheOneNamedIsRefused();
    void aStaleStateIsReadOnBeforeAnswering();
    void twoPostsNeverBothTakeTheLastPlace();
    void aRefusalWritesNothing();
    void aFailingStoreChangesNothing();
    void anUnknownKindIsNeverSkipped();
    void whatIsNoChangeIsDamage_data();
    void whatIsNoChangeIsDamage();

private:
    qint64 m_now = 0;

    qint64 put(CountingSession &session, int shelf, const QString &word)
    {
        const auto answer = session.apply(WordPut { shelf, word }, ++m_now);
        if (!answer)
            qFatal("refused");
        return answer->seq;
    }
    template <class T> static std::optional<ErrorKind> kindOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error().kind);
    }
};

namespace {

/** The words of a shelf without their times. */
QString wordsOn(const CountingSession &session, int shelf)
{
    QStringList words;
    for (const auto &word : session.state().words.value(shelf))
        words.append(word.section(u'@', 0, 0));
    return words.join(u' ');
}

/** What stands, folded one by one from nothing. */
Counting::State foldAgain(const CountingSession &session)
{
    Counting::State state;
    session.eachChange([&](qint64, const Stamp &stamp, const Counting::Change &change, bool stands) {
        if (stands)
            state = Counting::evolve(std::move(state), change, stamp);
    });
    return state;
}

class FullStore final : public JournalStore {
public:
    Result<void> append(const JournalRow &row) override { return isFull ? Result<void>(refuse(ErrorKind::DiskFull)) : kept.append(row); }
    Result<void> read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take) override { return kept.read(from, take); }
    Result<void> keepDraft(const QString &, const QByteArray &) override { return {}; }
    Result<QMap<QString, QByteArray>> drafts() override { return {}; }
    MemoryStore kept;
    bool isFull = false;
};

}

void SessionTest::theStateIsTheFoldOfWhatStands_data()
{
    QTest::addColumn<quint32>("seed");
    for (int run = 0; run < 12; ++run) {
        const auto seed = QRandomGenerator::global()->generate();
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed; // printed, so that a failure can be played again
    }
}

void SessionTest::theStateIsTheFoldOfWhatStands()
{
    QFETCH(quint32, seed);
    QRandomGenerator chance(seed);
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open() && two.open());
    for (int i = 0; i < 900; ++i) {
        auto &session = chance.bounded(2) == 0 ? one : two;
        const auto what = chance.bounded(100);
        const auto shelf = chance.bounded(400);
        if (what < 50)
            std::ignore = session.apply(WordPut { shelf, QString::number(i) }, ++m_now);
        else if (what < 53)
            std::ignore = session.apply(ShelfFilled { shelf, chance.bounded(500) }, ++m_now);
        else if (const auto target = what < 80 ? session.undoable() : session.redoable())
            std::ignore = what < 80 ? session.undo(*target, ++m_now) : session.redo(*target, ++m_now);
        if (i % 30 == 0)
            QCOMPARE(session.state(), foldAgain(session));
    }
    QVERIFY(one.catchUp() && two.catchUp());
    CountingSession reopened(store, u"un"_s);
    QVERIFY(reopened.open());
    QVERIFY(one.length() > 300);
    QCOMPARE(one.state(), foldAgain(one));
    QCOMPARE(two.state(), one.state());
    QCOMPARE(reopened.state(), one.state());
    QCOMPARE(reopened.undoable().value_or(-1), one.undoable().value_or(-1));
    QCOMPARE(reopened.redoable().value_or(-1), one.redoable().value_or(-1));
}

void SessionTest::whatIsUndoneStaysSoAfterARestart()
{
    const DossierFolder folder;
    SqliteShelf shelf;
    qint64 second = 0;
    {
        const auto dossier = shelf.create(folder.path());
        CountingSession session(*dossier->store, u"un"_s);
        QVERIFY(session.open());
        put(session, 1, u"a"_s);
        second = put(session, 1, u"b"_s);
        QVERIFY(session.undo(second, ++m_now));
    }
    const auto dossier = shelf.open(folder.path(), Access::Write);
    CountingSession session(*dossier->store, u"un"_s);
    QVERIFY(session.open());
    QCOMPARE(wordsOn(session, 1), u"a"_s);
    QCOMPARE(session.redoable().value(), second);
    QVERIFY(session.redo(second, ++m_now));
    QCOMPARE(wordsOn(session, 1), u"a b"_s);
    QVERIFY(session.undo(second, ++m_now));
    QVERIFY(session.undo(0, ++m_now));
    QCOMPARE(kindOf(session.undoable()), ErrorKind::NothingToUndo);
    QCOMPARE(session.state(), Counting::State());
}

void SessionTest::undoTakesThisPostsLastChange()
{
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open() && two.open());
    const auto mine = put(one, 1, u"a"_s);
    const auto theirs = put(two, 2, u"b"_s);
    QVERIFY(one.catchUp());
    QCOMPARE(one.undoable().value(), mine);
    QCOMPARE(two.undoable().value(), theirs);
    QVERIFY(one.undo(mine, ++m_now));
    QCOMPARE(wordsOn(one, 1) + u'/' + wordsOn(one, 2), u"/b"_s);
    QVERIFY(two.catchUp());
    QCOMPARE(two.state(), one.state());
    QCOMPARE(kindOf(two.redoable()), ErrorKind::NothingToRedo); // it is the other's to bring back
}

void SessionTest::undoSparesWhatAnotherPostHasSinceTouched()
{
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open() && two.open());
    const auto mine = put(one, 1, u"a"_s);
    QVERIFY(two.catchUp());
    const auto theirs = put(two, 1, u"b"_s);
    QVERIFY(one.catchUp());
    QCOMPARE(kindOf(one.undoable()), ErrorKind::NothingToUndo);
    QCOMPARE(kindOf(one.undo(mine, ++m_now)), ErrorKind::NothingToUndo);
    QVERIFY(two.undo(theirs, ++m_now));
    QVERIFY(one.catchUp());
    QCOMPARE(one.undoable().value(), mine);
}

void SessionTest::undoStopsAtALock()
{
    MemoryStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    put(session, 1, u"a"_s);
    const auto sealed = session.apply(ShelfSealed { 4 }, ++m_now);
    QVERIFY(sealed);
    const auto undoable = session.undoable();
    QCOMPARE(kindOf(undoable), ErrorKind::UndoStopsAtLock);
    QCOMPARE(undoable.error().facts, QStringList { u"4"_s });
    QCOMPARE(kindOf(session.undo(sealed->seq, ++m_now)), ErrorKind::UndoStopsAtLock);
    const auto after = put(session, 2, u"b"_s);
    QVERIFY(session.undo(after, ++m_now));
    QCOMPARE(kindOf(session.undoable()), ErrorKind::UndoStopsAtLock);
}

void SessionTest::aNewChangeEmptiesTheRedo()
{
    MemoryStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    const auto first = put(session, 1, u"a"_s);
    const auto second = put(session, 1, u"b"_s);
    QVERIFY(session.undo(second, ++m_now));
    QVERIFY(session.undo(first, ++m_now));
    QCOMPARE(session.redoable().value(), first);
    QVERIFY(session.redo(first, ++m_now));
    QCOMPARE(session.redoable().value(), second);
    put(session, 1, u"c"_s);
    QCOMPARE(kindOf(session.redoable()), ErrorKind::NothingToRedo);
    QCOMPARE(kindOf(session.redo(second, ++m_now)), ErrorKind::NothingToRedo);
    QCOMPARE(wordsOn(session, 1), u"a c"_s);
}

void SessionTest::anotherPostsChangeDoesNotEmptyTheRedo()
{
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open() && two.open());
    const auto mine = put(one, 1, u"a"_s);
    QVERIFY(one.undo(mine, ++m_now));
    QVERIFY(two.catchUp());
    put(two, 2, u"b"_s);
    QVERIFY(one.catchUp());
    QCOMPARE(one.redoable().value(), mine);
}

void SessionTest::whatIsRedoneTakesItsPlaceHoweverLongTheJournal()
{
    constexpr int heavy = 300; // a copy of the state stands before each
    for (int changes = 1; changes <= 130; ++changes) { // somewhere among them the list of what stands must grow
        MemoryStore store;
        CountingSession one(store, u"un"_s);
        CountingSession two(store, u"deux"_s);
        QVERIFY(one.open() && two.open());
        for (int shelf = 0; shelf < changes; ++shelf)
            QVERIFY(one.apply(ShelfFilled { shelf, heavy }, ++m_now));
        QVERIFY(one.undo(*one.undoable(), ++m_now));
        QVERIFY(two.catchUp());
        QVERIFY(two.apply(ShelfFilled { changes, heavy }, ++m_now) && two.apply(ShelfFilled { changes + 1, heavy }, ++m_now));
        QVERIFY(one.catchUp());
        QVERIFY(one.redo(*one.redoable(), ++m_now));
        QCOMPARE(one.state(), foldAgain(one));
    }
}

void SessionTest::undoingAnotherChangeThanTheOneNamedIsRefused()
{
    MemoryStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    const auto first = put(session, 1, u"a"_s);
    const auto second = put(session, 1, u"b"_s);
    QCOMPARE(kindOf(session.undo(first, ++m_now)), ErrorKind::UndoTargetMoved);
    QVERIFY(session.undo(second, ++m_now));
    QCOMPARE(kindOf(session.undo(second, ++m_now)), ErrorKind::UndoTargetMoved); // asked twice, done once
    QCOMPARE(wordsOn(session, 1), u"a"_s);
}

void SessionTest::aStaleStateIsReadOnBeforeAnswering()
{
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open() && two.open());
    qint64 last = 0;
    for (int i = 0; i < Counting::most; ++i)
        last = put(one, 1, QString::number(i));
    QVERIFY(two.catchUp());
    QVERIFY(one.undo(last, ++m_now));
    QVERIFY(two.apply(WordPut { 1, u"x"_s }, ++m_now)); // full as far as it knew
    QCOMPARE(kindOf(one.apply(WordPut { 1, u"y"_s }, ++m_now)), ErrorKind::NumberOutOfRange); // room as far as it knew
    QCOMPARE(one.state(), two.state());
}

void SessionTest::twoPostsNeverBothTakeTheLastPlace()
{
    MemoryStore store;
    CountingSession one(store, u"un"_s);
    CountingSession two(store, u"deux"_s);
    QVERIFY(one.open());
    for (int i = 1; i < Counting::most; ++i)
        put(one, 1, QString::number(i));
    QVERIFY(two.open());
    QVERIFY(one.apply(WordPut { 1, u"x"_s }, ++m_now));
    QCOMPARE(kindOf(two.apply(WordPut { 1, u"y"_s }, ++m_now)), ErrorKind::NumberOutOfRange);
    QCOMPARE(two.state().words.value(1).size(), Counting::most);
}

void SessionTest::aRefusalWritesNothing()
{
    MemoryStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    QVERIFY(session.apply(ShelfSealed { 1 }, ++m_now));
    QCOMPARE(kindOf(session.apply(WordPut { 1, u"a"_s }, ++m_now)), ErrorKind::AlreadyDone);
    QCOMPARE(session.length(), 1);
    QCOMPARE(rowsOf(store).value().size(), 1);
}

void SessionTest::aFailingStoreChangesNothing()
{
    FullStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    const auto first = put(session, 1, u"a"_s);
    const auto before = session.state();
    store.isFull = true;
    QCOMPARE(kindOf(session.apply(WordPut { 1, u"b"_s }, ++m_now)), ErrorKind::DiskFull);
    QCOMPARE(kindOf(session.undo(first, ++m_now)), ErrorKind::DiskFull);
    QCOMPARE(session.state(), before);
    QCOMPARE(session.undoable().value(), first);
    store.isFull = false;
    QVERIFY(session.undo(first, ++m_now));
    QCOMPARE(session.state(), Counting::State());
}

void SessionTest::anUnknownKindIsNeverSkipped()
{
    MemoryStore store;
    CountingSession session(store, u"un"_s);
    QVERIFY(session.open());
    put(session, 1, u"a"_s);
    QByteArray later;
    QCborStreamWriter out(&later);
    out.startArray(2);
    out.append(99);
    out.startMap(0);
    out.endMap();
    out.endArray();
    QVERIFY(store.append({ 1, {}, later }));
    CountingSession reopened(store, u"un"_s);
    const auto opened = reopened.open();
    QCOMPARE(kindOf(opened), ErrorKind::DossierTooNew);
    QCOMPARE(reopened.length(), 1);
}

void SessionTest::whatIsNoChangeIsDamage_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("not CBOR") << QByteArray("\x82\x18", 2);
    QTest::newRow("something after it") << QByteArray("\x82\x18\x63\xa0\x00", 5);
    QTest::newRow("no record") << QByteArray("\x82\x18\x63\x00", 4);
    QTest::newRow("a known kind without its fields") << cbor::encode(Mark(Undone { 0 })).left(2) + '\xa0';
}

void SessionTest::whatIsNoChangeIsDamage()
{
    QFETCH(QByteArray, payload);
    MemoryStore store;
    QVERIFY(store.append({ 0, {}, payload }));
    CountingSession session(store, u"un"_s);
    const auto opened = session.open();
    QCOMPARE(kindOf(opened), ErrorKind::DossierDamaged);
    QCOMPARE(opened.error().facts.at(1), u"0"_s);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
