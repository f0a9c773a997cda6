// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The system's keychain, where the build has it: the passphrases of dossiers that somebody asked it to keep, by path. Never needed.

#include <QString>

#include <functional>

/** All three, or none at all. They answer in the thread that asks. */
struct Keychain {
    /** Called later with the passphrase; with an empty one when there is none, or the system does not say. */
    using Got = std::function<void(const QString &phrase)>;

    std::function<void(const QString &path, Got got)> read;
    std::function<void(const QString &path, const QString &phrase)> keep;
    std::function<void(const QString &path)> forget;

    bool isThere() const { return bool(read); }
};
