// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/suggestionlist.h"
#include "ui/components/suggestiondelegate.h"
#include "ui/theme/strokes.h"

#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int inset = 5;
static constexpr int mostShown = 6;

static QVariant valueOf(const SuggestionRow &row, int, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.suggestion.title;
    case SuggestionDelegate::DetailRole:
        return row.suggestion.detail;
    case SuggestionDelegate::AddRole:
        return row.kind == SuggestionRow::Kind::Add;
    case Qt::AccessibleTextRole:
        return row.suggestion.detail.isEmpty() ? row.suggestion.title : row.suggestion.title + u", "_s + row.suggestion.detail;
    default:
        return {};
    }
}

SuggestionList::SuggestionList(QWidget *window) : QWidget(window), m_model({ tr("Personne") }, valueOf), m_view(new QListView)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Propositions"));
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, inset, inset, inset);
    column->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, &SuggestionList::pressed);
    hide();
}

void SuggestionList::setRows(const QList<SuggestionRow> &rows)
{
    m_model.setRows(rows);
    setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void SuggestionList::chooseNone()
{
    m_view->setCurrentIndex({});
}

void SuggestionList::placeBeside(const QWidget *field)
{
    const QRect beside(field->mapTo(parentWidget(), QPoint(0, 0)), field->size());
    const int rows = qMin(mostShown, m_model.rowCount());
    const int wanted = rows * SuggestionDelegate::rowHeight + 2 * inset;
    const int below = parentWidget()->height() - beside.bottom() - 12;
    const int above = beside.top() - 12;
    const bool under = below >= wanted || below >= above;
    const int height = qMin(wanted, qMax(under ? below : above, SuggestionDelegate::rowHeight + 2 * inset));
    setGeometry(beside.left(), under ? beside.bottom() + 5 : beside.top() - 4 - height, beside.width(), height);
    raise();
}

void SuggestionList::move(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int next = (m_view->currentIndex().row() + step + count) % count;
    m_view->setCurrentIndex(m_model.index(next, 0));
}

const SuggestionRow *SuggestionList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return isVisible() && index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void SuggestionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, themeOf(this).card, themeOf(this).fieldEdge);
}
