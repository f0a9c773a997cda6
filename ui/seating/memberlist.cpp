// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/memberlist.h"

#include "ui/seating/memberdelegate.h"

#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

QString spokenWords(const SeatedMember &member)
{
    QStringList words { member.name, member.localGroups };
    if (member.reports)
        words.append(MemberList::tr("rapporteur·e"));
    if (!member.isThere)
        words.append(MemberList::tr("parti·e"));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QVariant valueOf(const SeatedMember &member, int, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return member.name;
    case MemberDelegate::BesideRole:
        return member.isThere ? member.localGroups : MemberList::tr("parti·e");
    case MemberDelegate::ReportsRole:
        return member.reports;
    case MemberDelegate::ThereRole:
        return member.isThere;
    case Qt::AccessibleTextRole:
        return spokenWords(member);
    default:
        return {};
    }
}

}

QString MemberRows::mimeType()
{
    return u"application/x-boucle-person"_s;
}

std::optional<Id<Person>> MemberRows::personIn(const QMimeData *data)
{
    bool isNumber = false;
    const auto number = data->data(mimeType()).toUInt(&isNumber);
    return isNumber ? std::optional(Id<Person>(number)) : std::nullopt;
}

Qt::ItemFlags MemberRows::flags(const QModelIndex &index) const
{
    const auto flags = RowsModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *MemberRows::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(row(indexes.first().row()).person.number()));
    return data;
}

MemberList::MemberList(QWidget *parent) : QListView(parent), m_rows({ tr("Personne") }, valueOf)
{
    setModel(&m_rows);
    setItemDelegate(new MemberDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragOnly); // the whole card takes who is dropped
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MemberList::show(const SeatedSmallGroup &group)
{
    setAccessibleName(tr("Groupe %1").arg(group.number));
    const bool isOther = group.members.size() != m_rows.rowCount();
    m_rows.setRows(group.members);
    if (isOther)
        updateGeometry();
}

std::optional<Id<Person>> MemberList::current() const
{
    const auto index = currentIndex();
    return index.isValid() ? std::optional(m_rows.row(index.row()).person) : std::nullopt;
}

bool MemberList::choose(Id<Person> person)
{
    const int row = m_rows.indexOf(person);
    if (row < 0)
        return false;
    chooseRow(row);
    return true;
}

void MemberList::chooseRow(int row)
{
    if (m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(std::min(row, m_rows.rowCount() - 1), 0));
    setFocus(Qt::OtherFocusReason);
}

bool MemberList::press(const QKeyEvent &event)
{
    const auto person = current();
    if (!person || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT moveAsked(*person, {});
    else if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        Q_EMIT moveAsked(*person, event.text());
    else if (event.key() == Qt::Key_R)
        Q_EMIT reporterAsked(*person);
    else
        return false;
    return true;
}

void MemberList::keyPressEvent(QKeyEvent *event)
{
    const int row = std::max(0, currentIndex().row());
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT besideAsked(event->key() == Qt::Key_Left ? -1 : 1, row);
    else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || !press(*event))
        QListView::keyPressEvent(event);
}

void MemberList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0));
    else
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (const auto person = current())
        Q_EMIT chosen(*person);
    viewport()->update();
}

void MemberList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT chosen(m_rows.row(current.row()).person);
}

QSize MemberList::sizeHint() const
{
    return { 240, std::max(1, m_rows.rowCount()) * MemberDelegate::rowHeight };
}
