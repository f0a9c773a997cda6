// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

SettingsFile::SettingsFile(const QString &settingsFolder, const QString &name) : m_path(QDir(settingsFolder).filePath(name)) { }

void SettingsFile::write(const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0)
        file.commit();
}

QByteArray SettingsFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsFile::remove() const
{
    QFile::remove(m_path);
}
