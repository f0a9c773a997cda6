// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/people.h"

#include "core/exchange/platformname.h"

Person personNamed(quint32 id, const QString &name)
{
    Person person { Id<Person>(id) };
    const auto bracket = name.indexOf(u'(');
    const auto parts = splitPlatformName((bracket < 0 ? name : name.first(bracket)).trimmed());
    person.familyName = parts.familyName;
    person.givenName = parts.givenName;
    if (bracket >= 0)
        person.pseudo = name.sliced(bracket + 1).chopped(1);
    if (bracket == 0)
        person.sharing = NameSharing::PseudoOnly;
    return person;
}

LocalGroup localGroupNamed(quint32 id, const QString &name)
{
    LocalGroup group { Id<LocalGroup>(id) };
    group.name = name;
    return group;
}
