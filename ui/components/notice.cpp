// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/notice.h"
#include "ui/components/button.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/theme/strokes.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

static Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Glyph::Speech;
    case Tone::Done:
        return Glyph::DoneDisc;
    case Tone::Attention:
        return Glyph::Attention;
    case Tone::Refusal:
        return Glyph::Refusal;
    }
    Q_UNREACHABLE();
}

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

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new Icon(Glyph::None, 18))
    , m_words(new Paragraph({}, Face::SmallMedium))
    , m_action(new QuietButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_words, 1);
    m_icon->setFixedHeight(19); // of a line
    row->addLayout(words, 1);
    row->setAlignment(words, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_action->setButtonHeight(ButtonHeight::Row);
    m_action->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &Button::clicked, this, &Notice::actionPressed);
    hide();
}

void Notice::say(Tone tone, const QString &words)
{
    say(tone, words, {});
}

void Notice::say(Tone tone, const QString &words, const QString &action)
{
    m_tone = tone;
    m_icon->show(glyphOf(tone), inkFor(tone));
    m_words->setText(words);
    m_words->setInk(tone == Tone::Neutral ? Ink::Text : inkFor(tone));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(words);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::clear()
{
    m_words->setText({});
    setAccessibleName({});
    hide();
}

void Notice::addButton(QWidget *button)
{
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignVCenter);
}

QString Notice::words() const
{
    return m_words->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, groundOf(themeOf(this), m_tone));
}
