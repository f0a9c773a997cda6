// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/boucle-cli/program.h"

#include <QFile>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

QList<QJsonObject> Ran::lines() const
{
    QList<QJsonObject> objects;
    for (const auto &line : out.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

Ran boucle(const QStringList &words, const QByteArray &input)
{
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setsid(); });
#endif
    process.start(qEnvironmentVariable("BOUCLE_CLI"), words);
    process.write(input);
    process.closeWriteChannel();
    // No limit here: ctest has one, and a sanitized program on a busy machine takes its time.
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), process.readAllStandardError() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString Folder::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}

QString Folder::rehearsal(const QString &step) const
{
    const auto dossier = path(u"exercice-%1.boucle"_s.arg(step));
    const auto ran = boucle({ u"rehearse"_s, dossier, u"--step"_s, step });
    if (ran.code != 0)
        qFatal("%s", ran.err.constData());
    return dossier;
}

QString Folder::dossier() const
{
    const auto dossier = path(u"essai.boucle"_s);
    const auto ran = boucle({ u"new"_s, dossier, u"--procedure"_s, u"boucle-2026"_s, u"--loop"_s, u"03"_s, u"--name"_s,
        u"Boucle de l’Allier"_s, u"--start"_s, u"2026-06-27T14:00"_s, u"--place"_s, u"Moulins"_s });
    if (ran.code != 0)
        qFatal("%s", ran.err.constData());
    return dossier;
}
