// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What encrypts and vouches for what a dossier holds: XChaCha20-Poly1305 under its data key, each thing bound to its place
// (docs/format.md). A dossier without a passphrase is not sealed, and passes through unchanged.

#include "core/journal/head.h"
#include "core/storage/secretkey.h"

#include <QByteArray>

class Seal {
public:
    /** No seal: bytes stay as they are. */
    Seal() = default;
    Seal(std::shared_ptr<const SecretKey> key, QByteArray dossier);

    bool isOn() const { return m_key != nullptr; }
    const std::shared_ptr<const SecretKey> &key() const { return m_key; }

    /** A row of the journal, bound to its dossier, its number and the digest before it. */
    QByteArray sealRow(const QByteArray &bytes, const JournalHead &before) const;
    /** The row, or nothing when it is not the one that was sealed there. */
    std::optional<QByteArray> openRow(const QByteArray &sealed, const JournalHead &before) const;
    /** A draft, bound to its dossier and its name. */
    QByteArray sealDraft(const QByteArray &bytes, const QString &name) const;
    std::optional<QByteArray> openDraft(const QByteArray &sealed, const QString &name) const;
    /** How far the journal went, as the dossier itself remembers it. */
    QByteArray sealHead(const JournalHead &head) const;
    std::optional<JournalHead> openHead(const QByteArray &sealed) const;

private:
    QByteArray seal(const QByteArray &bytes, const QByteArray &bound) const;
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &bound) const;
    QByteArray rowBound(const JournalHead &before) const;
    QByteArray draftBound(const QString &name) const;
    QByteArray headBound() const;

    std::shared_ptr<const SecretKey> m_key;
    QByteArray m_dossier;
};
