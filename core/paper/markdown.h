// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any paper as Markdown, to paste in a message: headings, tables as on GitHub, lists.

#include "core/paper/document.h"

/** One paper; lines end with '\n'. The lines of a cell are parted by a slash, since a table there has one line a row. */
QString markdownText(const Paper &paper);
/** Several papers, parted by a rule, as UTF-8. */
QByteArray markdownBytes(const QList<Paper> &papers);
