// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagespanfield.h"

#include "ui/components/boxname.h"
#include "ui/components/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace {

enum Kind { All, Some };

}

PageSpanField::PageSpanField(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_some(new QWidget)
{
    m_kind->addItems({ tr("Toutes les pages"), tr("Quelques pages") });
    nameBox(*m_kind, tr("Pages voulues"));
    auto *some = new QHBoxLayout(m_some);
    some->setContentsMargins({});
    some->setSpacing(8);
    some->addWidget(new Label(tr("de")));
    some->addWidget(m_first = addPage(tr("Première page")));
    some->addWidget(new Label(tr("à")));
    some->addWidget(m_last = addPage(tr("Dernière page")));
    m_some->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_some);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PageSpanField::choose);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int page) {
        m_last->setValue(std::max(page, m_last->value()));
        Q_EMIT changed();
    });
    connect(m_last, &QSpinBox::valueChanged, this, [this](int page) {
        m_first->setValue(std::min(page, m_first->value()));
        Q_EMIT changed();
    });
}

QSpinBox *PageSpanField::addPage(const QString &name)
{
    auto *page = new QSpinBox;
    page->setMinimum(1);
    page->setAccessibleName(name);
    return page;
}

void PageSpanField::choose()
{
    m_some->setVisible(m_kind->currentIndex() == Some);
    Q_EMIT changed();
}

void PageSpanField::setPages(int count)
{
    setVisible(count > 1);
    if (count == m_count)
        return;
    m_count = count;
    const QSignalBlocker silence(this);
    m_kind->setCurrentIndex(All);
    for (auto *page : { m_first, m_last })
        page->setMaximum(std::max(1, count));
    m_first->setValue(1);
    m_last->setValue(count);
}

PageSpan PageSpanField::span() const
{
    return m_kind->currentIndex() == All ? PageSpan { 1, m_count } : PageSpan { m_first->value(), m_last->value() };
}
