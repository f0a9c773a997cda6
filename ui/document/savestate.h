// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether what was done is durably written.

enum class SaveState { Saved, Saving, Failed };
