// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/tabcourse.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 2000;
constexpr int mostNested = 20;
constexpr int leastInSight = 24; // pixels each way

QString nameOf(QWidget *widget)
{
    auto *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

QString told(QWidget *widget)
{
    return u"%1 « %2 »"_s.arg(QString::fromUtf8(widget->metaObject()->className()), nameOf(widget));
}

/** Whether a good part of it is inside everything that may scroll it away. */
bool isInSight(const QWidget &widget)
{
    QRect shown = widget.rect();
    for (const auto *now = &widget; !now->isWindow(); now = now->parentWidget())
        shown = shown.translated(now->pos()).intersected(now->parentWidget()->rect());
    return shown.width() >= std::min(widget.width(), leastInSight) && shown.height() >= std::min(widget.height(), leastInSight);
}

/** What one acts with, and is no part of another such thing. */
bool isControl(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
        return false;
    if (qobject_cast<const QHeaderView *>(widget)) // Qt leads to a table's rows, not to their headings
        return false;
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget);
}

QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window && isControl(widget))
            controls.append(widget);
    }
    return controls;
}

/** Arrows lead from one answer to the others, as everywhere: Tab stops once. */
bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &passed)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return radio && std::any_of(passed.begin(), passed.end(), [radio](const QWidget *one) {
        const auto *other = qobject_cast<const QRadioButton *>(one);
        return other && other->parentWidget() == radio->parentWidget() && other->group() == radio->group();
    });
}

/** Lets layouts inside layouts come to rest. */
void settle()
{
    for (int round = 0; round < mostNested; ++round)
        QCoreApplication::processEvents();
}

/** The widgets that Tab goes through, in order, from where the keyboard is. */
QList<QWidget *> course(QStringList &faults)
{
    QList<QWidget *> passed;
    settle();
    for (int i = 0; i < mostSteps; ++i) {
        auto *now = QApplication::focusWidget();
        if (!now)
            faults.append(u"the keyboard is nowhere"_s);
        if (!now || passed.contains(now))
            break;
        passed.append(now);
        if (!isInSight(*now))
            faults.append(u"out of sight: "_s + told(now));
        QTest::keyClick(now, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    return passed;
}

}

QStringList faultsOfTabCourse(QWidget &window)
{
    QStringList faults;
    const auto passed = course(faults);
    for (auto *control : controlsIn(window)) {
        if (nameOf(control).isEmpty())
            faults.append(u"without a name: "_s + told(control));
        if (!passed.contains(control) && !isReachedByArrows(control, passed))
            faults.append(u"passed over: "_s + told(control));
    }
    return faults;
}
