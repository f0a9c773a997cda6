// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tells a row of a file from another that stood at the same place: a digest of its values.

#include <QStringView>

/** FNV-1a: the same on every machine, so that a decision kept in a draft finds its row again. */
class RowDigest {
public:
    void add(QStringView text)
    {
        for (const QChar c : text)
            step(c.unicode());
        step(0x1f);
    }
    qint64 value() const { return static_cast<qint64>(m_value); }

private:
    void step(char16_t unit) { m_value = (m_value ^ unit) * 0x100000001b3; }
    quint64 m_value = 0xcbf29ce484222325;
};
