// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papername.h"

#include "core/people/names.h"

using namespace Qt::StringLiterals;

QString paperFileName(const MeetingState &state, const QString &paper, const QString &suffix)
{
    QStringList words { paper };
    if (const auto loop = fold(state.loop).replace(u' ', u'-'); !loop.isEmpty())
        words.append(loop);
    words.append(currentSitting(state).start.date().toString(Qt::ISODate));
    return words.join(u'-') + suffix;
}
