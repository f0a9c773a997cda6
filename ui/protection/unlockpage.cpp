// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlockpage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>

static constexpr int cardWidth = 640;
static constexpr int revealWidth = 104; // of either word
static constexpr int belowLabel = 23; // where the field of a TextField begins

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, Face::Section))
    , m_field(new TextField(tr("Phrase secrète")))
    , m_reveal(new QuietButton(tr("Afficher")))
    , m_open(new FilledButton(tr("Ouvrir"), Glyph::Lock))
    , m_back(new QuietButton(tr("Retour"), Glyph::Left))
    , m_keep(new QCheckBox(tr("Retenir dans le trousseau de cet ordinateur")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(
        new PageHeader(tr("Dossier protégé"), tr("Sa phrase secrète l’ouvre, ou celle de sa clé de secours s’il en a une.")));
    auto *card = new Card;
    card->setMaximumWidth(cardWidth);
    card->column()->addWidget(m_name);
    card->column()->addWidget(buildField());
    m_keep->setToolTip(tr("Qui ouvre votre session pourra alors ouvrir ce dossier."));
    m_keep->hide();
    card->column()->addWidget(m_keep);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    for (auto *button : { m_open, m_back }) {
        button->setButtonHeight(ButtonHeight::Closing);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    page->column()->addWidget(card);
    page->column()->addWidget(buildLost());
    page->column()->addStretch(1);
    setFocusProxy(m_field->edit());
    connect(m_open, &Button::clicked, this, &UnlockPage::take);
    connect(m_back, &Button::clicked, this, &UnlockPage::left);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &UnlockPage::take);
    connect(m_field->edit(), &QLineEdit::textEdited, m_field, &TextField::clearMessage);
}

QWidget *UnlockPage::buildField()
{
    m_field->edit()->setEchoMode(QLineEdit::Password);
    m_field->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_reveal->setCheckable(true);
    m_reveal->setFixedWidth(revealWidth);
    connect(m_reveal, &Button::toggled, this, [this](bool isShown) {
        m_field->edit()->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setText(isShown ? tr("Masquer") : tr("Afficher"));
    });
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_field, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, belowLabel, 0, 0);
    beside->addWidget(m_reveal);
    beside->addStretch(1);
    row->addLayout(beside);
    return whole;
}

QWidget *UnlockPage::buildLost()
{
    m_lost = new Card;
    m_lost->setMaximumWidth(cardWidth);
    auto *column = static_cast<Card *>(m_lost)->column();
    column->addWidget(new Label(tr("Phrase perdue ?"), Face::Section));
    column->addWidget(new Paragraph(tr(
        "Essayez celle de la clé de secours, si vous l’avez imprimée. Sans l’une ou l’autre, personne ne peut ouvrir ce dossier, pas même "
        "nous. Avant la réunion, rien n’est perdu : repartez de la liste d’Action populaire.")));
    auto *again = new PlainButton(tr("Repartir de la liste"), Glyph::Plus);
    column->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &Button::clicked, this, &UnlockPage::startAgainRequested);
    m_lost->hide();
    return m_lost;
}

void UnlockPage::ask(const QString &path)
{
    m_lost->hide();
    forget();
    turn(Work::Waiting);
    m_name->setText(QFileInfo(path).fileName());
}

void UnlockPage::offerKeeping()
{
    m_keep->show();
}

void UnlockPage::propose(const QString &kept)
{
    if (!m_field->edit()->text().isEmpty())
        return;
    m_field->edit()->setText(kept);
    m_keep->setChecked(true);
}

bool UnlockPage::isToBeKept() const
{
    return m_keep->isChecked();
}

void UnlockPage::sayOpening()
{
    turn(Work::Opening);
}

void UnlockPage::turn(Work work)
{
    const bool isWaiting = work == Work::Waiting;
    m_field->edit()->setFocus(); // a button that can no longer be pressed would lose the keyboard
    m_field->edit()->setReadOnly(!isWaiting);
    m_open->setText(isWaiting ? tr("Ouvrir") : tr("Ouverture…"));
    for (auto *pressed : { static_cast<QWidget *>(m_reveal), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_back), m_lost })
        pressed->setEnabled(isWaiting);
}

void UnlockPage::say(Error error)
{
    turn(Work::Waiting);
    if (!error.facts.isEmpty())
        error.facts.first() = QFileInfo(error.facts.first()).fileName(); // where it stands helps nobody here
    m_field->say(Tone::Refusal, sentence(error));
    m_lost->setVisible(error.kind == ErrorKind::PassphraseWrong);
    m_field->edit()->selectAll(); // one may begin again, or mend a letter
}

void UnlockPage::forget()
{
    m_field->edit()->clear();
    m_field->clearMessage();
    m_reveal->setChecked(false);
    m_keep->setChecked(false);
}

void UnlockPage::take()
{
    const Passphrase passphrase(m_field->text());
    if (!m_open->isEnabled())
        return;
    if (passphrase.isEmpty())
        m_field->edit()->setFocus();
    else
        Q_EMIT typed(passphrase);
}

void UnlockPage::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled())
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}
