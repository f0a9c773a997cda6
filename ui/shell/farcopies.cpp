// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/farcopies.h"

#include "ui/protection/rescuefiles.h"
#include "ui/shell/backupnames.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString made = u"copies-faites"_s;
const QString leftClear = u"copies-en-clair"_s;
const QString leftSealed = u"copies-d-avant"_s;
constexpr qsizetype mostNoted = 64;

/** Takes away what was set aside of a copy; whether all of it went. */
bool isAsideGone(Shelf &shelf, const QString &path)
{
    const auto aside = setAsideOf(path);
    return std::ranges::count_if(aside, [&](const QString &one) { return !shelf.destroy(one); }) == 0;
}

/** Whether nothing is left of it. An empty folder may be that of a stick which is away: then it may be back. */
bool isGone(Shelf &shelf, const QString &path)
{
    const QFileInfo about(path);
    if (!isAsideGone(shelf, path))
        return false;
    if (!about.exists())
        return about.dir().exists() && !about.dir().isEmpty();
    const auto id = shelf.idOf(path);
    if (!id || !isBackupOf(path, *id))
        return true; // another file took its name
    return shelf.destroy(path).has_value();
}

}

FarCopies::FarCopies(const QString &settingsFolder) : m_file(QDir(settingsFolder).filePath(u"boucle.ini"_s)) { }

QStringList FarCopies::listed(const QString &key) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toStringList();
}

void FarCopies::list(const QString &key, const QStringList &paths) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (paths.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, paths);
}

void FarCopies::note(const QString &path) const
{
    auto paths = listed(made);
    if (paths.contains(path))
        return;
    paths.prepend(path);
    list(made, paths.first(qMin(paths.size(), mostNoted)));
}

Document::FileWork FarCopies::leaving(Shelf &shelf, const Document &document, Document::FileWork rewrite) const
{
    const auto kind = document.isSealed() ? leftSealed : leftClear;
    return [&shelf, far = *this, path = document.path(), before = document.id(), kind, rewrite = std::move(rewrite)] {
        const auto done = rewrite();
        if (const auto after = shelf.idOf(path); after && *after != before) // done or not: erasing may stop once it is rewritten
            far.leave(before, kind);
        return done;
    };
}

void FarCopies::leave(const QByteArray &id, const QString &kind) const
{
    QStringList kept;
    auto left = listed(kind);
    for (const auto &path : listed(made))
        (isBackupOf(path, id) ? left : kept).append(path);
    list(kind, left);
    list(made, kept);
}

QList<LeftCopy> FarCopies::left() const
{
    QList<LeftCopy> copies;
    for (const auto &path : listed(leftClear))
        copies.append({ path, true });
    for (const auto &path : listed(leftSealed))
        copies.append({ path, false });
    return copies;
}

bool FarCopies::isOneAway() const
{
    const auto copies = left();
    return std::any_of(copies.begin(), copies.end(), [](const LeftCopy &copy) { return !QFileInfo(copy.path).dir().exists(); });
}

void FarCopies::destroyLeft(Shelf &shelf) const
{
    for (const auto &kind : { leftClear, leftSealed }) {
        const auto before = listed(kind);
        auto paths = before;
        paths.removeIf([&](const QString &path) { return isGone(shelf, path); });
        if (paths != before)
            list(kind, paths);
    }
}
