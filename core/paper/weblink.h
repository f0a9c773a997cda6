// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only links of a paper: web addresses that a code holds.

#include <QString>

#include <optional>

/** The text as an address to link to, percent-encoded; none unless it is one address of http or https with a host. */
std::optional<QString> webLink(const QString &text);
