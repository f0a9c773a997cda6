// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/measured.h"

#include <QCache>
#include <QFontMetricsF>

#include <optional>

namespace {

constexpr int mostKept = 20'000;

struct Key {
    QString text;
    int pixels;
    QFont::Weight weight;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.pixels, int(key.weight));
}

/** Each is measured when it is first asked for. */
struct Measures {
    std::optional<double> width;
    std::optional<QRectF> inkBox;
};

Measures &measuresOf(const QString &text, const Setting &setting)
{
    static QCache<Key, Measures> kept(mostKept);
    const Key key { text, setting.pixels, setting.weight };
    if (auto *known = kept.object(key))
        return *known;
    auto *measures = new Measures;
    kept.insert(key, measures);
    return *measures;
}

}

double widthOf(const QString &text, const Setting &setting)
{
    auto &width = measuresOf(text, setting).width;
    if (!width)
        width = QFontMetricsF(fontOf(setting)).horizontalAdvance(text);
    return *width;
}

QRectF inkBoxOf(const QString &text, const Setting &setting)
{
    auto &box = measuresOf(text, setting).inkBox;
    if (!box)
        box = QFontMetricsF(fontOf(setting)).tightBoundingRect(text);
    return *box;
}
