// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/scripted.h"

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/procedure/procedurefile.h"
#include "tests/builders/dossiers.h"

using namespace Qt::StringLiterals;

TellingStore::TellingStore(JournalStore &store, std::function<void(qint64)> acknowledged, qint64 between)
    : m_store(store)
    , m_acknowledged(std::move(acknowledged))
    , m_between(between)
{
}

Result<void> TellingStore::append(const JournalRow &row)
{
    if (const auto written = m_store.append(row); !written)
        return written;
    m_acknowledged(row.seq);
    return (row.seq + 1) % m_between == 0 ? m_store.checkpoint() : Result<void>();
}

Result<void> TellingStore::read(qint64 from, const std::function<Result<void>(const JournalRow &)> &take)
{
    return m_store.read(from, take);
}

Result<void> TellingStore::keepDraft(const QString &name, const QByteArray &bytes)
{
    return m_store.keepDraft(name, bytes);
}

Result<QMap<QString, QByteArray>> TellingStore::drafts()
{
    return m_store.drafts();
}

Result<void> playScriptedMeeting(JournalStore &store)
{
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    if (!procedure)
        return refuse(procedure);
    MeetingSession session(store, u"poste 1"_s);
    return rehearse(session, *procedure, u"apres"_s);
}

const QList<JournalRow> &scriptedRows()
{
    static const auto rows = [] {
        MemoryStore store;
        if (!playScriptedMeeting(store))
            qFatal("the scripted meeting is refused");
        return rowsOf(store).value();
    }();
    return rows;
}

int triesFrom(const char *variable, int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && wanted > 0 ? wanted : usual;
}
