// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/lines.h"

#include "ui/components/paragraph.h"

void clearLayout(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (item->layout())
            clearLayout(*item->layout());
        delete item->widget();
        delete item;
    }
}

void showLines(QBoxLayout &layout, const QStringList &texts)
{
    clearLayout(layout);
    for (const auto &text : texts)
        layout.addWidget(new Paragraph(text));
}
