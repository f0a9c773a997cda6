// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Functions of libraries of ours that are loaded when they are first needed: what few starts use is not paid for at each of them.

#include <QtGlobal>

/** The function `name` of `library` in lib/boucle beside the program's folder; null where it is not there, or does not load. */
[[nodiscard]] QFunctionPointer resolveLate(const char *library, const char *name);

/** The same as the function that the caller knows it to be; `name` has C linkage. */
template <class Function> [[nodiscard]] Function *lateFunction(const char *library, const char *name)
{
    return reinterpret_cast<Function *>(resolveLate(library, name));
}
