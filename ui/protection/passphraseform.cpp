// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/passphraseform.h"

#include "core/wording/passphrasewords.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/textfield.h"
#include "ui/protection/drawnphrase.h"

#include <QBoxLayout>
#include <QLineEdit>

static constexpr int belowLabel = 23; // where the field of a TextField begins

PassphraseForm::PassphraseForm(QWidget *parent)
    : QWidget(parent)
    , m_phrase(new TextField(tr("Phrase secrète")))
    , m_again(new TextField(tr("Retapez-la pour être sûr·e")))
    , m_another(new PlainButton(tr("Une autre"), Glyph::Shuffle))
    , m_take(new FilledButton({}, Glyph::Lock))
    , m_buttons(new QHBoxLayout)
{
    build();
    for (auto *field : { m_phrase, m_again }) {
        field->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        connect(field->edit(), &QLineEdit::returnPressed, this, &PassphraseForm::take);
    }
    connect(m_phrase->edit(), &QLineEdit::textChanged, this, &PassphraseForm::tellStrength);
    connect(m_again->edit(), &QLineEdit::textEdited, m_again, &TextField::clearMessage);
    connect(m_another, &Button::clicked, this, &PassphraseForm::another);
    connect(m_take, &Button::clicked, this, &PassphraseForm::take);
}

void PassphraseForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_phrase, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, belowLabel, 0, 0);
    beside->addWidget(m_another);
    beside->addStretch(1);
    row->addLayout(beside);
    column->addLayout(row);
    column->addWidget(m_again);
    m_take->setButtonHeight(ButtonHeight::Closing);
    m_buttons->setSpacing(16);
    m_buttons->addWidget(m_take);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
}

void PassphraseForm::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QWidget *PassphraseForm::firstField() const
{
    return m_again->edit();
}

void PassphraseForm::propose(const QString &action)
{
    m_action = action;
    sayDone();
    another();
}

void PassphraseForm::another()
{
    m_proposed = drawnPhrase();
    m_phrase->setText(m_proposed);
    m_again->edit()->clear();
    m_again->clearMessage();
}

void PassphraseForm::forget()
{
    m_proposed.clear();
    m_phrase->edit()->clear();
    m_again->edit()->clear();
    m_again->clearMessage();
}

void PassphraseForm::tellStrength()
{
    const auto typed = m_phrase->text();
    if (!typed.isEmpty() && typed == m_proposed)
        m_phrase->setHelp(proposalWords());
    else if (isLongEnough(Passphrase(typed)))
        m_phrase->setHelp(
            tr("Assez longue. Le programme ne peut pas dire si elle se devine : gardez plutôt celle proposée en cas de doute."));
    else
        m_phrase->setHelp(tr("Au moins %1 caractères, que personne ne devinerait.").arg(shortestPassphrase));
}

void PassphraseForm::take()
{
    if (!m_take->isEnabled())
        return;
    const Passphrase passphrase(m_phrase->text());
    if (!isLongEnough(passphrase)) {
        m_phrase->say(Tone::Refusal, sentence(Error { ErrorKind::PassphraseTooShort, { QString::number(shortestPassphrase) }, {} }));
        return m_phrase->edit()->setFocus();
    }
    if (passphrase == Passphrase(m_again->text()))
        return Q_EMIT chosen(passphrase);
    if (m_again->text().isEmpty())
        m_again->say(Tone::Attention, tr("Notez-la d’abord, puis retapez-la ici."));
    else
        m_again->say(Tone::Refusal, sentence(Error { ErrorKind::PassphrasesDiffer, {}, {} }));
    m_again->edit()->setFocus();
}

void PassphraseForm::sayAtWork(const QString &words)
{
    m_again->edit()->setFocus(); // a button that can no longer be pressed would lose the keyboard
    m_take->setText(words);
    m_take->setEnabled(false);
    m_another->setEnabled(false);
    for (auto *field : { m_phrase, m_again })
        field->edit()->setReadOnly(true);
}

void PassphraseForm::sayDone()
{
    m_take->setText(m_action);
    m_take->setEnabled(true);
    m_another->setEnabled(true);
    for (auto *field : { m_phrase, m_again })
        field->edit()->setReadOnly(false);
}
