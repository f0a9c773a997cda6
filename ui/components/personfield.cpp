// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/personfield.h"
#include "ui/components/suggestionlist.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

PersonField::PersonField(const QString &name, const QString &hint, Find find, QWidget *parent) : QLineEdit(parent), m_find(std::move(find))
{
    setAccessibleName(name);
    setPlaceholderText(hint);
    connect(this, &QLineEdit::textEdited, this, &PersonField::refresh);
}

PersonField::~PersonField()
{
    auto *list = m_list.data();
    m_list.clear(); // events that come while it goes must not find it
    delete list;
}

bool PersonField::listIsOpen() const
{
    return m_list && m_list->isVisible();
}

SuggestionList *PersonField::list()
{
    if (m_list && m_list->parentWidget() != window())
        delete m_list; // the field was moved to another window
    if (!m_list) {
        m_list = new SuggestionList(window());
        connect(m_list, &SuggestionList::pressed, this, &PersonField::take);
    }
    return m_list;
}

void PersonField::refresh()
{
    const QString letters = text().trimmed();
    if (letters.isEmpty())
        return close();
    QList<SuggestionRow> rows;
    for (const Suggestion &suggestion : m_find(letters))
        rows.append({ SuggestionRow::Kind::Pick, suggestion });
    const bool needsArrow = m_adding == Adding::AfterArrow && rows.isEmpty(); // the same Enter must not turn a slip into somebody
    if (m_adding != Adding::No)
        rows.append({ SuggestionRow::Kind::Add, { 0, tr("Ajouter « %1 »").arg(letters), needsArrow ? tr("↓ puis Entrée") : QString() } });
    list()->setRows(rows);
    if (needsArrow)
        list()->chooseNone();
    if (rows.isEmpty())
        return close();
    open();
}

void PersonField::open()
{
    list()->placeBeside(this);
    for (QWidget *above = this; above; above = above->isWindow() ? nullptr : above->parentWidget())
        above->installEventFilter(this);
    describeCurrent();
    Q_EMIT listReaches(std::max(0, m_list->geometry().bottom() - mapTo(m_list->parentWidget(), rect().bottomLeft()).y()));
}

void PersonField::close()
{
    if (m_list)
        m_list->hide();
    Q_EMIT listReaches(0);
    for (QWidget *above = this; above; above = above->isWindow() ? nullptr : above->parentWidget())
        above->removeEventFilter(this);
    setAccessibleDescription({});
}

void PersonField::take()
{
    const SuggestionRow *current = m_list ? m_list->current() : nullptr;
    if (!current)
        return;
    const SuggestionRow row = *current; // closing forgets it
    const QString words = text().trimmed();
    close();
    if (m_after == AfterPick::Clear)
        clear();
    else if (row.kind == SuggestionRow::Kind::Pick)
        setText(row.suggestion.title);
    if (row.kind == SuggestionRow::Kind::Pick)
        Q_EMIT picked(row.suggestion);
    else
        Q_EMIT addRequested(words);
}

void PersonField::describeCurrent()
{
    const SuggestionRow *current = m_list->current();
    const QString detail = current ? current->suggestion.detail : QString();
    setAccessibleDescription(!current ? QString()
            : detail.isEmpty()        ? current->suggestion.title
                                      : current->suggestion.title + u", "_s + detail);
}

/** Whether the open list takes the key. */
bool PersonField::pressInList(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->move(key == Qt::Key_Down ? 1 : -1);
        describeCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

// Esc closes the list before a dialog or a page makes a shortcut of it.
bool PersonField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && listIsOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void PersonField::keyPressEvent(QKeyEvent *event)
{
    if (listIsOpen() && pressInList(event->key()))
        return event->accept();
    if (!listIsOpen() && event->key() == Qt::Key_Down)
        return refresh();
    QLineEdit::keyPressEvent(event);
}

void PersonField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    close();
}

bool PersonField::eventFilter(QObject *watched, QEvent *event)
{
    if (listIsOpen() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        m_list->placeBeside(this);
    if (event->type() == QEvent::Hide)
        close();
    return QLineEdit::eventFilter(watched, event);
}
