// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far each dossier went when this computer had it last: an older file in its place shows. By the dossiers' ids alone.

#include "core/journal/head.h"
#include "ui/shell/settingsfile.h"

#include <QList>

#include <optional>

/** For any thread. */
class KnownHeads {
public:
    explicit KnownHeads(const QString &settingsFolder);

    std::optional<JournalHead> of(const QByteArray &id) const;
    /** Replaces what was known; the dossiers that were not seen for long are forgotten. */
    void keep(const QByteArray &id, const JournalHead &head) const;
    /** The dossier goes on under another id, since it was sealed anew or something was erased from it: its files of before are left behind.
     */
    void leave(const QByteArray &id) const;
    /** Whether a dossier was left so; keeping it again takes that back. */
    bool isLeft(const QByteArray &id) const;

private:
    QList<QByteArray> lines() const;

    SettingsFile m_file;
};
