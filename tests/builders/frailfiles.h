// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files as a power cut leaves them: what SQLite wrote is noted in order, and what was not synced may be there, torn, or not at all.

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

struct FileWrite {
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind;
    QString path;
    qint64 offset = 0; // of a write; the new size of a truncation
    QByteArray bytes;
};

/** While it lives, SQLite writes through it: all that it does to files is noted, and done. One at a time. */
class FrailFiles {
public:
    FrailFiles();
    FrailFiles(const FrailFiles &) = delete;
    FrailFiles &operator=(const FrailFiles &) = delete;
    ~FrailFiles();

    const QList<FileWrite> &writes() const;
    /** The files after the power went just before write `cut`: each sector that was not synced is there or not, by chance. */
    QMap<QString, QByteArray> afterCut(qsizetype cut, QRandomGenerator &chance) const;
};
