// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protectionoffer.h"

#include "core/meeting/course.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** The draft that tells that nobody wants to hear of it again. */
const QString dismissal = u"protection-dismissed"_s;

}

ProtectionOffer::ProtectionOffer(Document &document, QWidget *parent) : QWidget(parent), m_document(document), m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    auto *later = new QuietButton(tr("Plus tard"));
    later->setButtonHeight(ButtonHeight::Row);
    m_notice->addButton(later);
    hide();
    connect(m_notice, &Notice::actionPressed, this, &ProtectionOffer::accepted);
    connect(later, &Button::clicked, this, [this] {
        m_document.keepDraft(dismissal, "1");
        hide();
        Q_EMIT dismissed();
    });
}

bool ProtectionOffer::isDue() const
{
    const auto &state = m_document.state();
    const bool canBe = !state.rehearsal && !m_document.path().isEmpty() && !m_document.isReadOnly() && !m_document.isSealed();
    return canBe && state.sheet && !hasBegun(state) && m_document.draft(dismissal).isEmpty();
}

void ProtectionOffer::refresh(PageKind here)
{
    const bool isShown = isDue() && here != PageKind::Data;
    if (isShown && isHidden())
        m_notice->say(Tone::Accent, tr("La feuille est prête. Une phrase secrète protégerait ce dossier si l’ordinateur se perdait."),
            tr("Protéger ce dossier"));
    setVisible(isShown);
}
