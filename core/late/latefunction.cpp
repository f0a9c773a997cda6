// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/late/latefunction.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

QFunctionPointer resolveLate(const char *library, const char *name)
{
    // By its whole path: what else is called so on this machine is none of ours. Once loaded it stays.
    return QLibrary::resolve(u"%1/../lib/boucle/%2"_s.arg(QCoreApplication::applicationDirPath(), QLatin1StringView(library)), name);
}
