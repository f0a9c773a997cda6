// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openmarker.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

OpenMarker::OpenMarker(const QString &settingsFolder) : m_file(settingsFolder, u"reunion-ouverte"_s) { }

void OpenMarker::set(const QString &path)
{
    m_file.write(path.toUtf8());
}

void OpenMarker::clear()
{
    m_file.remove();
}

std::optional<QString> OpenMarker::left() const
{
    const auto path = QString::fromUtf8(m_file.read());
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}
