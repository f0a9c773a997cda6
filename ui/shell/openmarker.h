// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which dossier is open, by path only: still there at the next start, it tells that the program ended without closing it.

#include "ui/shell/settingsfile.h"

#include <optional>

class OpenMarker {
public:
    explicit OpenMarker(const QString &settingsFolder);

    void set(const QString &path);
    void clear();
    /** The dossier that was open when the program ended by itself; nothing when its file is gone. */
    std::optional<QString> left() const;

private:
    SettingsFile m_file;
};
