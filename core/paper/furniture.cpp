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

bool isInvisible(QChar c)
{
    const bool format = c.category() == QChar::Other_Format && c != QChar(0x200d);
    return format || c.category() == QChar::Other_Control;
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const auto c : text) {
        const bool breaking = c.isSpace() && c != QChar::Nbsp && c != QChar(0x202f);
        if ((!breaking && (isInvisible(c) || c == QChar(fillIn))) || (breaking && (line.isEmpty() || line.endsWith(u' '))))
            continue;
        line.append(breaking ? QChar(u' ') : c);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}
