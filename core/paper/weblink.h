// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a code gives where it is not drawn: a link, the only one that a paper has, or its text, unless only a camera reads it.

#include "core/paper/cardblocks.h"

#include <QString>

#include <optional>

/** Whether a code holds what a program reads, in several lines: only its drawing is of use, and its text is nobody's to read. */
bool isForCamera(const PaperCode &code);
/** The text as an address to link to, percent-encoded; none unless it is one address of http or https with a host. */
std::optional<QString> webLink(const QString &text);
