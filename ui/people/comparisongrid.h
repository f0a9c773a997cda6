// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of somebody above what a row says, a column a value that differs.

#include "core/wording/comparison.h"

#include <QWidget>

class Label;
class QGridLayout;

class ComparisonGrid final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonGrid(QWidget *parent = nullptr);

    /** `knownSide` says where the known values stand; nothing that differs takes no room. */
    void show(const QString &knownSide, const QList<ComparedValue> &values);
    using QWidget::show;

private:
    void add(int row, int column, Label *label);

    QGridLayout *m_grid;
    QList<Label *> m_labels;
};
