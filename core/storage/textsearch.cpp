// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textsearch.h"

TextSearch::TextSearch(const QStringList &texts)
{
    for (const auto &text : texts) {
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
        m_sought.append({ text, text.toUtf8(), utf16 });
    }
}

void TextSearch::look(const QByteArray &bytes)
{
    for (auto &sought : m_sought)
        sought.isFound = sought.isFound || bytes.contains(sought.utf8) || bytes.contains(sought.utf16);
}

QStringList TextSearch::found() const
{
    QStringList found;
    for (const auto &sought : m_sought) {
        if (sought.isFound)
            found.append(sought.text);
    }
    return found;
}
