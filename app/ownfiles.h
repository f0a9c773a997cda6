// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program writes on its own beside dossiers and papers (settings, locks) is nobody else's to read either.

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

inline void keepFilesToOneself()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
}
