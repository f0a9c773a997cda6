// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any paper as one page of HTML5 that stands alone: what a PDF without tags cannot tell a screen reader.

#include "core/paper/document.h"

/**
 * Papers as UTF-8, with nothing from outside; well-formed as XML too. One paper has its title as h1. Several are articles
 * with an h2 each, below an h1 of their titles, since a page with several h1 has no beginning for who jumps by headings.
 */
QByteArray htmlBytes(const QList<Paper> &papers);
