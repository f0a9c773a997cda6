// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which dossier is open, by path only: still there at the next start, it tells that the program ended without closing it.

#include "ui/shell/settingsfile.h"

#include <QLockFile>

#include <memory>
#include <optional>

class OpenMarker {
public:
    explicit OpenMarker(const QString &settingsFolder);

    void set(const QString &path);
    void clear();
    /** The dossier that was open when the program ended by itself, if its file is still there; nothing while another window has one open.
     */
    std::optional<QString> left() const;

private:
    SettingsFile m_file;
    QString m_lockPath;
    std::unique_ptr<QLockFile> m_held; // as long as the marker is ours: another window leaves it alone
};
