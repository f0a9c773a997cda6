// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openmarker.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/** Tries at once; the lock of a program that is gone is taken over. */
std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    const bool isOurs = lock->tryLock(0) || lock->error() != QLockFile::LockFailedError; // where no lock can be written, there is none
    return isOurs ? std::move(lock) : nullptr;
}

}

OpenMarker::OpenMarker(const QString &settingsFolder)
    : m_file(settingsFolder, u"reunion-ouverte"_s)
    , m_lockPath(QDir(settingsFolder).filePath(u"reunion-ouverte.lock"_s))
{
}

void OpenMarker::set(const QString &path)
{
    if (!m_held)
        m_held = lockAt(m_lockPath);
    if (m_held)
        m_file.write(path.toUtf8());
}

void OpenMarker::clear()
{
    if (!m_held)
        return;
    m_file.remove();
    m_held.reset();
}

std::optional<QString> OpenMarker::left() const
{
    if (m_held || !lockAt(m_lockPath))
        return {};
    const auto path = QString::fromUtf8(m_file.read());
    return path.isEmpty() ? std::nullopt : std::optional(path);
}
