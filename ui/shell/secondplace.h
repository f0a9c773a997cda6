// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A folder for safety copies besides that of the dossier, a USB stick say: chosen once for this computer, by path only.

#include <QString>

class SecondPlace {
public:
    explicit SecondPlace(const QString &settingsFolder);

    /** Empty when none was chosen; it may be away for now. */
    [[nodiscard]] QString folder() const;
    /** An empty one forgets it. */
    void keep(const QString &folder) const;

private:
    QString m_file;
};
