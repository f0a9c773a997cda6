// SPDX-License-Identifier: GPL-3.0-or-later
// A whole set of findings typed in step V, and how many keys it takes: eight groups and six missions are meant for less than ten
// minutes, by somebody who presses three keys a second.

#include "core/meeting/findinggrid.h"
#include "core/meeting/sheetletter.h"
#include "core/people/names.h"
#include "tests/builders/french.h"
#include "tests/ui/meeting/bench.h"
#include "tests/ui/projector/crowdedmeeting.h"
#include "ui/meeting/findingeditor.h"
#include "ui/meeting/findingspage.h"
#include "ui/people/suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keysASecond = 3;
constexpr int mostSeconds = 10 * 60;

/** What the groups of the rehearsal bring; the part of a sheet that is still awaited there is « Pas de remontée ». */
QMap<Cell, Finding> wholeSet()
{
    const auto state = rehearsedUntil(u"findings"_s);
    auto findings = state.findings;
    for (const auto &group : state.smallGroups) {
        for (const auto &task : procedureOf(state).tasks) {
            if (!findings.contains({ group.number, task.code }))
                findings.insert({ group.number, task.code }, { FindingKind::NoSheet, {} });
        }
    }
    return findings;
}

Qt::Key letterOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Pair:
        return Qt::Key_C;
    case FindingKind::Names:
        return Qt::Key_P;
    case FindingKind::Nobody:
        return Qt::Key_N;
    case FindingKind::NoSheet:
        return Qt::Key_R;
    }
    return Qt::Key_N;
}

/** Types the sheets as they lie on the table, by the first letters of family names, and counts the keys. */
class Typist {
public:
    Typist() { m_bench.show<FindingsPage>(); }

    void typeAll(const QMap<Cell, Finding> &findings)
    {
        for (const auto &group : m_bench.state().smallGroups) {
            withAlt(Qt::Key_F);
            letters(QString::number(group.number) + sheetLetter(m_bench.state(), group.number));
            enter();
            for (const auto &task : procedureOf(m_bench.state()).tasks)
                typeCell(task.code, findings.value({ group.number, task.code }));
        }
    }
    int keys() const { return m_keys; }
    const MeetingState &state() const { return m_bench.state(); }

private:
    void typeCell(const QString &task, const Finding &finding)
    {
        if (!m_bench.window()->findChild<FindingEditor *>()->isVisible())
            enter(); // the first cell of a sheet
        for (const auto person : finding.names) {
            letters(fewLetters(person, task));
            enter();
        }
        if (usualKind(procedureOf(state()), finding.names.size()) != finding.kind)
            withAlt(letterOf(finding.kind));
        enter();
        m_bench.settle();
    }

    /** Four letters of the family name, as one types without looking, and more until the first one offered is this person. */
    QString fewLetters(Id<Person> person, const QString &task) const
    {
        const auto name = fold(state().people.find(person)->familyName);
        for (qsizetype count = std::min<qsizetype>(4, name.size()); count <= name.size(); ++count) {
            const auto offered = suggestPeople(state(), task, name.first(count));
            if (!offered.isEmpty() && offered.first().key == person.number())
                return name.first(count);
        }
        qFatal("no letters of %s are enough", qUtf8Printable(name));
    }

    void letters(const QString &text)
    {
        type(text);
        m_keys += int(text.size());
    }
    void enter()
    {
        press(Qt::Key_Return);
        ++m_keys;
    }
    void withAlt(Qt::Key key)
    {
        press(key, Qt::AltModifier);
        m_keys += 2;
    }

    Bench m_bench { u"criteria"_s };
    int m_keys = 0;
};

}

class FindingsKeysTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void eightSheetsOfSixMissionsTakeFewKeys()
    {
        const auto findings = wholeSet();
        QCOMPARE(findings.size(), 8 * 6);
        Typist typist;
        typist.typeAll(findings);
        QVERIFY(typist.state().findings == findings);
        const int seconds = (typist.keys() + keysASecond - 1) / keysASecond;
        qInfo("%d keys for %d cells: at %d keys a second %d min %02d s (aim: under %d min)", typist.keys(), int(findings.size()),
            keysASecond, seconds / 60, seconds % 60, mostSeconds / 60);
        QVERIFY(typist.keys() < keysASecond * mostSeconds);
    }
};

QTEST_MAIN(FindingsKeysTest)
#include "findingskeystest.moc"
