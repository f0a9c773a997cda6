// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records as JSON, and back.

#include "core/record/jsonreader.h"
#include "core/record/jsonwriter.h"
