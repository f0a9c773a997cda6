// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/farcopies.h"

#include "ui/protection/rescuefiles.h"
#include "ui/shell/backupnames.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const QString made = u"copies-faites"_s;
const QString underWay = u"en-cours"_s; // by id: the dossier's path, and how its copies are left
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

/** Those that stand there no more, though their place does. */
QStringList goneFrom(const QStringList &there)
{
    QStringList gone;
    std::ranges::copy_if(there, std::back_inserter(gone), [](const QString &path) {
        const QFileInfo about(path);
        return !about.exists() && about.dir().exists();
    });
    return gone;
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
        far.begin(before, path, kind); // first: were the program to end meanwhile, nothing else would tell whose they are
        auto there = far.noted(before);
        there.removeIf([](const QString &copy) { return !QFileInfo::exists(copy); });
        const auto done = rewrite();
        far.settle(shelf); // done or not: erasing may stop once it is rewritten
        if (shelf.idOf(path) == before)
            far.isAsBefore(before);
        far.forget(goneFrom(there));
        return done;
    };
}

void FarCopies::begin(const QByteArray &id, const QString &dossier, const QString &kind) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(underWay + u'/' + QString::fromLatin1(id.toHex()), QStringList { dossier, kind });
}

void FarCopies::isAsBefore(const QByteArray &id) const
{
    QSettings(m_file, QSettings::IniFormat).remove(underWay + u'/' + QString::fromLatin1(id.toHex()));
}

/** One that was rewritten is another dossier by now; where that cannot be seen, it is looked at again. */
void FarCopies::settle(Shelf &shelf) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(underWay);
    for (const auto all = settings.childKeys(); const auto &key : all) {
        const auto told = settings.value(key).toStringList();
        const auto id = QByteArray::fromHex(key.toLatin1());
        const auto now = shelf.idOf(told.value(0));
        if (!now || *now == id)
            continue;
        leave(id, told.value(1) == leftSealed ? leftSealed : leftClear);
        settings.remove(key);
    }
}

QStringList FarCopies::noted(const QByteArray &id) const
{
    auto paths = listed(made);
    paths.removeIf([&](const QString &path) { return !isBackupOf(path, id); });
    return paths;
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

StandingCopies FarCopies::standing() const
{
    StandingCopies standing;
    for (const auto &copy : left()) {
        const QFileInfo about(copy.path);
        if (about.exists())
            standing.paths.append(copy.path);
        else if (!about.dir().exists())
            standing.isOneAway = true;
    }
    return standing;
}

void FarCopies::forget(const QStringList &paths) const
{
    for (const auto &kind : { leftClear, leftSealed }) {
        const auto before = listed(kind);
        auto left = before;
        left.removeIf([&](const QString &path) { return paths.contains(path); });
        if (left != before)
            list(kind, left);
    }
}

void FarCopies::destroyLeft(Shelf &shelf) const
{
    settle(shelf);
    QStringList gone;
    for (const auto &copy : left()) {
        if (isGone(shelf, copy.path))
            gone.append(copy.path);
    }
    forget(gone);
}
