// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A value of any field: ids that nobody has, enums at their first word. */
template <class T> T anyValue()
{
    if constexpr (isId<T>)
        return T(7);
    else if constexpr (isOptional<T>)
        return std::nullopt;
    else
        return T {};
}

template <class T> T anyChange()
{
    if constexpr (std::default_initializable<T>) {
        return T {};
    } else {
        return std::apply([](auto... fields) { return T { anyValue<typename decltype(fields)::Type>()... }; }, T::fields());
    }
}

template <size_t... Kinds> QList<MeetingChange> everyKind(std::index_sequence<Kinds...>)
{
    return { MeetingChange(anyChange<std::variant_alternative_t<Kinds, MeetingChange::Variant>>())... };
}

QList<MeetingChange> everyKind()
{
    return everyKind(std::make_index_sequence<std::variant_size_v<MeetingChange::Variant>>());
}

}

class ChangesTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void everyKindHasItsLineEvenOnNothing()
    {
        for (const auto &change : everyKind()) {
            const auto said = sentence(change, MeetingState {});
            QVERIFY2(said.size() > 3 && !said.contains(u"%1"_s) && !said.contains(u"%n"_s), qUtf8Printable(said));
        }
    }

    void aFindingSaysGroupTaskAndCount()
    {
        Played meeting;
        const auto one = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        const auto two = meeting.member(u"CASTAING"_s, u"Rémi"_s);
        QCOMPARE(sentence(FindingRecorded { 5, u"a"_s, FindingKind::Names, { one, two } }, meeting.state()),
            u"Groupe 5, Mission a\u00A0: 2 noms notés"_s);
        QCOMPARE(sentence(FindingRecorded { 5, u"a"_s, FindingKind::Names, { one } }, meeting.state()),
            u"Groupe 5, Mission a\u00A0: 1 nom noté"_s);
    }

    void anArrivalIsToldWithoutGuessingAGender()
    {
        Played meeting;
        const auto who = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        QCOMPARE(sentence(PersonArrived { who }, meeting.state()), u"Jeanne Ortolan\u00A0: arrivée notée"_s);
    }

    void contactsNeverReachALine()
    {
        Played meeting;
        const auto who = meeting.member(u"ORTOLAN"_s, u"Jeanne"_s);
        PersonCorrected corrected { who, {}, {}, {}, {}, {}, u"canari@exemple.org"_s, u"+33600000000"_s };
        PersonAdded added;
        added.familyName = u"ZOLA"_s;
        added.email = u"canari@exemple.org"_s;
        added.phone = u"+33600000000"_s;
        PeopleImported imported { {}, {}, { u"membres.csv"_s, u"canari@exemple.org"_s } };
        AnswerSent sent { u"meeting"_s, u"canari@exemple.org"_s };
        for (const auto &change : { MeetingChange(corrected), MeetingChange(added), MeetingChange(imported), MeetingChange(sent) }) {
            const auto said = sentence(change, meeting.state());
            QVERIFY2(!said.contains(u"canari"_s) && !said.contains(u"+336"_s), qUtf8Printable(said));
        }
        QVERIFY(sentence(MeetingChange(corrected), meeting.state()).endsWith(u"e-mail corrigé et téléphone corrigé"_s));
    }

    void anOppositionIsToldWithoutItsArgument()
    {
        Played meeting;
        const auto said = sentence(OppositionNoted { u"a"_s, u"Paul dit non"_s, {}, {}, Extent::One }, meeting.state());
        QCOMPARE(said, u"Mission a\u00A0: opposition notée"_s);
        QCOMPARE(sentence(OppositionNoted { u"a"_s, {}, {}, {}, Extent::One }, meeting.state()),
            u"Mission a\u00A0: opposition notée, sans argument"_s);
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changestest.moc"
