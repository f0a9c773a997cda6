// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks for texts among bytes, however they may be written there: what was erased must be found nowhere.

#include <QByteArray>
#include <QStringList>

class TextSearch {
public:
    explicit TextSearch(const QStringList &texts);

    /** Looks among these bytes too, in UTF-8 and in UTF-16. */
    void look(const QByteArray &bytes);
    /** The texts that were seen so far, in their order. */
    QStringList found() const;

private:
    struct Sought {
        QString text;
        QByteArray utf8;
        QByteArray utf16;
        bool isFound = false;
    };
    QList<Sought> m_sought;
};
