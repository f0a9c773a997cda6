// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dossiers as files of this computer, one SQLite file each, readable by their owner alone.

#include "core/journal/shelf.h"

class SqliteShelf final : public Shelf {
public:
    Result<OpenDossier> create(const QString &path) override;
    Result<OpenDossier> open(const QString &path, Access access) override;
    Result<void> copy(const QString &from, const QString &to) override;
    Result<JournalHead> verify(const QString &path) override;
};
