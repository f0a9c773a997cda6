// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The event and the message for the platform: texts to copy, and a tick for each once it is done there.

#include "core/wording/eventtext.h"
#include "ui/shell/windowpage.h"

class Button;
class QCheckBox;
class QPlainTextEdit;
class QBoxLayout;
class TextField;

class EventTextPage final : public WindowPage {
    Q_OBJECT

public:
    explicit EventTextPage(Document &document, QWidget *parent = nullptr);
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    struct Copied {
        Button *button;
        QString text;
    };

    QWidget *buildEvent();
    QWidget *buildMessage();
    Button *copyButton(const QString &word, const QString &name);
    void tick(const QString &note, const QCheckBox &box);
    void copy(Button *button);

    QCheckBox *m_eventDone;
    QCheckBox *m_messageDone;
    TextField *m_subtype;
    TextField *m_title;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_message;
    QList<Copied> m_copies; // sub-type, title, description, message
    Button *m_done;
};
