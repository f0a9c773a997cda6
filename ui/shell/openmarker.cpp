// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openmarker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

OpenMarker::OpenMarker(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"reunion-ouverte"_s)) { }

void OpenMarker::set(const QString &path)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(path.toUtf8()) >= 0)
        file.commit();
}

void OpenMarker::clear()
{
    QFile::remove(m_file);
}

std::optional<QString> OpenMarker::left() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto path = QString::fromUtf8(file.readAll());
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}
