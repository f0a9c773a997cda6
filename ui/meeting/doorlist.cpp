// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/doorlist.h"

#include "core/wording/stays.h"
#include "ui/components/card.h"
#include "ui/meeting/doordelegate.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString groupsOf(const DoorMatch &match)
{
    QStringList parts { match.groups, match.addedOnSpot ? DoorList::tr("ajout sur place") : QString() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Tone toneOf(const DoorMatch &match)
{
    if (match.stay.where == Whereabouts::Outside)
        return Tone::Attention;
    return match.stay.isPresent() ? Tone::Done : Tone::Neutral;
}

Glyph glyphOf(const DoorMatch &match)
{
    if (match.stay.where == Whereabouts::Outside)
        return Glyph::Attention;
    return match.stay.isPresent() ? Glyph::DoneDisc : Glyph::Todo;
}

QVariant valueOf(const DoorMatch &match, int, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return match.pseudo.isEmpty() ? match.name : DoorList::tr("%1 (pseudo « %2 »)").arg(match.name, match.pseudo);
    case DoorDelegate::GroupsRole:
        return groupsOf(match);
    case DoorDelegate::StayRole:
        return words(match.stay);
    case DoorDelegate::ToneRole:
        return int(toneOf(match));
    case DoorDelegate::GlyphRole:
        return int(glyphOf(match));
    case DoorDelegate::GestureRole:
        return int(gestureOn(match));
    case Qt::AccessibleTextRole:
        return QString(match.name + u", "_s + groupsOf(match) + u", "_s + words(match.stay));
    default:
        return {};
    }
}

}

DoorGesture gestureOn(const DoorMatch &match)
{
    if (match.stay.where == Whereabouts::Outside)
        return DoorGesture::Admit;
    if (match.stay.where == Whereabouts::Gone)
        return DoorGesture::MarkReturn;
    return match.stay.isPresent() ? DoorGesture::TakeBack : DoorGesture::MarkArrival;
}

DoorList::DoorList(QWidget *parent) : QWidget(parent), m_model({ tr("Personne") }, valueOf), m_view(new QListView)
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new DoorDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Personnes trouvées"));
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    auto *card = new Card;
    card->column()->setContentsMargins(5, 5, 5, 5);
    card->column()->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const auto match = m_model.row(index.row()); // a copy: the rows change while it is dealt with
        Q_EMIT pressed(match);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void DoorList::setMatches(const QList<DoorMatch> &matches)
{
    const auto before = current() ? std::optional(current()->person) : std::nullopt;
    m_model.setRows(matches);
    setVisible(!matches.isEmpty());
    m_view->setFixedHeight(int(matches.size()) * DoorDelegate::rowHeight);
    const auto kept = before ? m_model.indexOf(*before) : -1;
    if (!matches.isEmpty())
        m_view->setCurrentIndex(m_model.index(std::max(0, kept), 0));
}

void DoorList::moveCurrent(int step)
{
    const auto next = m_view->currentIndex().row() + step;
    if (next >= 0 && next < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(next, 0));
}

const DoorMatch *DoorList::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

QString DoorList::currentWords() const
{
    return m_view->currentIndex().data(Qt::AccessibleTextRole).toString();
}
