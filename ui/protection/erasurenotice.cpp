// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/erasurenotice.h"

#include "core/wording/erasurewords.h"

ErasureNotice::ErasureNotice(Document &document, QWidget *parent) : PostponableNotice(parent), m_document(document) { }

void ErasureNotice::refresh(PageKind here)
{
    const bool mayShow = !m_isDismissed && here != PageKind::Data && !m_document.isReadOnly() && !m_document.path().isEmpty();
    const auto due = mayShow ? erasureWords(m_document.state(), m_document.now().date()) : ErasureWords {};
    showWhile(due.isLate, Tone::Attention, due.words, tr("Données personnelles"));
}
