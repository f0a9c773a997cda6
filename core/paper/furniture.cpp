// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/furniture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString pageNumberWords()
{
    return QCoreApplication::translate("Paper", "page %1 / %2");
}

QString rehearsalMark()
{
    return QCoreApplication::translate("Paper", "RÉPÉTITION · personnes inventées");
}

QString runningHeadOf(const QStringList &parts)
{
    QStringList present;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(u" · "_s);
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const auto c : text) {
        const bool breaking = c.isSpace() && c != QChar::Nbsp && c != QChar(0x202f);
        const bool control = c.category() == QChar::Other_Control && !breaking;
        if (control || (breaking && (line.isEmpty() || line.endsWith(u' '))))
            continue;
        line.append(breaking ? QChar(u' ') : c);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}
