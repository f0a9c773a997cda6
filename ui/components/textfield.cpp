// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/textfield.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

/** Stacks label, field and message, and ties the label to the field. */
static void stack(QWidget *whole, const QString &label, QWidget *field, FieldMessage *message)
{
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (!label.isEmpty()) {
        auto *name = new Label(label, Face::SmallMedium, Ink::Secondary);
        name->setBuddy(field);
        column->addWidget(name);
        field->setAccessibleName(label);
    }
    column->addWidget(field);
    column->addWidget(message);
    whole->setFocusProxy(field);
    whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

TextField::TextField(const QString &label, QWidget *parent) : TextField(label, new QLineEdit, parent) { }

TextField::TextField(const QString &label, QLineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_message(new FieldMessage(edit))
{
    stack(this, label, m_edit, m_message);
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

void TextField::setHelp(const QString &words)
{
    m_message->setHelp(words);
}

void TextField::say(Tone tone, const QString &words)
{
    m_message->say(tone, words);
}

void TextField::clearMessage()
{
    m_message->clear();
}

TextArea::TextArea(const QString &label, int lines, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit)
    , m_message(new FieldMessage(m_edit))
{
    stack(this, label, m_edit, m_message);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(lines * QFontMetrics(fontOf(Face::Body)).lineSpacing() + 20);
    m_edit->document()->setDocumentMargin(8);
}

QString TextArea::text() const
{
    return m_edit->toPlainText();
}

void TextArea::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void TextArea::setHelp(const QString &words)
{
    m_message->setHelp(words);
}

void TextArea::say(Tone tone, const QString &words)
{
    m_message->say(tone, words);
}

void TextArea::clearMessage()
{
    m_message->clear();
}
