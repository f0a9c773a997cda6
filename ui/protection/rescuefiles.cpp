// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/rescuefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Whatever stands beside a dossier and belongs to it. */
const QStringList endings { QString(), u"-wal"_s, u"-shm"_s };

/** « X (abîmé).boucle », « X (abîmé 2).boucle »: the first that is free. */
QString freeName(const QString &path, const QString &mark)
{
    const QFileInfo about(path);
    const auto named
        = [&](const QString &words) { return about.dir().filePath(u"%1 (%2).%3"_s.arg(about.completeBaseName(), words, about.suffix())); };
    auto name = named(mark);
    for (int copy = 2; QFileInfo::exists(name); ++copy)
        name = named(u"%1 %2"_s.arg(mark).arg(copy));
    return name;
}

QString damagedMark()
{
    return QCoreApplication::translate("Rescue", "abîmé");
}

QString formerMark()
{
    return QCoreApplication::translate("Rescue", "ancienne");
}

QString furtherMark()
{
    return QCoreApplication::translate("Rescue", "plus récente");
}

/** All files of a dossier or none. */
Result<void> rename(const QString &from, const QString &to)
{
    for (qsizetype i = 0; i < endings.size(); ++i) {
        QFile file(from + endings.at(i));
        if (!file.exists() || file.rename(to + endings.at(i)))
            continue;
        for (qsizetype done = 0; done < i; ++done)
            QFile::rename(to + endings.at(done), from + endings.at(done));
        return refuse(ErrorKind::FileUnwritable, { from, file.errorString() });
    }
    return {};
}

/** Makes room for what `fill` puts there; all is as it was when that fails. */
template <class Fill> Result<Rescued> replaced(const QString &dossier, Fill fill)
{
    const auto aside = freeName(dossier, damagedMark());
    if (const auto moved = rename(dossier, aside); !moved)
        return refuse(moved);
    if (const auto filled = fill(); !filled) {
        std::ignore = rename(aside, dossier);
        return refuse(filled);
    }
    return Rescued { QFileInfo(aside).fileName(), 0, {} };
}

}

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::DossierDamaged || error.kind == ErrorKind::DossierCutShort || error.kind == ErrorKind::NotADossier;
}

Result<void> setAside(const QString &copy)
{
    return rename(copy, freeName(copy, furtherMark()));
}

QStringList setAsideOf(const QString &path)
{
    const QFileInfo about(path);
    const QRegularExpression named(
        QRegularExpression::anchoredPattern(u"%1 \\((%2)( \\d+)?\\)\\.%3"_s.arg(QRegularExpression::escape(about.completeBaseName()),
            QStringList { damagedMark(), formerMark(), furtherMark() }.join(u'|'), QRegularExpression::escape(about.suffix()))));
    QStringList found;
    for (const auto &name : about.dir().entryList(QDir::Files)) {
        const bool isHalf = name == about.fileName() + u".part"_s || name == about.fileName() + u".nouveau"_s
            || name == about.fileName() + u".nouveau.part"_s;
        if (isHalf || named.match(name).hasMatch())
            found.append(about.dir().filePath(name));
    }
    return found;
}

std::optional<SoundBackup> newestBackup(Shelf &shelf, const QStringList &copies)
{
    QList<SoundBackup> found;
    for (const auto &copy : copies) {
        if (const QFileInfo about(copy); about.isFile())
            found.append({ copy, about.lastModified() });
    }
    std::sort(found.begin(), found.end(), [](const SoundBackup &a, const SoundBackup &b) { return a.madeAt > b.madeAt; });
    for (const auto &one : std::as_const(found)) {
        const auto head = shelf.verify(one.path);
        if (head || head.error().kind == ErrorKind::PassphraseNeeded)
            return one;
    }
    return std::nullopt;
}

Result<Rescued> putBackupInPlace(Shelf &shelf, const QString &dossier, const QString &copy)
{
    const auto head = shelf.verify(copy);
    if (!head)
        return refuse(head);
    auto rescued = replaced(dossier, [&] { return shelf.copy(copy, dossier); });
    if (rescued)
        rescued->rows = head->rows;
    return rescued;
}

Result<Rescued> keepWhatIsSound(Shelf &shelf, const QString &dossier, const QStringList &copies)
{
    const auto sound = freeName(dossier, QCoreApplication::translate("Rescue", "sain"));
    const auto salvaged = shelf.salvage(dossier, sound);
    if (!salvaged)
        return refuse(salvaged);
    auto rescued = replaced(dossier, [&] { return rename(sound, dossier); });
    if (!rescued)
        return rescued;
    for (const auto &copy : copies) { // it may hold what is lost here, and the next copy would take its place
        if (QFileInfo::exists(copy))
            std::ignore = rename(copy, freeName(copy, formerMark()));
    }
    rescued->rows = salvaged->kept.rows;
    rescued->lost = salvaged->lost;
    return rescued;
}
