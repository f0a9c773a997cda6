// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of 100,000 changes on 1,000 people: opened, changed, undone.

#include "core/meeting/meeting.h"
#include "core/procedure/procedurefile.h"
#include "core/storage/sqliteshelf.h"
#include "tests/bench/peer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 1'000;
constexpr int changes = 100'000;

MeetingChange nth(int i)
{
    const Id<Person> person(quint32(i * 7919 % people));
    switch (i % 4) {
    case 0:
        return GenderStated { person, Gender::F };
    case 1:
        return HeadcountTyped { i % 300 };
    case 2:
        return FindingRecorded { 1, u"treasury"_s, FindingKind::Names, { person } };
    default: {
        PersonCorrected corrected { person };
        corrected.quality = u"qualité %1"_s.arg(i);
        return corrected;
    }
    }
}

/** Rows as a session would have written them, but without waiting for the disk at each. */
Result<void> fill(JournalStore &store)
{
    qint64 seq = 0;
    const auto add = [&](const MeetingChange &change) {
        return store.append({ seq++, { 1'782'000'000'000 + seq, u"poste 1"_s }, cbor::encode(change) });
    };
    MeetingCreated created;
    created.procedure = builtInProcedure(u"boucle-2026"_s).value_or(Procedure {});
    created.loop = u"03"_s;
    created.name = u"Banc"_s;
    created.start = QDateTime(QDate(2026, 6, 27), QTime(14, 0));
    PeopleImported import;
    for (int i = 0; i < people; ++i) {
        Person person { Id<Person>(quint32(i)) };
        person.familyName = u"NOM%1"_s.arg(i);
        import.people.append(person);
    }
    if (auto added = add(created); !added)
        return added;
    if (auto added = add(import); !added)
        return added;
    for (int i = 0; i < changes; ++i) {
        if (auto added = add(nth(i)); !added)
            return added;
    }
    return {};
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const char *what, std::vector<double> values, const char *aim)
{
    std::sort(values.begin(), values.end());
    std::printf("  %-24s %7.2f ms median, %.2f worst  %s\n", what, values[values.size() / 2], values.back(), aim);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"banc.boucle"_s);
    SqliteShelf shelf;
    {
        auto made = shelf.create(path);
        if (!made || !fill(*made->store))
            return 1;
    }
    auto dossier = shelf.open(path, Access::Write);
    if (!dossier)
        return 1;
    MeetingSession session(*dossier->store, u"poste 1"_s);
    QElapsedTimer timer;
    timer.start();
    if (!session.open())
        return 1;
    std::printf("a journal of %d changes on %d people\n  opened in                %7.0f ms  (aim: under 500)\n", changes, people,
        milliseconds(timer));
    std::vector<double> applied;
    std::vector<double> undone;
    for (int i = 0; i < 200; ++i) {
        timer.start();
        if (!session.apply(nth(4 * i), 1'783'000'000'000))
            return 1;
        applied.push_back(milliseconds(timer));
    }
    for (int i = 0; i < 200; ++i) {
        const auto target = session.undoable();
        timer.start();
        if (!target || !session.undo(*target, 1'783'000'000'000))
            return 1;
        undone.push_back(milliseconds(timer));
    }
    tell("a change, durable", applied, "");
    tell("an undo, durable", undone, "(aim: under 5)");
    std::printf("  memory                   %7.0f MB\n", peakMegabytes());
    return 0;
}
