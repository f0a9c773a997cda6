// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/onlywritten.h"

#include "core/meeting/erasure.h"
#include "core/people/contact.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<Person> personWritten(const QString &text)
{
    Person person { Id<Person>(0) }; // that number is not theirs
    person.email = readEmail(text).value_or(QString());
    person.phone = readPhone(text).value_or(QString());
    if (!person.email.isEmpty() || !person.phone.isEmpty())
        return person;
    auto words = text.simplified().split(u' ');
    if (words.size() < 2)
        return {};
    const bool isFamilyFirst = words.first() == words.first().toUpper() && words.last() != words.last().toUpper();
    person.familyName = isFamilyFirst ? words.takeFirst() : words.takeLast();
    person.givenName = words.join(u' ');
    return person;
}

}

std::optional<KnownPerson> onlyWritten(const MeetingSession &session, const QString &text)
{
    const auto person = personWritten(text);
    if (!person)
        return {};
    const KnownPerson known { *person, { *person }, KnownPerson::never };
    Erasure erasure({ known });
    session.eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) { erasure.gather(change, row); });
    bool stands = false;
    session.eachChange([&](qint64 row, const Stamp &, const MeetingChange &change, bool) {
        stands = stands || erasure.redacted(change, row) != change || !erasure.calledSo(change).isEmpty();
    });
    return stands ? std::optional(known) : std::nullopt;
}
