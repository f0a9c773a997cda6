// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protectionoffer.h"

#include "core/meeting/course.h"
using namespace Qt::StringLiterals;

namespace {

/** The draft that tells that nobody wants to hear of it again. */
const QString dismissal = u"protection-dismissed"_s;

}

ProtectionOffer::ProtectionOffer(Document &document, QWidget *parent) : PostponableNotice(parent), m_document(document) { }

void ProtectionOffer::postpone()
{
    m_document.keepDraft(dismissal, "1");
}

bool ProtectionOffer::isDue() const
{
    const auto &state = m_document.state();
    const bool canBe = !state.rehearsal && !m_document.path().isEmpty() && !m_document.isReadOnly() && !m_document.isSealed();
    return canBe && state.sheet && !hasBegun(state) && m_document.draft(dismissal).isEmpty();
}

void ProtectionOffer::refresh(PageKind here)
{
    showWhile(isDue() && here != PageKind::Data, Tone::Accent,
        tr("La feuille est prête. Une phrase secrète protégerait ce dossier si l’ordinateur se perdait."), tr("Protéger ce dossier"));
}
