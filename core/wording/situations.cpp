// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

namespace {

QString numbers(const QList<int> &groups)
{
    QStringList words;
    for (const int group : groups)
        words.append(QString::number(group));
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
