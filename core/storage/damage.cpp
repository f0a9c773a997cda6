// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/damage.h"

#include "core/storage/chain.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Found {
    QMap<qint64, QByteArray> digests; // as they are stored
    QSet<QByteArray> all;
};

Found digestsOf(const Database &database)
{
    Found found;
    auto query = database.run(u"SELECT seq, digest FROM journal ORDER BY seq"_s);
    while (query && query->next()) {
        const auto digest = query->value(1).toByteArray();
        found.digests.insert(query->value(0).toLongLong(), digest);
        found.all.insert(digest);
    }
    return found;
}

QByteArray bytesAt(const Database &database, qint64 seq)
{
    const auto bytes = database.value(u"SELECT row FROM journal WHERE seq = ?"_s, { seq });
    return bytes ? bytes->toByteArray() : QByteArray();
}

}

QString damageWord(Damage damage)
{
    switch (damage) {
    case Damage::Altered:
        return u"altered"_s;
    case Damage::Missing:
        return u"missing"_s;
    case Damage::Moved:
        return u"moved"_s;
    case Damage::Repeated:
        return u"repeated"_s;
    }
    return {};
}

Damage damageOf(const Database &database, const QByteArray &dossier, qint64 seq)
{
    const auto found = digestsOf(database);
    if (!found.digests.contains(seq))
        return Damage::Missing;
    const auto bytes = bytesAt(database, seq);
    auto befores = found.digests; // by the row before: numbers may be anything in a file that somebody made
    befores.insert(-1, firstDigest(dossier));
    for (const auto [row, before] : befores.asKeyValueRange()) {
        const auto place = row + 1;
        if (place == seq)
            continue;
        if (found.all.contains(nextDigest(before, bytes)))
            return bytesAt(database, place) == bytes ? Damage::Repeated : Damage::Moved;
    }
    return Damage::Altered;
}

Error fromTheStart(const Error &error, const QString &path)
{
    const bool isDamage = error.kind == ErrorKind::DossierDamaged || error.kind == ErrorKind::DossierCutShort;
    const bool isTold = error.kind == ErrorKind::DossierDamaged && error.facts.value(1) == QLatin1StringView("0");
    return isDamage && !isTold ? Error { ErrorKind::DossierDamaged, { path, QStringLiteral("0") }, {} } : error;
}
