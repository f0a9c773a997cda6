// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The loops: one for each département, and eleven for the rest of the world; their names in a sentence and their time zones.

#include <QList>
#include <QString>

#include <optional>

enum class Article { None, Masculine, Feminine, Plural, Elided };

struct Loop {
    QString code; // "03", "2A", "974", "99-04"
    QString department; // « Allier »
    Article article = Article::None;
    QString zone; // IANA
    bool operator==(const Loop &) const = default;
};

const QList<Loop> &allLoops();
std::optional<Loop> findLoop(QStringView code);
/** The zone of a loop; Europe/Paris when the code is unknown. */
QString zoneOf(QStringView code);
/** « Boucle départementale de l’Allier », « … du Cher », « … des Landes ». */
QString loopName(const Loop &loop);
/** The loops whose code or name begins with, then holds, what was typed; accents folded. */
QList<Loop> searchLoops(const QString &text);
/** The loop that a title names, as the platform's list gives it: « Boucle départementale de l'Allier ». */
std::optional<Loop> loopNamedIn(const QString &title);
