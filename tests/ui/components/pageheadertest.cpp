// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from a page stands at the right of its title, or below it where there is no room.
#include "ui/components/button.h"
#include "ui/components/pageheader.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PageHeaderTest : public QObject {
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(int width)
        {
            header.addAction(action);
            header.addAction(other);
            header.resize(width, 200);
            header.show();
            for (int round = 0; round < 10; ++round)
                QCoreApplication::processEvents();
        }

        QRect lead() const { return header.findChildren<QWidget *>(Qt::FindDirectChildrenOnly).at(1)->geometry(); }

        PageHeader header { u"Étude des profils"_s, u"Chaque petit groupe étudie tous les profils et rapporte un binôme."_s };
        Button *action = new PlainButton(u"Projeter la composition"_s);
        Button *other = new FilledButton(u"Qualités recherchées"_s);
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void besideTheTitleWhereThereIsRoom()
    {
        const Shown shown(1000);
        QVERIFY(shown.action->x() > shown.lead().right());
        QCOMPARE(shown.other->geometry().right(), shown.header.rect().right());
    }

    void belowTheWordsWhereThereIsNone()
    {
        const Shown shown(580);
        QVERIFY(shown.action->y() > shown.lead().bottom());
        QCOMPARE(shown.action->x(), 0);
        QCOMPARE(shown.lead().width(), 580);
        for (const auto *button : { shown.action, shown.other })
            QCOMPARE(button->width(), button->sizeHint().width()); // whole, and no wider
    }
};

QTEST_MAIN(PageHeaderTest)
#include "pageheadertest.moc"
