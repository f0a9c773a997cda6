// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Six small groups drawn by lot on their page, and what tests look at there.

#include "tests/ui/meeting/bench.h"
#include "ui/components/card.h"
#include "ui/meeting/smallgroupspage.h"
#include "ui/seating/groupcard.h"

#include <QLineEdit>
#include <QPushButton>

/** The page with six groups drawn from the words that are typed. */
inline SmallGroupsPage *drawn(Bench &bench)
{
    auto *page = bench.show<SmallGroupsPage>();
    auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!words)
        qFatal("the keyboard is not on the words");
    words->selectAll();
    type(QStringLiteral("bateau lune cerise"));
    press(Qt::Key_Return);
    bench.settle();
    return page;
}

/** The numbers of the groups whose edge is lit. */
inline QList<int> lit(const QWidget *page)
{
    QList<int> numbers;
    for (const auto *group : page->findChildren<GroupCard *>()) {
        if (group->findChild<Card *>()->edge() == CardEdge::Target)
            numbers.append(group->number());
    }
    return numbers;
}

/** The visible button whose words begin so. */
inline QPushButton *button(const QWidget *within, const QString &words)
{
    for (auto *one : within->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(words))
            return one;
    }
    return nullptr;
}
