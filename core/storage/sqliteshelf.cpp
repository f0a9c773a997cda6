// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteshelf.h"

#include "core/storage/backup.h"
#include "core/storage/damage.h"
#include "core/storage/newfile.h"
#include "core/storage/opening.h"
#include "core/storage/reading.h"
#include "core/storage/replacefile.h"
#include "core/storage/textsearch.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Result<Header> headerOf(const QString &path)
{
    if (const auto checked = checkFirstBytes(path); !checked)
        return refuse(checked);
    return readWhole(path, [&](Database::Mode mode) -> Result<Header> {
        const auto database = Database::open(path, mode);
        return database ? readHeader(**database) : refuse(database);
    });
}

/**
 * Refuses, with PassphraseWrong, a recovery phrase: a dossier rewritten under it would no longer open by the passphrase that people know.
 */
Result<void> isOwnPassphrase(const QString &path, const Passphrase &passphrase)
{
    const auto header = headerOf(path);
    if (!header || header->keySlots.size() < 2 || passphrase.isEmpty())
        return {}; // what is wrong with the file is told by who opens it
    if (const auto key = unwrapKey({ header->keySlots.first() }, passphrase, header->dossier); !key)
        return key.error().kind == ErrorKind::PassphraseWrong ? refuse(ErrorKind::PassphraseWrong, { path }) : refuse(key);
    return {};
}

void removeDossier(const QString &path)
{
    for (const auto *ending : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1StringView(ending));
}

Result<void> makeNew(const QString &path, const QByteArray &id, const QList<KeySlot> &keySlots)
{
    if (const auto made = makeEmptyFile(path); !made)
        return made;
    auto made = [&]() -> Result<void> {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        return database ? makeDossier(**database, id, keySlots) : refuse(database);
    }();
    if (!made)
        removeDossier(path);
    return made;
}

void copyDrafts(JournalStore &from, JournalStore &to, const KeepsDraft &keeps)
{
    const auto drafts = from.drafts().value_or(QMap<QString, QByteArray> {});
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        if (keeps(*draft))
            std::ignore = to.keepDraft(draft.key(), *draft);
    }
}

/** Every sound row, then the drafts. */
Result<void> copyRows(JournalStore &from, JournalStore &to)
{
    const auto copied = from.read(0, [&](const JournalRow &row) { return to.append(row); });
    copyDrafts(from, to, [](const QByteArray &) { return true; });
    return copied;
}

/** The file itself where a link leads to it: what stands beside a dossier stands beside that one. */
QString withoutLinks(const QString &path)
{
    const QFileInfo about(path);
    return about.isSymLink() && about.exists() ? about.canonicalFilePath() : path;
}

/** What SQLite keeps beside a file goes with the last connection to it: whoever reads still has it. */
bool isOpenSomewhere(const QString &path)
{
    return QFileInfo::exists(path + u"-wal"_s);
}

/** The same once what a program that is gone left beside a file was moved in; a file that cannot be read any more is held by nobody. */
bool isHeld(const QString &path)
{
    if (!isOpenSomewhere(path))
        return false;
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database || !(*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            return false;
    }
    return isOpenSomewhere(path);
}

/** A dossier is named as one knows it, not by the file that is to take its place. */
tl::unexpected<Error> named(Error error, const QString &unfinished, const QString &path)
{
    error.facts.replaceInStrings(unfinished, path);
    return tl::unexpected(std::move(error));
}

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::DossierDamaged || error.kind == ErrorKind::DossierCutShort;
}

}

SqliteShelf::SqliteShelf(KeyCost cost) : m_keys(cost) { }

Result<OpenDossier> SqliteShelf::create(const QString &path, const Passphrase &passphrase)
{
    if (QFileInfo::exists(path))
        return refuse(ErrorKind::FileExists, { path });
    const auto id = newDossierId();
    const auto keySlots = m_keys.newSlots(id, passphrase);
    if (!keySlots)
        return refuse(keySlots);
    return createFor(path, id, *keySlots);
}

Result<OpenDossier> SqliteShelf::createAlike(const QString &path, const QByteArray &id)
{
    const auto keySlots = m_keys.slotsOf(id, path);
    if (!keySlots)
        return refuse(keySlots);
    return id.isEmpty() ? create(path) : createFor(path, id, *keySlots);
}

Result<OpenDossier> SqliteShelf::createFor(const QString &path, const QByteArray &id, const QList<KeySlot> &keySlots)
{
    if (const auto made = makeNew(path, id, keySlots); !made)
        return refuse(made);
    auto dossier = openNew(path, m_keys);
    if (!dossier)
        removeDossier(path);
    return dossier;
}

Result<OpenDossier> SqliteShelf::open(const QString &path, Access access, const Passphrase &passphrase)
{
    if (const auto checked = checkFirstBytes(path); !checked)
        return refuse(checked);
    WriterLock lock;
    if (access == Access::Write && isPlaceWritable(path))
        lock = takeWriterLock(path);
    if (lock.held) {
        auto opened = unlocked(path, Database::Mode::ReadWrite, m_keys, passphrase);
        if (opened)
            return dossierOn(*std::move(opened), Database::Mode::ReadWrite, std::move(lock));
        if (!isReadableFrozen(opened.error(), path))
            return refuse(opened);
        lock.held.reset();
    }
    return readWhole(path, [&](Database::Mode mode) -> Result<OpenDossier> {
        auto opened = unlocked(path, mode, m_keys, passphrase);
        return opened ? dossierOn(*std::move(opened), mode, std::move(lock)) : refuse(opened);
    });
}

Result<void> SqliteShelf::copy(const QString &from, const QString &to)
{
    if (const auto checked = checkFirstBytes(from); !checked)
        return checked;
    if (QFileInfo::exists(to))
        return refuse(ErrorKind::FileExists, { to });
    const auto source = readWhole(from, [&](Database::Mode mode) -> Result<std::unique_ptr<Database>> {
        auto database = Database::open(from, mode);
        const auto header = database ? readHeader(**database) : refuse(database);
        return header ? std::move(database) : refuse(header);
    });
    if (!source)
        return refuse(source);
    return ::backUp(**source, to);
}

Result<JournalHead> SqliteShelf::backUp(const QString &from, const QString &to)
{
    const auto unchecked = to + u".nouveau"_s;
    removeDossier(unchecked);
    if (const auto copied = copy(from, unchecked); !copied)
        return named(copied.error(), unchecked, to);
    const auto head = verify(unchecked);
    const auto replaced = head ? replaceFile(unchecked, to) : refuse(head);
    if (replaced)
        return head;
    removeDossier(unchecked);
    return named(replaced.error(), unchecked, to);
}

Result<JournalHead> SqliteShelf::verify(const QString &path, const Passphrase &passphrase)
{
    if (const auto checked = checkFirstBytes(path); !checked)
        return refuse(checked);
    return readWhole(path, [&](Database::Mode mode) -> Result<JournalHead> {
        auto opened = unlocked(path, mode, m_keys, passphrase);
        if (!opened)
            return refuse(opened);
        WriterLock none;
        const auto store = storeOn(*std::move(opened), Access::ReadOnly, none);
        if (const auto read = store->read(0, [](const JournalRow &) { return Result<void>(); }); !read) // the first bad row first
            return refuse(read);
        if (const auto whole = store->checkEnd(); !whole)
            return refuse(whole);
        return store->head();
    });
}

Result<void> SqliteShelf::replaceWith(const QString &given, const Passphrase &known, const Passphrase &next, const CopyRows &copyAll)
{
    const auto path = withoutLinks(given);
    const auto unfinished = path + u".part"_s;
    removeDossier(unfinished);
    {
        const auto former = open(path, Access::Write, known);
        if (!former)
            return refuse(former);
        if (former->readOnly)
            return former->heldBy.isEmpty() ? refuse(ErrorKind::DossierReadOnly, { path })
                                            : refuse(ErrorKind::DossierHeldElsewhere, { former->heldBy, path });
        const auto made = create(unfinished, next);
        const auto copied = made ? copyAll(*former->store, *made->store) : refuse(made);
        if (!copied) {
            removeDossier(unfinished);
            return named(copied.error(), unfinished, path);
        }
    } // both are closed, whole in their files
    auto replaced
        = isOpenSomewhere(path) ? refuse(ErrorKind::DossierHeldElsewhere, { anotherProgram(), path }) : replaceFile(unfinished, path);
    if (!replaced)
        removeDossier(unfinished);
    return replaced;
}

Result<void> SqliteShelf::reseal(const QString &path, const Passphrase &passphrase)
{
    return replaceWith(path, {}, passphrase, copyRows);
}

Result<void> SqliteShelf::rewrite(const QString &path, const Passphrase &passphrase, const ChangeRow &change, const KeepsDraft &keeps)
{
    if (const auto own = isOwnPassphrase(path, passphrase); !own)
        return own;
    return replaceWith(path, passphrase, passphrase, [&](JournalStore &from, JournalStore &to) {
        const auto copied = from.read(0, [&](const JournalRow &row) {
            const auto changed = change(row);
            return changed ? to.append(*changed) : refuse(changed);
        });
        copyDrafts(from, to, keeps);
        return copied;
    });
}

Result<void> SqliteShelf::destroy(const QString &given)
{
    if (!QFileInfo::exists(given))
        return refuse(ErrorKind::FileNotFound, { given });
    const auto path = withoutLinks(given);
    const auto lock = takeWriterLock(path);
    if (!lock.heldBy.isEmpty() || isHeld(path))
        return refuse(ErrorKind::DossierHeldElsewhere, { lock.heldBy.isEmpty() ? anotherProgram() : lock.heldBy, path });
    for (const auto *ending : { "-wal", "-shm" }) {
        const QString beside = path + QLatin1StringView(ending);
        if (const auto gone = QFileInfo::exists(beside) ? destroyFile(beside) : Result<void>(); !gone)
            return gone;
    }
    return destroyFile(path);
}

Result<QStringList> SqliteShelf::holding(const QString &path, const QStringList &texts, const Passphrase &passphrase)
{
    const auto dossier = open(path, Access::ReadOnly, passphrase);
    if (!dossier)
        return refuse(dossier);
    TextSearch search(texts);
    const auto read = dossier->store->read(0, [&](const JournalRow &row) -> Result<void> {
        search.look(row.payload);
        return {};
    });
    if (!read)
        return refuse(read);
    if (const auto drafts = dossier->store->drafts()) {
        for (const auto &draft : *drafts)
            search.look(draft);
    }
    for (const auto *ending : { "", "-wal" }) {
        QFile file(path + QLatin1StringView(ending));
        if (file.open(QIODevice::ReadOnly))
            search.look(file.readAll());
    }
    return search.found();
}

Result<void> SqliteShelf::setRecovery(const QString &path, const Passphrase &recovery)
{
    const auto lock = takeWriterLock(path);
    if (!lock.held)
        return lock.heldBy.isEmpty() ? refuse(ErrorKind::DossierReadOnly, { path })
                                     : refuse(ErrorKind::DossierHeldElsewhere, { lock.heldBy, path });
    const auto opened = unlocked(path, Database::Mode::ReadWrite, m_keys, {});
    if (!opened)
        return refuse(opened);
    if (!opened->header.isSealed())
        return refuse(ErrorKind::PassphraseNeeded, { path });
    const auto keySlots = m_keys.withRecovery(opened->header, opened->seal, recovery);
    if (!keySlots)
        return refuse(keySlots);
    return writeKeySlots(*opened->database, *keySlots);
}

Result<Salvage> SqliteShelf::salvage(const QString &from, const QString &to, const Passphrase &passphrase)
{
    if (const auto checked = checkFirstBytes(from); !checked)
        return refuse(checked);
    auto opened = unlocked(from, modeToRead(from), m_keys, passphrase);
    if (!opened)
        return tl::unexpected(fromTheStart(opened.error(), from));
    WriterLock none;
    const auto header = opened->header;
    const auto source = storeOn(*std::move(opened), Access::ReadOnly, none);
    const auto made = makeNew(to, header.dossier, header.keySlots);
    if (!made)
        return refuse(made);
    auto copied = [&]() -> Result<void> {
        const auto target = openNew(to, m_keys, passphrase);
        return target ? copyRows(*source, *target->store) : refuse(target);
    }();
    if (copied)
        copied = source->checkEnd();
    if (copied || (isDamage(copied.error()) && source->head().rows > 0)) // else there is nothing to keep
        return Salvage { source->head(), copied ? std::nullopt : std::optional(copied.error()) };
    removeDossier(to);
    return tl::unexpected(fromTheStart(copied.error(), from));
}

void SqliteShelf::forgetKeys()
{
    m_keys.forget();
}

std::optional<QByteArray> SqliteShelf::idOf(const QString &path)
{
    const auto header = headerOf(path);
    return header ? std::optional(header->dossier) : std::nullopt;
}

std::optional<QString> SqliteShelf::newerWriter(const QString &path)
{
    const auto header = headerOf(path);
    return header && header->format > Header::Current ? std::optional(header->product) : std::nullopt;
}
