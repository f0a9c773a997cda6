// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/decisioncard.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/people/comparisongrid.h"

#include <QBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

DecisionCard::DecisionCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Face::Medium))
    , m_detail(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_compared(new ComparisonGrid)
    , m_same(addButton(tr("Oui, la même"), u"O"_s, Reply::Same))
    , m_replace(addButton(tr("Oui, prendre le fichier"), u"F"_s, Reply::SameAndReplace))
    , m_other(addButton(tr("Non, deux personnes"), u"N"_s, Reply::Other))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setBar(Tone::Attention);
    card->column()->setContentsMargins(20, 10, 12, 10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Icon(Glyph::Doubt, 20, Ink::Attention));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    for (auto *button : { m_same, m_replace, m_other })
        row->addWidget(button);
    card->column()->addLayout(row);
    card->column()->setSpacing(8);
    m_compared->setContentsMargins(32, 0, 0, 0); // under the words
    card->column()->addWidget(m_compared);
    outer->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

/** The whole question in one go, for who does not see the columns. */
static QString spoken(const DecisionCard::Question &question)
{
    QStringList words { question.detail };
    for (const auto &value : question.compared)
        words.append(DecisionCard::tr("%1 : %2 ou %3.").arg(value.word, value.known, value.read));
    return words.join(u' ');
}

Button *DecisionCard::addButton(const QString &word, const QString &key, Reply reply)
{
    auto *button = new PlainButton(word);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, button, reply] {
        if (button->isVisible() && button->isEnabled())
            Q_EMIT answered(reply);
    });
    connect(button, &Button::clicked, this, [this, reply] { Q_EMIT answered(reply); });
    m_keys.append({ button, shortcut });
    return button;
}

void DecisionCard::allowKeys(bool isAllowed)
{
    for (const auto &[button, shortcut] : std::as_const(m_keys)) {
        shortcut->setEnabled(isAllowed);
        button->setKeys(isAllowed ? shortcut->key().toString() : QString());
    }
}

void DecisionCard::ask(const Question &question)
{
    m_title->setText(question.title);
    m_detail->setText(question.detail);
    m_same->setVisible(question.hasCandidate);
    m_replace->setVisible(question.hasCandidate && question.canReplace);
    m_compared->show(question.knownSide, question.compared);
    allowKeys(question.isInLight);
    for (auto *button : { m_same, m_replace, m_other })
        button->setAccessibleDescription(spoken(question));
}
