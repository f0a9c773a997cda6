// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long a test waits for what is sure to come.

/** Milliseconds: instruments and a busy machine slow down what takes a moment otherwise, the opening of a rehearsal above all. */
inline constexpr int longWait = 60'000;
