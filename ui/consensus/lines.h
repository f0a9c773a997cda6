// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of short texts, made anew when they change.

#include <QBoxLayout>
#include <QStringList>

/** Takes everything out of a layout, layouts inside included. */
void clearLayout(QLayout &layout);
/** Shows one paragraph a text. */
void showLines(QBoxLayout &layout, const QStringList &texts);
