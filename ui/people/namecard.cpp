// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/namecard.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/textfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

NameCard::NameCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Face::Medium))
    , m_name(new TextField(tr("NOM Prénom")))
    , m_take(new PlainButton(tr("C’est cette personne")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setBar(Tone::Attention);
    card->column()->setContentsMargins(20, 10, 12, 10);
    card->column()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Icon(Glyph::Doubt, 20, Ink::Attention));
    head->addWidget(m_title, 1);
    card->column()->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(32, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_name, 1);
    row->addWidget(m_take, 0, Qt::AlignVCenter);
    card->column()->addLayout(row);
    outer->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_name->edit());
    connect(m_name->edit(), &QLineEdit::textChanged, this, &NameCard::preview);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &NameCard::take);
    connect(m_take, &Button::clicked, this, &NameCard::take);
}

void NameCard::ask(const QString &title, const QString &email, const TypedName &known)
{
    m_title->setText(title);
    const bool isOther = email != m_email || known != m_known;
    m_email = email;
    m_known = known;
    if (isOther)
        m_name->setText(u"%1 %2"_s.arg(known.familyName.toUpper(), known.givenName).trimmed());
    preview();
}

QWidget *NameCard::firstField() const
{
    return m_name->edit();
}

/** How the words are parted is shown before they are taken: capitals are the family name. */
void NameCard::preview()
{
    const auto name = typedName(m_name->text());
    const bool isEmpty = (name.familyName + name.givenName).isEmpty();
    if (isEmpty)
        m_name->setHelp(tr("Le nom en capitales, puis le prénom ; Entrée pour valider, Échap pour revenir au tableau."));
    else if (name.familyName.isEmpty())
        m_name->setHelp(tr("Prénom : %1. Ajoutez le nom si vous le connaissez.").arg(name.givenName));
    else
        m_name->setHelp(tr("Nom : %1. Prénom : %2.").arg(name.familyName, name.givenName.isEmpty() ? u"—"_s : name.givenName));
    m_take->setEnabled(name != m_known);
}

void NameCard::take()
{
    const auto name = typedName(m_name->text());
    if (name != m_known)
        Q_EMIT named(name);
}

void NameCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}
