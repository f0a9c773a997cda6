// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The line under a field: its help, or what is wrong or done, with a glyph.

#include "ui/theme/tone.h"

#include <QWidget>

class Icon;
class Paragraph;

class FieldMessage final : public QWidget {
    Q_OBJECT

public:
    /** The message is also the description that screen readers give of `field`. */
    explicit FieldMessage(QWidget *field);

    void setHelp(const QString &words);
    void say(Tone tone, const QString &words);
    void clear();
    QString words() const;

private:
    void show(Tone tone, const QString &words);

    QWidget *m_field;
    QString m_help;
    Icon *m_icon;
    Paragraph *m_words;
};
