// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themesetting.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"theme"_s;

QString wordOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"clair"_s;
    case ThemeChoice::Dark:
        return u"sombre"_s;
    case ThemeChoice::System:
        return u"ordinateur"_s;
    }
    return {};
}

}

ThemeSetting::ThemeSetting(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"boucle.ini"_s)) { }

ThemeChoice ThemeSetting::choice() const
{
    const auto kept = QSettings(m_file, QSettings::IniFormat).value(key).toString();
    for (const auto choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        if (kept == wordOf(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void ThemeSetting::keep(ThemeChoice choice) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(key, wordOf(choice));
}
