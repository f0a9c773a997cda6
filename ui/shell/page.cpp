// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/wording/sentences.h"

Page::Page(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&m_document, &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void Page::open(const QString &) { }

QWidget *Page::firstField()
{
    return nullptr;
}

void Page::ask(const MeetingChange &intent, Document::Answered answered)
{
    m_document.apply(intent, [page = QPointer<Page>(this), answered = std::move(answered)](const Outcomes &outcome) {
        if (!page)
            return;
        if (answered)
            answered(outcome);
        else if (!outcome)
            Q_EMIT page->said(sentence(outcome.error()));
        else if (!outcome->advice.isEmpty())
            Q_EMIT page->said(sentence(outcome->advice.first()));
    });
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
