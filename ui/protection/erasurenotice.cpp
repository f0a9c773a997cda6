// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/erasurenotice.h"

#include "core/wording/erasurewords.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"

#include <QVBoxLayout>

ErasureNotice::ErasureNotice(Document &document, QWidget *parent) : QWidget(parent), m_document(document), m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    auto *later = new QuietButton(tr("Plus tard"));
    later->setButtonHeight(ButtonHeight::Row);
    m_notice->addButton(later);
    hide();
    connect(m_notice, &Notice::actionPressed, this, &ErasureNotice::accepted);
    connect(later, &Button::clicked, this, [this] {
        m_isDismissed = true;
        hide();
        Q_EMIT dismissed();
    });
}

void ErasureNotice::refresh(PageKind here)
{
    const bool mayShow = !m_isDismissed && here != PageKind::Data && !m_document.isReadOnly() && !m_document.path().isEmpty();
    const auto due = mayShow ? erasureWords(m_document.state(), m_document.now().date()) : ErasureWords {};
    if (due.isLate && isHidden())
        m_notice->say(Tone::Attention, due.words, tr("Données personnelles"));
    setVisible(due.isLate);
}
