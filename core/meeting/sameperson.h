// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether two whom a journal tells are one person, who left and came back, or changed their name; a family of one address is not.

#include "core/meeting/everyone.h"

#include <QSet>

/** Both names in either order, or the only one, folded. */
QSet<QString> namesOf(const Person &person);

class SamePerson {
public:
    /** An e-mail or a phone that people of different given names have tells nobody apart. */
    explicit SamePerson(const QList<KnownPerson> &everyone);

    /**
     * Of the same names; or of the same e-mail or phone where the given names do not differ; or of the same pseudo where neither name
     * does. « Jean » and « Jean-Pierre » do not, « Paul » and « Paule » do.
     */
    bool areOne(const KnownPerson &one, const KnownPerson &other) const;

private:
    bool areOne(const Person &one, const Person &other) const;
    bool shareContact(const Person &one, const Person &other) const;

    QSet<QString> m_ofFamilies;
};
