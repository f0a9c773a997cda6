// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/rehearsed.h"

#include "core/journal/memorystore.h"
#include "core/meeting/meeting.h"
#include "core/meeting/rehearsal.h"
#include "core/paper/paperkinds.h"
#include "core/paper/plaintext.h"
#include "core/procedure/procedurefile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

MeetingState rehearsed(const QString &step)
{
    MemoryStore store;
    MeetingSession session(store, u"essai"_s);
    if (!session.open() || !rehearse(session, builtInProcedure(u"boucle-2026"_s).value(), step))
        qFatal("no rehearsal up to %s", qUtf8Printable(step));
    return session.state();
}

MeetingState withLongNames(MeetingState state)
{
    for (auto person : state.people.values()) {
        person.familyName = u"DE LA TOURETTE-RAKOTOMALALA-"_s + QString(32, u'Q');
        state.people.put(person);
    }
    for (auto group : state.localGroups.values()) {
        group.name = u"Groupe d’action du quartier de la gare et des faubourgs "_s + QString(64, u'W');
        state.localGroups.put(group);
    }
    return state;
}

QList<Paper> everyPaperOf(const MeetingState &state)
{
    constexpr qint64 someTime = 1'782'568'800'000;
    QList<Paper> papers;
    for (const auto kind : allPapers())
        papers += papersOf(state, kind, someTime);
    return papers;
}

QString contactIn(const CirculatingPaper &paper)
{
    static const QRegularExpression contact(u"\\S*@\\S*|0[1-9]([ \u00a0\u202f]?[0-9]{2}){4}|\\+[0-9]{6,}"_s);
    return contact.match(plainText(paper)).captured();
}

QList<PaperTable> tablesOf(const CirculatingPaper &paper)
{
    QList<PaperTable> tables;
    for (const auto &block : paper.blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block))
            tables.append(*table);
    }
    return tables;
}
