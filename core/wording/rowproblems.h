// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What does not match on a signed sheet, said by page and row.

#include "core/meeting/typedrows.h"

/** « p. 2, ligne 15 : deux fois », « p. 3 : 14 signatures tapées, 15 au bas de la page ». */
QString sentence(const RowProblem &problem);
