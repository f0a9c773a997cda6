// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field with its label above and its message below.

#include "ui/theme/tone.h"

#include <QWidget>

class FieldMessage;
class Label;
class QLineEdit;
class QPlainTextEdit;

class TextField final : public QWidget {
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);
    /** The same around another line edit, which the field then owns. */
    TextField(const QString &label, QLineEdit *edit, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);
    /** Grey words under the field when there is no message. */
    void setHelp(const QString &words);
    void say(Tone tone, const QString &words);
    void clearMessage();

private:
    QLineEdit *m_edit;
    FieldMessage *m_message;
};

class TextArea final : public QWidget {
    Q_OBJECT

public:
    /** `lines` seen at once; the area scrolls beyond. Tab leaves it. */
    explicit TextArea(const QString &label, int lines = 3, QWidget *parent = nullptr);

    QPlainTextEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);
    void setHelp(const QString &words);
    void say(Tone tone, const QString &words);
    void clearMessage();

private:
    QPlainTextEdit *m_edit;
    FieldMessage *m_message;
};
