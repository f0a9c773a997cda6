// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody who waits to speak: who, why at this place, and what can be done from the keyboard.

#include "core/speech/speakinglist.h"

#include <QWidget>

class Button;
class Label;
class Paragraph;
class QCheckBox;

class SpeakerRow final : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerRow(QWidget *parent = nullptr);

    /** `place` counts from 1. */
    void show(int place, const QString &name, const NextSpeaker &next);
    using QWidget::show;
    /** Puts the keyboard's way through this row after `before`; gives where it leaves the row. */
    QWidget *follow(QWidget *before);

Q_SIGNALS:
    void called(int number);
    void removed(int number);
    void voiceSaid(int number, Voice voice);

private:
    int m_number = 0;
    Paragraph *m_name; // whole, for it tells where to look in the hall
    Label *m_why;
    QCheckBox *m_first;
    Button *m_call;
    Button *m_remove;
};
