// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/kindchoice.h"

#include "ui/components/keycap.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 36;

}

KindChoice::KindChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    add(FindingKind::Pair, tr("Consensus du groupe"), u"C"_s);
    add(FindingKind::Names, tr("Pas de consensus"), u"P"_s);
    add(FindingKind::Nobody, tr("Aucun nom"), u"N"_s);
    add(FindingKind::NoSheet, tr("Pas de remontée"), u"R"_s);
    setColumns(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_chosen = static_cast<FindingKind>(id);
        Q_EMIT changed();
    });
}

void KindChoice::add(FindingKind kind, const QString &words, const QString &letter)
{
    auto *radio = new QRadioButton(words);
    radio->setMinimumHeight(rowHeight);
    m_group->addButton(radio, int(kind));
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(radio, 1);
    row->addWidget(new Keycap(tr("Alt")));
    row->addWidget(new Keycap(letter));
    m_rows.append(widget);
    auto *shortcut = new QShortcut(QKeySequence(u"Alt+"_s + letter), parentWidget() ? parentWidget() : this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, kind] { choose(kind); });
}

void KindChoice::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto *row : std::as_const(m_rows))
        m_grid->removeWidget(row);
    for (int i = 0; i < m_rows.size(); ++i)
        m_grid->addWidget(m_rows.at(i), i / columns, i % columns);
    setFixedHeight((int(m_rows.size()) + columns - 1) / columns * rowHeight);
}

void KindChoice::choose(FindingKind kind)
{
    m_chosen = kind;
    Q_EMIT changed();
}

void KindChoice::show(std::optional<FindingKind> kind)
{
    if (kind) {
        m_group->button(int(*kind))->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}
