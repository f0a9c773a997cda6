// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The word of a kind of error, for programs that read our answers: "unknown-person".

#include "core/error.h"

QString errorWord(ErrorKind kind);
