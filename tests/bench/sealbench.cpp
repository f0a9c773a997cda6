// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing: what it adds to a durable append, opening a long sealed journal, and ten megabytes against libsodium's own secretstream.

#include "core/storage/chain.h"
#include "core/storage/seal.h"
#include "core/storage/sqliteshelf.h"
#include "core/storage/sqlitestore.h"
#include "tests/bench/peer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int appends = 400;
constexpr int longJournal = 100'000;
constexpr qsizetype chunk = 64 * 1024;
constexpr int chunks = 160; // ten megabytes

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

JournalRow row(qint64 seq, qsizetype size = 90)
{
    return { seq, { 1'782'000'000'000 + seq, u"poste 1"_s }, QByteArray(size, char('a' + seq % 26)) };
}

/** One append each in turn, so that a busy disk slows both alike; microseconds. */
bool compareAppends(Shelf &shelf, const QTemporaryDir &folder, const Passphrase &passphrase)
{
    const auto clear = shelf.create(folder.filePath(u"clair.boucle"_s));
    const auto sealed = shelf.create(folder.filePath(u"scellé.boucle"_s), passphrase);
    if (!clear || !sealed)
        return false;
    std::vector<double> times[2];
    for (int i = 0; i < appends; ++i) {
        for (const int which : { 0, 1 }) {
            QElapsedTimer timer;
            timer.start();
            if (!(which ? sealed : clear)->store->append(row(i)))
                return false;
            times[which].push_back(milliseconds(timer) * 1000);
        }
    }
    std::printf("a durable append\n  in clear %30.0f µs median\n  sealed %32.0f µs median\n", median(times[0]), median(times[1]));
    return true;
}

/** What sealing takes without the disk, which hides it above. */
void timeSealing(const Seal &seal, const QByteArray &dossier)
{
    constexpr int many = 20'000;
    const auto bytes = storedBytes(row(1));
    const JournalHead before { 1, firstDigest(dossier) };
    QElapsedTimer timer;
    timer.start();
    qsizetype size = 0;
    for (int i = 0; i < many; ++i)
        size += seal.sealRow(bytes, before).size();
    std::printf("  sealing alone adds %20.2f µs  (aim: under 20; %lld bytes)\n", milliseconds(timer) * 1000 / many, qint64(size / many));
}

/** In one transaction: nothing waits for the disk at each row. */
bool writeLongJournal(const QString &path, const Passphrase &passphrase)
{
    if (!SqliteShelf().create(path, passphrase))
        return false;
    auto database = Database::open(path, Database::Mode::ReadWrite);
    const auto header = database ? readHeader(**database) : refuse(database);
    auto key = header ? unwrapKey(header->keySlots, passphrase, header->dossier) : refuse(header);
    if (!key)
        return false;
    auto *open = database->get();
    SqliteStore store(
        *std::move(database), *header, Seal(std::make_shared<const SecretKey>(*std::move(key)), header->dossier), Access::Write);
    if (!open->connection().transaction())
        return false;
    for (int i = 0; i < longJournal; ++i) {
        if (!store.append(row(i)))
            return false;
    }
    return open->connection().commit();
}

bool openLongJournal(const QTemporaryDir &folder, const Passphrase &passphrase)
{
    const auto path = folder.filePath(u"long.boucle"_s);
    if (!writeLongJournal(path, passphrase))
        return false;
    SqliteShelf shelf; // which knows no key
    QElapsedTimer timer;
    timer.start();
    auto opened = shelf.open(path, Access::ReadOnly, passphrase);
    const auto derived = milliseconds(timer);
    timer.start();
    qint64 bytes = 0;
    const auto read = opened ? opened->store->read(0,
                          [&](const JournalRow &one) {
                              bytes += one.payload.size();
                              return Result<void>();
                          })
                             : refuse(opened);
    if (!read)
        return false;
    std::printf("a sealed journal of %d changes\n  its key derived in %20.0f ms\n  unsealed and checked in %15.0f ms  (aim: under 700)\n",
        longJournal, derived, milliseconds(timer));
    return true;
}

using State = crypto_secretstream_xchacha20poly1305_state;

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/** libsodium's own stream over the same pieces: sealed, then opened; milliseconds. */
std::pair<double, double> streamed(const QByteArray &piece, const SecretKey &key)
{
    State state;
    std::vector<unsigned char> header(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    std::vector<QByteArray> sealed(chunks);
    QElapsedTimer timer;
    timer.start();
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key.bytes());
    for (auto &one : sealed) {
        one.resize(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        crypto_secretstream_xchacha20poly1305_push(&state, bytesOf(one), nullptr,
            reinterpret_cast<const unsigned char *>(piece.constData()), quint64(piece.size()), nullptr, 0, 0);
    }
    const auto sealing = milliseconds(timer);
    timer.start();
    crypto_secretstream_xchacha20poly1305_init_pull(&state, header.data(), key.bytes());
    for (auto &one : sealed) {
        QByteArray bytes(piece.size(), Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, bytesOf(bytes), nullptr, &tag, bytesOf(one), quint64(one.size()), nullptr, 0))
            return {};
    }
    return { sealing, milliseconds(timer) };
}

enum class Chain { None, Digests };

/** The same by our seal; with the chain's digests, as a journal does it. */
std::pair<double, double> ours(const QByteArray &piece, const Seal &seal, const QByteArray &dossier, Chain chain)
{
    std::vector<QByteArray> sealed(chunks);
    JournalHead head { 0, firstDigest(dossier) };
    const auto next = [&](const QByteArray &bytes) {
        head = { head.rows + 1, chain == Chain::Digests ? nextDigest(head.digest, bytes) : head.digest };
    };
    QElapsedTimer timer;
    timer.start();
    for (auto &one : sealed) {
        one = seal.sealRow(piece, head);
        next(one);
    }
    const auto sealing = milliseconds(timer);
    head = { 0, firstDigest(dossier) };
    timer.start();
    for (const auto &one : sealed) {
        if (!seal.openRow(one, head))
            return {};
        next(one);
    }
    return { sealing, milliseconds(timer) };
}

void compareStreams(const Seal &seal, const QByteArray &dossier)
{
    const QByteArray piece(chunk, 'x');
    std::vector<double> times[6];
    for (int i = 0; i < 11; ++i) { // in turn, in one run
        const auto peer = streamed(piece, *seal.key());
        const auto plain = ours(piece, seal, dossier, Chain::None);
        const auto chained = ours(piece, seal, dossier, Chain::Digests);
        int at = 0;
        for (const double one : { peer.first, plain.first, chained.first, peer.second, plain.second, chained.second })
            times[at++].push_back(one);
    }
    const auto tell = [&](const char *what, int from) {
        const double peer = median(times[from]);
        const double plain = median(times[from + 1]);
        const double chained = median(times[from + 2]);
        std::printf("  %s: secretstream %.1f ms; sealed %.1f ms, %.2f times (aim: 1.5); with the chain %.1f ms, %.2f times (aim: 2.5)\n",
            what, peer, plain, plain / peer, chained, chained / peer);
    };
    std::printf("%.0f MB in pieces of %lld kB\n", double(chunk) * chunks / 1024 / 1024, qint64(chunk / 1024));
    tell("seal", 0);
    tell("open", 3);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Passphrase passphrase(u"poire rang sandale mine tarif bouton");
    SqliteShelf shelf;
    auto key = SecretKey::random();
    if (!key || !compareAppends(shelf, folder, passphrase))
        return 1;
    const QByteArray dossier(16, 'd');
    const Seal seal(std::make_shared<const SecretKey>(*std::move(key)), dossier);
    timeSealing(seal, dossier);
    if (!openLongJournal(folder, passphrase))
        return 1;
    compareStreams(seal, dossier);
    std::printf("  memory %32.0f MB\n", peakMegabytes());
    return 0;
}
