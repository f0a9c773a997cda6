// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's view says of saving: the bar at the bottom, and the notice above the page.
#include "ui/shell/meetingview.h"

#include "core/meeting/course.h"
#include "core/meeting/halltime.h"
#include "core/wording/dossiererrors.h"
#include "core/wording/erasurewords.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/statusbar.h"
#include "ui/console/projectiondesk.h"
#include "ui/protection/erasurenotice.h"
#include "ui/protection/oldernotice.h"
#include "ui/protection/protectionoffer.h"
#include "ui/shell/slowdisk.h"

#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MeetingView::connectNotices()
{
    connect(m_offer, &ProtectionOffer::accepted, this, [this] { go({ PageKind::Data, {} }); });
    connect(m_offer, &ProtectionOffer::dismissed, this, &MeetingView::keepKeyboardOnPage);
    connect(m_late, &ErasureNotice::accepted, this, [this] { go({ PageKind::Data, {} }); });
    connect(m_late, &ErasureNotice::dismissed, this, &MeetingView::keepKeyboardOnPage);
    connect(m_older, &OlderNotice::accepted, this, &MeetingView::keepKeyboardOnPage);
    connect(m_older, &OlderNotice::otherRequested, this, &MeetingView::otherDossierRequested);
    connect(m_notice, &Notice::actionPressed, this, &MeetingView::actOnNotice);
}

void MeetingView::watchDisk()
{
    constexpr std::chrono::seconds longest(4);
    m_slowDisk = new SlowDisk(*m_document, longest, this);
    connect(m_slowDisk, &SlowDisk::changed, this, &MeetingView::refreshNotice);
    connect(&m_second, &QTimer::timeout, this, &MeetingView::refreshSaved); // nothing changes while a disk is slow
}

void MeetingView::refreshBottom()
{
    const QPointer<QWidget> keyboard = QApplication::focusWidget();
    const auto &snapshot = m_document->snapshot();
    const int present = presentNow(m_document->hallState());
    m_bottom->setPresence(present > 0 ? tr("%n présent·e(s)", nullptr, present) : QString());
    m_bottom->say({});
    const auto last = lastInSight();
    if (snapshot.undoable && !m_document->isReadOnly())
        m_bottom->setLast(last);
    else
        m_bottom->setLastForGood(last);
    refreshSaved();
    const bool isOpenToAll = !snapshot.state.rehearsal && !m_document->isSealed() && !m_document->path().isEmpty();
    m_bottom->setUnprotected(isOpenToAll ? tr("Non protégé") : QString());
    refreshNotice();
    m_offer->refresh(m_here.page);
    m_late->refresh(m_here.page);
    const bool isGone = keyboard && isAncestorOf(keyboard) && !keyboard->isVisible();
    if (isGone && page())
        page()->takeKeyboard(); // not whatever stands beside a button that is gone
}

/** What was done last; on a screen that the hall sees, only that something was: it may name somebody, or tell a contact. */
QString MeetingView::lastInSight() const
{
    const auto &snapshot = m_document->snapshot();
    if (!snapshot.last)
        return {};
    return reader() == Reader::Hall ? tr("Dernier geste noté") : sentence(*snapshot.last, snapshot.state);
}

Reader MeetingView::reader() const
{
    return m_desk->hall().state() == HallState::SeesOurScreen ? Reader::Hall : Reader::Facilitators;
}

void MeetingView::refreshSaved()
{
    const auto at = hallTime(m_document->state(), m_document->savedAt().toMSecsSinceEpoch()).toString(u"HH:mm:ss"_s);
    switch (m_document->saveState()) {
    case SaveState::Saved:
        m_bottom->setSaved(SaveState::Saved, m_document->isReadOnly() ? QString() : tr("Enregistré à %1").arg(at));
        break;
    case SaveState::Saving:
        m_bottom->setSaved(SaveState::Saving, tr("Enregistrement…"));
        break;
    case SaveState::Failed:
        m_bottom->setSaved(SaveState::Failed,
            m_document->unsaved() > 0 ? tr("%n geste(s) non enregistré(s)", nullptr, int(m_document->unsaved())) : tr("Non enregistré"));
        break;
    }
}

void MeetingView::refreshNotice()
{
    const auto elsewhere = tr("Enregistrer ailleurs…");
    if (const auto failure = m_document->failure())
        m_notice->say(Tone::Refusal, m_document->unsaved() > 0 ? unsavedSentence(*failure, int(m_document->unsaved())) : sentence(*failure),
            elsewhere);
    else if (m_slowDisk->isWaiting())
        m_notice->say(Tone::Attention,
            tr("Le disque ne répond pas : ce qui vient d’être demandé attend, rien n’en est perdu. Tout ce qui est affiché est enregistré. "
               "Vérifiez la prise ou le réseau, ou enregistrez ailleurs pour continuer."),
            elsewhere);
    else if (m_document->heldBy())
        m_notice->say(Tone::Attention,
            tr("Lecture seule : ce dossier est ouvert par %1. Fermez-le là-bas, puis rouvrez-le ici.").arg(*m_document->heldBy()),
            tr("Rouvrir"));
    else if (const auto &newer = m_document->newerWriter())
        m_notice->say(Tone::Attention,
            tr("Lecture seule : ce dossier a été écrit par Boucle %1, plus récent. Installez cette version pour le modifier.").arg(*newer));
    else if (m_document->isReadOnly())
        m_notice->say(Tone::Attention,
            tr("Lecture seule : le fichier est protégé, ou son disque plein. Enregistrez ailleurs pour continuer, ou libérez de la place et "
               "rouvrez."),
            elsewhere);
    else
        m_notice->clear();
    const bool isReadAlone = m_document->isReadOnly() && !m_document->heldBy() && !m_document->newerWriter();
    offerReopening(isReadAlone && !m_document->failure() && !m_slowDisk->isWaiting());
}

void MeetingView::offerReopening(bool isOffered)
{
    if (isOffered && !m_reopen) {
        m_reopen = new QuietButton(tr("Rouvrir"));
        connect(m_reopen, &Button::clicked, this, &MeetingView::reopenRequested);
        m_notice->addButton(m_reopen);
    }
    if (m_reopen)
        m_reopen->setVisible(isOffered);
}

void MeetingView::actOnNotice()
{
    const bool isHeld = m_document->heldBy() && !m_document->failure() && !m_slowDisk->isWaiting();
    isHeld ? Q_EMIT reopenRequested() : Q_EMIT saveElsewhereRequested();
}

/** As a meeting that is over is opened; one that is late has a notice of its own. */
void MeetingView::sayErasureDate()
{
    const auto due = erasureWords(m_document->state(), m_document->now().date());
    if (isOver(m_document->state()) && !due.isLate)
        m_bottom->say(due.words);
}
