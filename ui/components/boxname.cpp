// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/boxname.h"

#include <QComboBox>

void nameBox(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}
