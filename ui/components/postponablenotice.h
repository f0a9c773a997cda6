// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A notice above the page that proposes something, which may wait: « Plus tard ».

#include "ui/theme/tone.h"

#include <QWidget>

class Notice;

class PostponableNotice : public QWidget {
    Q_OBJECT

public:
    explicit PostponableNotice(QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    /** Shows these words with their way on, read aloud once as they come, or hides. */
    void showWhile(bool isDue, Tone tone, const QString &words, const QString &action);
    /** Somebody chose to wait: for how long is the notice's own. */
    virtual void postpone() = 0;

private:
    Notice *m_notice;
};
