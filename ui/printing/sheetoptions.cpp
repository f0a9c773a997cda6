// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetoptions.h"

#include "ui/components/boxname.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

static constexpr int mostBlankRows = 500;

SheetOptions::SheetOptions(QWidget *parent)
    : QWidget(parent)
    , m_order(new QComboBox)
    , m_blank(new QSpinBox)
    , m_large(new QCheckBox(tr("Gros caractères")))
    , m_times(new QCheckBox(tr("Heure d’arrivée")))
    , m_supplement(new QCheckBox(tr("Supplément seulement")))
{
    m_order->addItems({ tr("Par nom"), tr("Par groupe d’action") });
    nameBox(*m_order, tr("Ordre des lignes"));
    m_blank->setRange(0, mostBlankRows);
    m_blank->setValue(SheetChoices().blankRows);
    m_blank->setAccessibleName(tr("Lignes libres"));
    m_times->setToolTip(tr("Une colonne de plus, où chaque personne écrit à quelle heure elle est venue"));
    m_supplement->setToolTip(tr("Les membres ajoutés depuis l’impression, avec les numéros qui suivent"));
    auto *blank = new QWidget;
    auto *pair = new QHBoxLayout(blank);
    pair->setContentsMargins({});
    pair->setSpacing(8);
    pair->addWidget(m_blank);
    pair->addWidget(new Label(tr("lignes libres")));
    auto *row = new FlowRow(16);
    for (auto *one : { static_cast<QWidget *>(m_order), blank, static_cast<QWidget *>(m_large), static_cast<QWidget *>(m_times),
             static_cast<QWidget *>(m_supplement) })
        row->add(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(row);
    connect(m_order, &QComboBox::currentIndexChanged, this, &SheetOptions::changed);
    connect(m_blank, &QSpinBox::valueChanged, this, &SheetOptions::changed);
    connect(m_large, &QCheckBox::toggled, this, &SheetOptions::changed);
    connect(m_times, &QCheckBox::toggled, this, &SheetOptions::changed);
    connect(m_supplement, &QCheckBox::toggled, this, &SheetOptions::changed);
}

SheetChoices SheetOptions::choices() const
{
    const auto order = m_order->currentIndex() == 0 ? SheetOrder::ByName : SheetOrder::ByLocalGroup;
    return { order, m_blank->value(), m_large->isChecked(), m_supplement->isVisibleTo(this) && m_supplement->isChecked(),
        m_times->isChecked() };
}

void SheetOptions::setSupplementOffered(bool offered)
{
    m_supplement->setVisible(offered);
}
