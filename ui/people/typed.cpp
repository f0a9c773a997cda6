// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/typed.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

constexpr const char *recordedProperty = "recorded";

QString textOf(const QLineEdit &edit)
{
    return edit.text();
}

QString textOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText();
}

void setTextOf(QLineEdit &edit, const QString &text)
{
    edit.setText(text);
}

void setTextOf(QPlainTextEdit &edit, const QString &text)
{
    edit.setPlainText(text);
    edit.moveCursor(QTextCursor::End); // one goes on after what is there, as in a line
}

template <class Edit> bool differs(const Edit &edit)
{
    return textOf(edit).trimmed() != edit.property(recordedProperty).toString();
}

template <class Edit> void showText(Edit &edit, const QString &recorded)
{
    edit.setProperty(recordedProperty, recorded);
    if (textOf(edit) != recorded)
        setTextOf(edit, recorded);
}

template <class Edit> void follow(Edit &edit, const QString &recorded)
{
    const bool isTyped = differs(edit);
    if (!isTyped || textOf(edit).trimmed() == recorded)
        showText(edit, recorded);
}

}

void followState(QLineEdit &edit, const QString &recorded)
{
    follow(edit, recorded);
}

void followState(QPlainTextEdit &edit, const QString &recorded)
{
    follow(edit, recorded);
}

void showRecorded(QLineEdit &edit, const QString &recorded)
{
    showText(edit, recorded);
}

void showRecorded(QPlainTextEdit &edit, const QString &recorded)
{
    showText(edit, recorded);
}

bool wasTyped(const QLineEdit &edit)
{
    return differs(edit);
}

bool wasTyped(const QPlainTextEdit &edit)
{
    return differs(edit);
}
