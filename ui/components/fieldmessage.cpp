// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/fieldmessage.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"

#include <QAccessible>
#include <QHBoxLayout>

static Ink inkFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Secondary;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Done:
        return Ink::Done;
    case Tone::Attention:
        return Ink::Attention;
    case Tone::Refusal:
        return Ink::Refusal;
    }
    Q_UNREACHABLE();
}

static Glyph glyphFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Glyph::None;
    case Tone::Done:
        return Glyph::Check;
    case Tone::Attention:
        return Glyph::Attention;
    case Tone::Refusal:
        return Glyph::Refusal;
    }
    Q_UNREACHABLE();
}

FieldMessage::FieldMessage(QWidget *field) : m_field(field), m_icon(new Icon(Glyph::None, 14)), m_words(new Paragraph({}, Face::Small))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_icon->setFixedHeight(19); // of a line
    hide();
}

void FieldMessage::setHelp(const QString &words)
{
    m_help = words;
    clear();
}

void FieldMessage::say(Tone tone, const QString &words)
{
    show(tone, words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldMessage::clear()
{
    show(Tone::Neutral, m_help);
}

QString FieldMessage::words() const
{
    return m_words->text();
}

void FieldMessage::show(Tone tone, const QString &words)
{
    const Glyph glyph = glyphFor(tone);
    m_icon->show(glyph, inkFor(tone));
    m_icon->setVisible(glyph != Glyph::None);
    m_words->setInk(inkFor(tone));
    m_words->setText(words);
    setAccessibleName(words);
    m_field->setAccessibleDescription(words);
    setVisible(!words.isEmpty());
}
