// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks for the passphrase of a sealed dossier: one field, in the window itself, as often as it takes.

#include "core/error.h"
#include "core/passphrase/passphrase.h"

#include <QWidget>

class Button;
class Label;
class QCheckBox;
class TextField;

class UnlockPage final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /** Offers from now on that the system's keychain keeps what is typed. */
    void offerKeeping();
    /** Asks about this file, from an empty field. */
    void ask(const QString &path);
    /** While the key is derived and the dossier read, nothing can be pressed. */
    void sayOpening();
    /** What was wrong, below what was typed, which stays. */
    void say(Error error);
    /** What the keychain keeps for this file, unless somebody types already: Enter opens it, unticking the box forgets it. */
    void propose(const QString &kept);
    /** Whether the keychain is to keep what was typed. */
    bool isToBeKept() const;
    /** Nothing of what was typed is left. */
    void forget();

Q_SIGNALS:
    void typed(const Passphrase &passphrase);
    void left();
    /** The passphrase is lost: one starts again from the platform's list. */
    void startAgainRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Work { Waiting, Opening };

    QWidget *buildField();
    QWidget *buildLost();
    void take();
    void turn(Work work);

    Label *m_name; // of the file
    TextField *m_field;
    Button *m_reveal;
    Button *m_open;
    Button *m_back;
    QWidget *m_lost; // once a phrase was wrong
    QCheckBox *m_keep; // only seen where there is a keychain
};
