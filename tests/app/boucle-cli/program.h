// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command line program itself, run by tests as a person would.

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

struct Ran {
    int code = -1; // -1: it crashed or did not start
    QByteArray out;
    QByteArray err;
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /** The objects of an output that has one a line. */
    QList<QJsonObject> lines() const;
};

/** Runs boucle-cli, whose path BOUCLE_CLI gives, without a terminal: it can ask nobody. */
Ran boucle(const QStringList &words, const QByteArray &input = {});

/** A folder of its own, gone at the end, with the files of one test. */
class Folder {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) const;
    /** The rehearsal written at the end of a step. */
    QString rehearsal(const QString &step) const;
    /** A new dossier, with nobody. */
    QString dossier() const;

private:
    QTemporaryDir m_folder;
};
