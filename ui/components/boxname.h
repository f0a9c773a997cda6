// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader calls a list box.

class QComboBox;
class QString;

/** Names the box; as its description too, since Qt on Linux tells a box by its value and leaves its name out (as of 6.4). */
void nameBox(QComboBox &box, const QString &name);
