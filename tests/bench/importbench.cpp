// SPDX-License-Identifier: GPL-3.0-or-later
// 130,000 rows in the platform's format: read, repaired, folded and planned, against `sqlite3 .import` of the same file.

#include "core/exchange/mergeplan.h"
#include "core/exchange/readinput.h"
#include "tests/bench/peer.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 130'000;

QByteArray madeUpRows()
{
    QByteArray csv = "Statut,Pseudo,Nom,Prénom,Description,E-mail,Téléphone,Adresse,Membre depuis le,Abonnement à l’actualité du groupe\n";
    for (int i = 0; i < rows; ++i) {
        const auto n = QByteArray::number(i);
        csv += "Membre actif du groupe,Zoé" + n + ",LEFÈVRE-D'ÂGE" + n + ",Zoé,Animateur·ice de groupe d'action,zoe" + n
            + "@example.org,+336" + QByteArray::number(10'000'000 + i) + ",\"" + n
            + " rue des Lilas, 03479, Huriel\",2024-07-09T17:12:44+02:00,Oui\n";
    }
    return csv;
}

}

int main()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"rows.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(madeUpRows()) < 0)
        return 1;
    file.close();
    const auto peer = runPeer(u"sqlite3"_s, { folder.filePath(u"rows.db"_s), u".mode csv"_s, u".import %1 rows"_s.arg(path) });

    QElapsedTimer timer;
    timer.start();
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    auto bytes = file.readAll();
    auto input = readInput(bytes, u"rows.csv"_s);
    bytes.clear();
    if (!input)
        return 1;
    const double read = double(timer.nsecsElapsed()) / 1e6;
    const auto plan = planMerge({ {}, {}, Id<Person>(0), Id<LocalGroup>(0) }, { std::get<ImportedPeople>(*std::move(input)) }, {});
    const auto outcome = imported(plan);
    const double all = double(timer.nsecsElapsed()) / 1e6;
    std::printf("import of %d rows\n", rows);
    std::printf("  read and repaired        %7.0f ms\n  with the plan            %7.0f ms, %lld people\n", read, all,
        static_cast<long long>(outcome.people.size()));
    std::printf("  memory                   %7.0f MB  (aim: under 250)\n", peakMegabytes());
    if (peer)
        std::printf("  sqlite3 .import          %7.0f ms\n  ratio                    %7.2f     (aim: within 3)\n", peer->milliseconds,
            all / peer->milliseconds);
    else
        std::printf("  sqlite3 is missing: no ratio\n");
    return 0;
}
