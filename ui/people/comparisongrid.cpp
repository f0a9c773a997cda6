// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/comparisongrid.h"

#include "ui/components/label.h"

#include <QGridLayout>

ComparisonGrid::ComparisonGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    hide();
}

void ComparisonGrid::add(int row, int column, Label *label)
{
    m_grid->addWidget(label, row, column);
    m_labels.append(label);
}

void ComparisonGrid::show(const QString &knownSide, const QList<ComparedValue> &values)
{
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    qDeleteAll(std::exchange(m_labels, {}));
    setVisible(!values.isEmpty());
    if (values.isEmpty())
        return;
    add(1, 0, new Label(knownSide, Face::Small, Ink::Secondary));
    add(2, 0, new Label(tr("Fichier"), Face::Small, Ink::Secondary));
    int column = 1;
    for (const auto &value : values) {
        add(0, column, new Label(value.word, Face::Small, Ink::Secondary));
        add(1, column, new Label(value.known, Face::SmallMedium));
        add(2, column, new Label(value.read, Face::SmallMedium));
        ++column;
    }
    m_grid->setColumnStretch(column, 1); // what is left stays at the right
}
