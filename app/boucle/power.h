// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The machine's power, asked of the system that the program runs on.

#include "ui/shell/power.h"

Power systemPower();
