// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any paper as plain text, for a .txt file or a message.

#include "core/paper/document.h"

/** Lines end with '\n'; dotted lines become dots. */
QString plainText(const Paper &paper);
/** Several papers, one after the other, as UTF-8. */
QByteArray plainTextBytes(const QList<Paper> &papers);
