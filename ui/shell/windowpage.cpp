// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowpage.h"

#include "core/wording/sentences.h"
#include "ui/components/fieldmessage.h"
#include "ui/components/notice.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

WindowPage::WindowPage(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&m_document, &Document::changed, this, [this] {
        if (isVisible())
            refreshUnderKeyboard();
    });
}

void WindowPage::takeKeyboard()
{
    auto *field = firstField();
    const auto widgets = field ? QList<QWidget *> {} : findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!field && widget->isVisibleTo(this) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            field = widget;
    }
    if (!field)
        field = findChild<QAbstractScrollArea *>(); // nothing to press here: the arrows move the page, and Enter undoes nothing below it
    (field ? field : this)->setFocus(Qt::OtherFocusReason);
}

/** What had the keyboard may be gone by now: then the page keeps it, and not a button that stands below. */
void WindowPage::refreshUnderKeyboard()
{
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    const bool wasHere = keyboard && isAncestorOf(keyboard);
    refresh();
    const auto *now = QApplication::focusWidget();
    const bool isHere = now && isAncestorOf(now) && now->isVisible();
    if (wasHere && !isHere)
        takeKeyboard();
}

void WindowPage::open(const QString &) { }

QWidget *WindowPage::firstField()
{
    return nullptr;
}

void WindowPage::ask(const MeetingChange &intent, Document::Answered answered)
{
    m_document.apply(intent, [page = QPointer<WindowPage>(this), answered = std::move(answered)](const Outcomes &outcome) {
        if (!page)
            return;
        if (!outcome)
            page->sayIfOutOfSight(sentence(outcome.error()));
        if (answered)
            answered(outcome);
        else if (!outcome->advice.isEmpty())
            Q_EMIT page->said(sentence(outcome->advice.first()));
    });
}

/** A refusal is told beside what was asked; where that is out of sight by then, or nothing tells it, also below the page. */
void WindowPage::sayIfOutOfSight(const QString &refusal)
{
    QTimer::singleShot(0, this, [this, refusal] { // once the page has told it and found its room
        const auto tells = [&refusal](const auto *told) { return told->words().contains(refusal) && !told->visibleRegion().isEmpty(); };
        const auto notices = findChildren<Notice *>();
        const auto messages = findChildren<FieldMessage *>();
        if (std::none_of(notices.begin(), notices.end(), tells) && std::none_of(messages.begin(), messages.end(), tells))
            Q_EMIT said(refusal);
    });
}

void WindowPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
