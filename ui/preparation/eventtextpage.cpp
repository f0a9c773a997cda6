// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/eventtextpage.h"

#include "core/paper/invitation.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *reader(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    text->setMinimumHeight(160);
    return text;
}

void showText(QPlainTextEdit &edit, const QString &text)
{
    if (edit.toPlainText() != text) // a selection stays
        edit.setPlainText(text);
}

}

EventTextPage::EventTextPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_eventDone(new QCheckBox(tr("L’événement est créé")))
    , m_messageDone(new QCheckBox(tr("Le message est envoyé")))
    , m_subtype(new TextField(tr("Sous-type")))
    , m_title(new TextField(tr("Nom de l’événement")))
    , m_description(reader(tr("Description de l’événement")))
    , m_message(reader(tr("Message aux membres")))
    , m_done(new FilledButton(tr("Terminé")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *header = new PageHeader(tr("Événement et message"),
        tr("Créez l’événement sur Action populaire, écrivez aux membres depuis la messagerie de la boucle, puis cochez ici."));
    header->addAction(m_done); // in sight whatever the height of the window
    page->column()->addWidget(header);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildEvent(), 1);
    row->addWidget(buildMessage(), 1);
    page->column()->addLayout(row, 1);
    connect(m_done, &Button::clicked, this, &WindowPage::finished);
    connect(m_eventDone, &QCheckBox::clicked, this, [this] { tick(u"event"_s, *m_eventDone); });
    connect(m_messageDone, &QCheckBox::clicked, this, [this] { tick(u"message"_s, *m_messageDone); });
}

Button *EventTextPage::copyButton(const QString &word, const QString &name)
{
    auto *button = new PlainButton(word, Glyph::Copy);
    button->setAccessibleName(name);
    m_copies.append(Copied { button, QString() });
    connect(button, &Button::clicked, this, [this, button] { copy(button); });
    return button;
}

QWidget *EventTextPage::buildEvent()
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = card->column();
    column->addWidget(new Label(tr("L’événement"), Face::Section));
    for (auto *field : { m_subtype, m_title }) {
        field->edit()->setReadOnly(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(field, 1);
        auto *button = copyButton(tr("Copier"), field == m_title ? tr("Copier le nom") : tr("Copier le sous-type"));
        row->addWidget(button, 0, Qt::AlignBottom);
        column->addLayout(row);
    }
    column->addWidget(m_description, 1);
    column->addWidget(copyButton(tr("Copier la description"), tr("Copier la description de l’événement")), 0, Qt::AlignLeft);
    column->addWidget(m_eventDone);
    return card;
}

QWidget *EventTextPage::buildMessage()
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = card->column();
    column->addWidget(new Label(tr("Le message aux membres"), Face::Section));
    column->addWidget(m_message, 1);
    column->addWidget(copyButton(tr("Copier le message"), tr("Copier le message aux membres")), 0, Qt::AlignLeft);
    column->addWidget(m_messageDone);
    return card;
}

QWidget *EventTextPage::firstField()
{
    if (!state().notes.contains(u"event"_s))
        return m_copies.at(2).button;
    return state().notes.contains(u"message"_s) ? m_done : m_copies.at(3).button;
}

void EventTextPage::refresh()
{
    const auto text = eventTextOf(state());
    m_subtype->setText(text.subtype);
    m_title->setText(text.title);
    showText(*m_description, text.description);
    const auto message = invitationText(state(), InvitationLength::Long);
    showText(*m_message, message);
    const QStringList copied { text.subtype, text.title, text.description, message };
    for (int i = 0; i < copied.size(); ++i)
        m_copies[i].text = copied.at(i);
    m_eventDone->setChecked(state().notes.contains(u"event"_s));
    m_messageDone->setChecked(state().notes.contains(u"message"_s));
}

void EventTextPage::tick(const QString &note, const QCheckBox &box)
{
    ask(NoteTicked { note, !box.isChecked() });
}

void EventTextPage::copy(Button *button)
{
    for (const auto &one : std::as_const(m_copies)) {
        if (one.button == button)
            QGuiApplication::clipboard()->setText(one.text);
        one.button->setGlyph(one.button == button ? Glyph::Check : Glyph::Copy);
    }
    Q_EMIT said(tr("Copié : collez-le dans Action populaire."));
}
