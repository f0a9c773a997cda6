// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/dossier.h"

#include "app/boucle-cli/passphrases.h"
#include "app/boucle-cli/tr.h"
#include "core/storage/sqliteshelf.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString postName()
{
    return Cli::tr("poste 1");
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Dossier::Dossier(OpenDossier dossier, QString path)
    : m_dossier(std::move(dossier))
    , m_path(std::move(path))
    , m_session(*m_dossier.store, postName())
{
}

Result<std::unique_ptr<Dossier>> Dossier::start(Result<OpenDossier> opened, const QString &path)
{
    if (!opened)
        return refuse(opened);
    auto dossier = std::make_unique<Dossier>(*std::move(opened), path);
    if (const auto read = dossier->m_session.open(); !read) {
        auto error = read.error();
        if (!error.facts.isEmpty() && error.facts.first().isEmpty())
            error.facts.first() = path; // the session does not know where its journal is kept
        return tl::unexpected(error);
    }
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::create(const Arguments &arguments)
{
    const auto path = arguments.operands.first();
    const auto passphrase = givenPassphrase(arguments);
    if (!passphrase)
        return refuse(passphrase);
    if (!passphrase->isEmpty() && !isLongEnough(*passphrase))
        return refuse(ErrorKind::PassphraseTooShort, { QString::number(shortestPassphrase) });
    return start(SqliteShelf().create(path, *passphrase), path);
}

Result<std::unique_ptr<Dossier>> Dossier::openOrRead(const Arguments &arguments)
{
    return startAs(arguments, Access::Write);
}

Result<std::unique_ptr<Dossier>> Dossier::open(const Arguments &arguments)
{
    auto dossier = openOrRead(arguments);
    if (!dossier)
        return dossier;
    if (const auto may = (*dossier)->mayWrite(); !may)
        return refuse(may);
    return dossier;
}

Result<std::unique_ptr<Dossier>> Dossier::read(const Arguments &arguments)
{
    return startAs(arguments, Access::ReadOnly);
}

Result<std::unique_ptr<Dossier>> Dossier::startAs(const Arguments &arguments, Access access)
{
    const auto path = arguments.operands.first();
    SqliteShelf shelf;
    return start(withPassphrase(arguments, [&](const Passphrase &passphrase) { return shelf.open(path, access, passphrase); }), path);
}

void Dossier::discard(const QString &path)
{
    for (const auto *ending : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1StringView(ending));
}

Result<void> Dossier::mayWrite() const
{
    if (!m_dossier.heldBy.isEmpty())
        return refuse(ErrorKind::DossierHeldElsewhere, { m_dossier.heldBy, m_path });
    if (const auto newer = m_dossier.readOnly ? SqliteShelf().newerWriter(m_path) : std::nullopt)
        return refuse(ErrorKind::DossierTooNew, { m_path, *newer, u"read-only"_s });
    if (m_dossier.readOnly)
        return refuse(ErrorKind::DossierReadOnly, { m_path });
    return {};
}

QStringList copiesBeside(const QString &path)
{
    const QFileInfo about(path);
    SqliteShelf shelf;
    const auto id = shelf.idOf(path);
    QStringList beside;
    for (const auto &name : about.dir().entryList({ u"*.boucle"_s }, QDir::Files)) {
        const bool isCalledSo = name.startsWith(about.completeBaseName() + u" ("_s);
        if (name != about.fileName() && (isCalledSo || (id && shelf.idOf(about.dir().filePath(name)) == id)))
            beside.append(name);
    }
    return beside;
}
