// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/postponablenotice.h"

#include "ui/components/button.h"
#include "ui/components/notice.h"

#include <QVBoxLayout>

PostponableNotice::PostponableNotice(QWidget *parent) : QWidget(parent), m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    auto *later = new QuietButton(tr("Plus tard"));
    later->setButtonHeight(ButtonHeight::Row);
    m_notice->addButton(later);
    hide();
    connect(m_notice, &Notice::actionPressed, this, &PostponableNotice::accepted);
    connect(later, &Button::clicked, this, [this] {
        postpone();
        hide();
        Q_EMIT dismissed();
    });
}

void PostponableNotice::showWhile(bool isDue, Tone tone, const QString &words, const QString &action)
{
    if (isDue && isHidden())
        m_notice->say(tone, words, action);
    setVisible(isDue);
}
