// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/speakingline.h"

#include "core/wording/speakingwords.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

SpeakingLine::SpeakingLine(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new Paragraph({}, Face::Small, Ink::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0); // below the words of the button
    column->addWidget(m_words);
    m_words->hide();
    m_second.setInterval(1000);
    m_second.start();
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_second, &QTimer::timeout, this, follow);
    connect(&document, &Document::changed, this, follow);
}

void SpeakingLine::refresh()
{
    const auto list = speakingListFrom(m_document.draft(u"speaking"_s));
    const auto words = list ? speakingInShort(m_document.state(), *list, m_document.now().toMSecsSinceEpoch()) : QString();
    if (words == m_words->text())
        return;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void SpeakingLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
