// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

namespace {

/** « 3, 5 », and « 1 à 38 » for three numbers or more in a row: a large meeting has many groups. */
QString numbers(const QList<int> &groups)
{
    QStringList words;
    for (qsizetype first = 0; first < groups.size();) {
        auto last = first;
        while (last + 1 < groups.size() && groups.at(last + 1) == groups.at(last) + 1)
            ++last;
        if (last - first < 2)
            last = first;
        words.append(last == first ? QString::number(groups.at(first))
                                   : QCoreApplication::translate("Wording", "%1 à %2").arg(groups.at(first)).arg(groups.at(last)));
        first = last + 1;
    }
    return words.join(QStringLiteral(", "));
}

}

QString sentence(const Situation &situation)
{
    if (situation.kind == SituationKind::Awaited) {
        const auto awaited = int(situation.awaited.size());
        return filled(
            QCoreApplication::translate("Wording", "Groupe(s) attendu(s) : %1", nullptr, awaited), { numbers(situation.awaited) });
    }
    const auto said = word(situation.kind);
    const auto silent = int(situation.withoutSheet.size());
    if (silent == 0)
        return said;
    //: The situation, then the groups that brought nothing: « Mêmes noms partout, pas de remontée du groupe 4 »
    const auto pattern = QCoreApplication::translate("Wording", "%1, pas de remontée du/des groupe(s) %2", nullptr, silent);
    return filled(pattern, { said, numbers(situation.withoutSheet) });
}
