// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace {

/** Whether this is a field that has nothing of its own to take back, or to do again. */
bool isIdleField(const QObject *watched, bool isUndo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(watched))
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(watched))
        return isUndo ? !area->document()->isUndoAvailable() : !area->document()->isRedoAvailable();
    return false;
}

}

UndoKeys::UndoKeys(QWidget &view) : QObject(&view), m_view(view)
{
    qApp->installEventFilter(this);
}

/** A field claims these keys before any shortcut has them: an idle one must not. */
bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isUndo = keys->matches(QKeySequence::Undo);
    if (!isUndo && !keys->matches(QKeySequence::Redo))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_view.isAncestorOf(widget) || !isIdleField(widget, isUndo))
        return false;
    event->ignore();
    return true;
}
