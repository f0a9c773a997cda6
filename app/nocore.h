// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After a crash no image of the memory, with the whole meeting in it, is left on the disk.

#include <QtGlobal>

#include <tuple>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

inline void leaveNoCore()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    std::ignore = setrlimit(RLIMIT_CORE, &none);
#endif
}
