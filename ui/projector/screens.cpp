// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/screens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

bool showTheSame(const SeenScreen &a, const SeenScreen &b)
{
    return a.geometry.intersects(b.geometry);
}

}

Arrangement arrangementOf(const QList<SeenScreen> &screens)
{
    if (screens.size() < 2)
        return Arrangement::One;
    for (const auto &screen : screens) {
        if (!showTheSame(screen, screens.first()))
            return Arrangement::Apart;
    }
    return Arrangement::Mirrored;
}

int likeness(const ScreenIdentity &screen, const ScreenIdentity &remembered)
{
    const bool sameModel = screen.maker == remembered.maker && screen.model == remembered.model;
    if (!remembered.serial.isEmpty() && !screen.serial.isEmpty())
        return sameModel && screen.serial == remembered.serial ? 3 : 0;
    if (!remembered.model.isEmpty() && !screen.model.isEmpty())
        return sameModel ? 2 : 0;
    const bool sameSize = screen.width == remembered.width && screen.height == remembered.height;
    return sameSize && screen.name == remembered.name ? 1 : 0;
}

std::optional<qsizetype> hallScreenOf(
    const QList<SeenScreen> &screens, const std::optional<ScreenIdentity> &remembered, qsizetype facilitators)
{
    std::optional<qsizetype> best;
    int bestLikeness = -1;
    for (qsizetype at = 0; at < screens.size(); ++at) {
        if (at == facilitators || (facilitators < screens.size() && showTheSame(screens.at(at), screens.at(facilitators))))
            continue;
        const int like = remembered ? likeness(screens.at(at).identity, *remembered) : 0;
        if (like > bestLikeness) {
            best = at;
            bestLikeness = like;
        }
    }
    return best;
}

QString screenName(const ScreenIdentity &screen)
{
    const auto size = u"%1 × %2"_s.arg(screen.width).arg(screen.height);
    const auto made = u"%1 %2"_s.arg(screen.maker, screen.model).simplified();
    const auto name = made.isEmpty() ? screen.name : made;
    return QCoreApplication::translate("screens", "%1 (%2)")
        .arg(name.isEmpty() ? QCoreApplication::translate("screens", "Écran") : name, size);
}
