// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/outline.h"

#include "core/paper/furniture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString headline(const PaperFurniture &furniture)
{
    QStringList parts { oneLine(furniture.title) };
    for (const auto &badge : furniture.badges)
        parts.append(oneLine(u"%1 %2"_s.arg(badge.label, badge.value)));
    const auto line = runningHeadOf(parts);
    return line.isEmpty() ? QCoreApplication::translate("Paper", "Papier") : line;
}

int Outline::depthOf(HeadingLevel level)
{
    m_hasSection = m_hasSection || level == HeadingLevel::Section;
    return level == HeadingLevel::Part && m_hasSection ? 2 : 1;
}
