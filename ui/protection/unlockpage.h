// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the passphrase of a sealed dossier: one field, in the window itself, as often as it takes.

#include "core/error.h"
#include "core/passphrase/passphrase.h"

#include <QWidget>

class Button;
class Label;
class TextField;

class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /** Asks about this file, from an empty field. */
    void ask(const QString &path);
    /** While the key is derived and the dossier read, nothing can be pressed. */
    void sayOpening();
    /** What was wrong, below what was typed, which stays. */
    void say(Error error);
    /** Nothing of what was typed is left. */
    void forget();

Q_SIGNALS:
    void typed(const Passphrase &passphrase);
    void left();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Work { Waiting, Opening };

    QWidget *buildField();
    void take();
    void turn(Work work);

    Label *m_name; // of the file
    TextField *m_field;
    Button *m_reveal;
    Button *m_open;
    Button *m_back;
};
