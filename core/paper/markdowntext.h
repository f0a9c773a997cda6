// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text inside Markdown, read back as it is written here.

#include <QString>

/**
 * One line, each sign that Markdown would read as its own escaped: no emphasis, heading, list, link, tag, mention or HTML comes
 * out of a name. Line feeds become spaces, fillIn dots. An e-mail stays as it is, so that it can be copied.
 */
QString markdownLine(const QString &text);
