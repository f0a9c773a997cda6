// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// French in a test: `French french;` as a member of the test class, since plurals come from the compiled translations.

#include "app/french.h"
