// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a passphrase is chosen: one is proposed, any other may be typed, and whichever it is is typed once more.

#include "core/error.h"
#include "core/passphrase/passphrase.h"

#include <QWidget>

class Button;
class QHBoxLayout;
class TextField;

class PassphraseForm final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseForm(QWidget *parent = nullptr);

    /** A new proposal in an otherwise empty form; `action` is what its button says. */
    void propose(const QString &action);
    /** Nothing is left of what stood or was typed there. */
    void forget();
    /** While the passphrase is put in use: what the button says meanwhile, and nothing can be pressed. */
    void sayAtWork(const QString &words);
    /** It can be pressed again. */
    void sayDone();
    /** Beside the button that takes the passphrase. */
    void addButton(QWidget *button);
    /** Where it is typed once more. */
    QWidget *firstField() const;

Q_SIGNALS:
    void chosen(const Passphrase &passphrase);

private:
    void build();
    void another();
    void tellStrength();
    void take();

    TextField *m_phrase;
    TextField *m_again;
    Button *m_another;
    Button *m_take;
    QHBoxLayout *m_buttons;
    QString m_proposed;
    QString m_action;
};
