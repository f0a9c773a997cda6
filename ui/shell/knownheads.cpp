// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knownheads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 100;
const QByteArray leftMark = " avant";

/** « id rows digest », in hexadecimal but the rows; then perhaps the mark of one that was left. */
QByteArray lineOf(const QByteArray &id, const JournalHead &head)
{
    return id.toHex() + ' ' + QByteArray::number(head.rows) + ' ' + head.digest.toHex();
}

std::optional<JournalHead> headIn(const QByteArray &line)
{
    const auto words = line.split(' ');
    bool isNumber = false;
    const JournalHead head { words.value(1).toLongLong(&isNumber), QByteArray::fromHex(words.value(2)) };
    return isNumber && head.rows >= 0 && head.digest.size() == JournalHead::digestSize ? std::optional(head) : std::nullopt;
}

}

KnownHeads::KnownHeads(const QString &settingsFolder) : m_file(settingsFolder, u"dossiers-connus"_s) { }

QList<QByteArray> KnownHeads::lines() const
{
    const auto bytes = m_file.read().trimmed();
    return bytes.isEmpty() ? QList<QByteArray>() : bytes.split('\n');
}

std::optional<JournalHead> KnownHeads::of(const QByteArray &id) const
{
    for (const auto &line : lines()) {
        if (line.startsWith(id.toHex() + ' '))
            return headIn(line);
    }
    return {};
}

void KnownHeads::leave(const QByteArray &id) const
{
    auto kept = lines();
    for (auto &line : kept) {
        if (line.startsWith(id.toHex() + ' ') && !line.endsWith(leftMark))
            line += leftMark;
    }
    m_file.write(kept.join('\n') + '\n');
}

bool KnownHeads::isLeft(const QByteArray &id) const
{
    const auto kept = lines();
    return std::ranges::any_of(kept, [&](const QByteArray &line) { return line.startsWith(id.toHex() + ' ') && line.endsWith(leftMark); });
}

void KnownHeads::keep(const QByteArray &id, const JournalHead &head) const
{
    auto kept = lines();
    kept.removeIf([&](const QByteArray &line) { return line.startsWith(id.toHex() + ' '); });
    kept.prepend(lineOf(id, head));
    m_file.write(kept.first(qMin(kept.size(), mostKept)).join('\n') + '\n');
}
