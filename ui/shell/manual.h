// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manual: short sections in Markdown, carried in the resources, one for each page and a few for the whole program.

#include "ui/shell/destination.h"

#include <QStringList>

/** The section about a page of a meeting. */
QString manualSectionOf(PageKind page);
/** Every section, in the order of the contents. */
QStringList manualSections();
/** The Markdown of a section: its title as a heading, then links to others by their names; empty when there is none. */
QString manualText(const QString &section);
QString manualTitle(const QString &section);

/** The section for whoever has no meeting open. */
inline constexpr QLatin1String manualStart { "start" };
