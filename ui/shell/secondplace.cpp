// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secondplace.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"deuxieme-endroit"_s;

}

SecondPlace::SecondPlace(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"boucle.ini"_s)) { }

QString SecondPlace::folder() const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toString();
}

void SecondPlace::keep(const QString &folder) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (folder.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, folder);
}
