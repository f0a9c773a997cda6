// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The theme that was chosen, kept from one start to the next.

#include "ui/theme/theme.h"

#include <QString>

class ThemeSetting {
public:
    explicit ThemeSetting(const QString &settingsFolder);

    /** As the computer, until something else was chosen. */
    [[nodiscard]] ThemeChoice choice() const;
    void keep(ThemeChoice choice) const;

private:
    QString m_file;
};
