// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bottom of the window, 44 high unless a sentence needs more: who is there, what was done last and its way back, if all is saved and
// protected.

#include "ui/document/savestate.h"

#include <QWidget>

class Button;
class Icon;
class Label;
class Paragraph;
class Separator;

class StatusBar final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /** « 47 présent·es »; empty when there is nothing to count yet. */
    void setPresence(const QString &words);
    /** The last thing done, with « Annuler »; empty words hide both. */
    void setLast(const QString &words);
    /** The last thing done that cannot be taken back. */
    void setLastForGood(const QString &words);
    /** A word to the facilitators, beside the last thing done, until the next one; empty for none. */
    void say(const QString &words);
    /** A sentence in place of the last thing done and of its way back, on as many lines as it needs, until the next one. */
    void sayWhole(const QString &sentence);
    /** « Enregistré à 14:32:08 », « Enregistrement… », or what failed; nothing without words. */
    void setSaved(SaveState state, const QString &words);
    /** « Non protégé », which leads to what mends it; nothing without words. */
    void setUnprotected(const QString &words);

Q_SIGNALS:
    void undoRequested();
    void protectionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Undo { Offered, Hidden };

    void showLast(const QString &words, Undo undo);
    void showSaid(const QString &word, const QString &sentence);
    void refreshUndo();
    void refreshRule();

    Icon *m_people;
    Label *m_presence;
    Separator *m_rule;
    Label *m_said;
    Paragraph *m_sentence;
    Label *m_last;
    Button *m_undo;
    Button *m_unprotected;
    Icon *m_savedIcon;
    Label *m_saved;
    Undo m_offered = Undo::Hidden;
};
