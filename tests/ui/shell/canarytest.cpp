// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of anybody is left in clear by a program that plays a whole meeting on a sealed dossier and is then killed: not in settings,
// recent files, drafts, safety copies, temporary files, nor in what it said. Papers, which one asks for, are not made here.
#include "core/journal/memorystore.h"
#include "core/meeting/meeting.h"
#include "core/storage/textsearch.h"
#include "tests/builders/scripted.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/shell/secondplace.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString phrase = u"le chat dort sur le tapis"_s;
const QString halfTyped = u"Canari à moitié tapé"_s;

/** The meeting of the rehearsal as if it were a real one: rehearsals are not copied, nor among the recent files. */
void writeRealMeeting(Shelf &shelf, const QString &path, const Passphrase &passphrase)
{
    const auto dossier = shelf.create(path, passphrase);
    for (auto row : scriptedRows()) {
        if (auto change = cbor::decode<MeetingChange>(row.payload); change && std::holds_alternative<MeetingCreated>(*change)) {
            std::get<MeetingCreated>(*change).rehearsal = false;
            row.payload = cbor::encode(*change);
        }
        if (!dossier || !dossier->store->append(row))
            qFatal("the meeting is not written");
    }
}

/** What must be found nowhere: the phrase, and what the dossier says of people. */
QStringList canaries()
{
    QStringList texts { phrase, halfTyped };
    MemoryStore store;
    for (const auto &row : scriptedRows()) {
        if (!store.append(row))
            qFatal("no meeting");
    }
    MeetingSession session(store, {});
    if (!session.open())
        qFatal("no meeting");
    const auto people = session.state().people.values();
    for (const auto &person : people) {
        for (const auto &text : { person.email, person.phone, person.familyName }) {
            if (text.size() >= 5) // shorter ones may stand in any file
                texts.append(text);
        }
    }
    texts.removeDuplicates();
    return texts;
}

void open(TestWindow &test, const QString &path, const Passphrase &passphrase)
{
    test.window().openPath(path);
    if (!passphrase.isEmpty())
        test.driver().enter(u"Phrase secrète"_s, phrase);
    if (!QTest::qWaitFor([&] { return test.window().meeting() != nullptr; }, 30'000))
        qFatal("the dossier does not open");
    test.driver().settle();
}

/** Looks at every page, types half a text, lets copies be made, and is killed. */
[[noreturn]] void play(const Passphrase &passphrase)
{
    TestWindow test;
    const auto path = test.pathOf(u"allier.boucle"_s);
    const auto stick = test.pathOf(u"stick"_s);
    QDir().mkpath(stick);
    SecondPlace(test.services().settingsFolder).keep(stick);
    writeRealMeeting(test.shelf(), path, passphrase);
    open(test, path, passphrase);
    for (int page = 0; page <= int(PageKind::Data); ++page)
        test.driver().view().go({ PageKind(page), {} });
    auto &document = test.driver().view().document();
    document.keepDraft(u"page"_s, halfTyped.toUtf8());
    document.apply(HeadcountTyped { 60 });
    document.undo();
    document.backUpNow();
    test.driver().settle();
    if (!QTest::qWaitFor([&] { return QDir(stick).entryList({ u"*.boucle"_s }).size() == 1; }, 30'000))
        qFatal("no copy");
    test.window().showStart();
    open(test, path, passphrase);
    auto &again = test.driver().view().document();
    again.keepDraft(u"page"_s, halfTyped.toUtf8());
    again.apply(HeadcountTyped { 61 });
    test.driver().settle();
    std::raise(SIGKILL); // all is as a crash leaves it
    std::abort();
}

}

class CanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealedDossierLeavesNothing();
    void aClearOneWouldShow();

private:
    struct Left {
        QStringList found;
        QStringList files;
    };
    static Left leftBy(const QString &mode);
};

/** Plays in another process whose home and temporary files are all in one folder; what of anybody is found there. */
CanaryTest::Left CanaryTest::leftBy(const QString &mode)
{
    const QTemporaryDir scratch;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : { u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
             u"XDG_RUNTIME_DIR"_s }) {
        QDir().mkpath(scratch.filePath(name));
        QFile::setPermissions(scratch.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, scratch.filePath(name));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(scratch.path());
    process.start(QCoreApplication::applicationFilePath(), { mode });
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::CrashExit)
        qFatal("it was not played to its end: %s", process.readAllStandardError().constData());
    TextSearch search(canaries());
    search.look(process.readAllStandardOutput());
    search.look(process.readAllStandardError());
    Left left;
    QDirIterator files(scratch.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/fontconfig/"_s))
            continue; // names of typefaces
        left.files.append(QFileInfo(file).fileName());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(file.fileName()));
        search.look(file.fileName().toUtf8());
        search.look(file.readAll());
    }
    left.found = search.found();
    return left;
}

void CanaryTest::aSealedDossierLeavesNothing()
{
    QVERIFY(canaries().size() > 100);
    const auto left = leftBy(u"--play-sealed"_s);
    QCOMPARE(left.found, QStringList());
    for (const auto &file : { u"allier.boucle"_s, u"allier.boucle-wal"_s, u"allier (sauvegarde).boucle"_s, u"boucle.ini"_s })
        QVERIFY2(left.files.contains(file), qPrintable(left.files.join(u", "_s))); // it did all that it does
}

void CanaryTest::aClearOneWouldShow()
{
    const auto found = leftBy(u"--play-clear"_s).found;
    const auto all = canaries();
    QVERIFY(found.contains(halfTyped));
    QCOMPARE(found.size(), all.size() - 1); // all but the phrase
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--play-sealed"_s)
        play(Passphrase(phrase));
    if (application.arguments().value(1) == u"--play-clear"_s)
        play({});
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "canarytest.moc"
