// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/wording/sentences.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/notice.h"

#include <QPointer>

#include <utility>

Page::Page(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&m_document, &Document::changed, this, [this] {
        forgetFailure();
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

/** What could not be stored is said no more once it is, here or elsewhere. */
void Page::forgetFailure()
{
    const auto before = std::exchange(m_failure, m_document.failure());
    if (!before || before == m_failure)
        return;
    const auto words = sentence(*before);
    for (auto *notice : findChildren<Notice *>()) {
        if (notice->words() == words)
            notice->clear();
    }
    for (auto *message : findChildren<FieldMessage *>()) {
        if (message->words() == words)
            message->clear();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
