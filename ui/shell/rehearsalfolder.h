// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a rehearsal stands, apart from real dossiers: it goes with the one who holds it, and stays there after a crash.

#include <QString>

#include <memory>

class RehearsalFolder {
public:
    /** Whether a dossier stands in such a folder; elsewhere it is somebody's own. */
    [[nodiscard]] static bool holds(const QString &dossier);
    /** A new one, where the system keeps what is temporary. */
    [[nodiscard]] static std::unique_ptr<RehearsalFolder> made();
    /** The one of a rehearsal that was left, which goes with whoever holds it now. */
    [[nodiscard]] static std::unique_ptr<RehearsalFolder> around(const QString &dossier);

    explicit RehearsalFolder(const QString &folder) : m_folder(folder) { }
    ~RehearsalFolder();
    RehearsalFolder(const RehearsalFolder &) = delete;
    RehearsalFolder &operator=(const RehearsalFolder &) = delete;

    /** Empty where no folder could be made. */
    [[nodiscard]] QString dossier() const;

private:
    QString m_folder;
};
