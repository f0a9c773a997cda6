// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/statusbar.h"
#include "ui/components/button.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/components/separator.h"

#include <QHBoxLayout>
#include <QPainter>

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_people(new Icon(Glyph::Person))
    , m_presence(new Label({}, Face::Medium))
    , m_rule(new Separator(Qt::Vertical))
    , m_said(new Label({}, Face::Small))
    , m_sentence(new Paragraph({}, Face::Small))
    , m_last(new Label({}, Face::Small, Ink::Secondary))
    , m_undo(new QuietButton(tr("Annuler"), Glyph::Undo))
    , m_unprotected(new QuietButton({}, Glyph::Attention))
    , m_savedIcon(new Icon(Glyph::None, 14, Ink::Done))
    , m_saved(new Label({}, Face::Small, Ink::Secondary))
{
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_undo->setButtonHeight(ButtonHeight::Row);
    m_rule->setFixedHeight(20);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 1, 32, 0);
    row->setSpacing(12);
    row->addWidget(m_people);
    row->addWidget(m_presence);
    row->addSpacing(8);
    row->addWidget(m_rule);
    row->addSpacing(8);
    row->addWidget(m_said);
    row->addWidget(m_sentence, 0, Qt::AlignVCenter);
    row->addWidget(m_last);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_unprotected);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    m_presence->setFigures(Figures::Fixed);
    m_saved->setFigures(Figures::Fixed);
    connect(m_undo, &Button::clicked, this, &StatusBar::undoRequested);
    m_unprotected->setButtonHeight(ButtonHeight::Row);
    m_unprotected->setToolTip(tr("Protéger ce dossier par une phrase secrète"));
    m_unprotected->setAccessibleDescription(m_unprotected->toolTip());
    connect(m_unprotected, &Button::clicked, this, &StatusBar::protectionRequested);
    setPresence({});
    setLast({});
    say({});
    setUnprotected({});
}

void StatusBar::setPresence(const QString &words)
{
    m_presence->setText(words);
    m_presence->setVisible(!words.isEmpty());
    m_people->setVisible(!words.isEmpty());
    refreshRule();
}

void StatusBar::setLast(const QString &words)
{
    m_undo->setAccessibleName(tr("Annuler : %1").arg(words));
    m_undo->setToolTip(m_undo->accessibleName());
    showLast(words, words.isEmpty() ? Undo::Hidden : Undo::Offered);
}

void StatusBar::setLastForGood(const QString &words)
{
    showLast(words, Undo::Hidden);
}

void StatusBar::showLast(const QString &words, Undo undo)
{
    m_last->setText(words);
    m_last->setVisible(!words.isEmpty() && m_sentence->text().isEmpty());
    m_offered = undo;
    refreshUndo();
    refreshRule();
}

/**
 * « Copié : Présence. Annuler » would be about something else than it says. Whoever has just pressed the button keeps it: the
 * keyboard would leave it for whatever stands next.
 */
void StatusBar::refreshUndo()
{
    const bool isSpokenOf = m_sentence->text().isEmpty() || m_undo->hasFocus();
    m_undo->setVisible(m_offered == Undo::Offered && isSpokenOf);
}

void StatusBar::say(const QString &words)
{
    showSaid(words, {});
}

void StatusBar::sayWhole(const QString &sentence)
{
    showSaid({}, sentence);
}

void StatusBar::showSaid(const QString &word, const QString &sentence)
{
    m_said->setText(word);
    m_said->setVisible(!word.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setToolTip(typeset(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
    m_last->setVisible(!m_last->text().isEmpty() && sentence.isEmpty());
    refreshUndo();
    refreshRule();
}

void StatusBar::refreshRule()
{
    const bool isSilent = m_last->text().isEmpty() && m_said->text().isEmpty() && m_sentence->text().isEmpty();
    m_rule->setVisible(!m_presence->text().isEmpty() && !isSilent);
}

void StatusBar::setSaved(SaveState state, const QString &words)
{
    m_saved->setText(words);
    m_savedIcon->setVisible(!words.isEmpty());
    switch (state) {
    case SaveState::Saved:
        m_savedIcon->show(Glyph::Check, Ink::Done);
        return m_saved->setInk(Ink::Secondary);
    case SaveState::Saving:
        m_savedIcon->show(Glyph::Clock, Ink::Secondary);
        return m_saved->setInk(Ink::Secondary);
    case SaveState::Failed:
        m_savedIcon->show(Glyph::Refusal, Ink::Refusal);
        return m_saved->setInk(Ink::Refusal);
    }
}

void StatusBar::setUnprotected(const QString &words)
{
    m_unprotected->setText(words);
    m_unprotected->setVisible(!words.isEmpty());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).page);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).line);
}
