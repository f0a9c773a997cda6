// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The safety copies made in second places, by path only. Those of a dossier that was protected or erased since still say what it said:
// they go as soon as their place is there.

#include "ui/document/document.h"

/** A copy that is to go. */
struct LeftCopy {
    QString path;
    bool isClear = false; // whoever has it can read it
    bool operator==(const LeftCopy &) const = default;
};

/** What became of those that are to go. */
struct StandingCopies {
    QStringList paths;
    bool isOneAway = false;
};

/** For any thread. */
class FarCopies {
public:
    explicit FarCopies(const QString &settingsFolder);

    /** A copy was made there. */
    void note(const QString &path) const;
    /** The work; where it makes another dossier of the open one's file, the copies of the former one are left, as is noted beforehand. */
    Document::FileWork leaving(Shelf &shelf, const Document &document, Document::FileWork rewrite) const;
    QList<LeftCopy> left() const;
    /** Those whose file stands there, and whether one is on a stick that is away; asks their disks, so not in the window's thread. */
    StandingCopies standing() const;
    /** The copies made of the dossier with this id. */
    QStringList noted(const QByteArray &id) const;
    /** That dossier is opened as it was: nothing that began to rewrite it did. */
    void isAsBefore(const QByteArray &id) const;
    /** Destroys those that are there and forgets them. */
    void destroyLeft(Shelf &shelf) const;

private:
    void leave(const QByteArray &id, const QString &kind) const;
    void begin(const QByteArray &id, const QString &dossier, const QString &kind) const;
    void settle(Shelf &shelf) const;
    void forget(const QStringList &paths) const;
    QStringList listed(const QString &key) const;
    void list(const QString &key, const QStringList &paths) const;

    QString m_file;
};
