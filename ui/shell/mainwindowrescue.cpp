// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when a dossier does not open, or can no longer be written: it says why, and offers the ways that there are.
#include "ui/shell/mainwindow.h"

#include "core/wording/sentences.h"
#include "ui/protection/dossierrescue.h"
#include "ui/shell/folders.h"
#include "ui/shell/leaving.h"
#include "ui/shell/meetingview.h"
#include "ui/shell/startpage.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void MainWindow::buildRescue()
{
    connect(m_start, &StartPage::backupRequested, m_rescue, &DossierRescue::openBackup);
    connect(m_start, &StartPage::soundRequested, m_rescue, &DossierRescue::keepSound);
    connect(m_rescue, &DossierRescue::found, this, [this](const RescueOffer &offer) {
        m_start->offerRescue(m_rescue->backupWords(), offer.canKeepWhatIsSound ? tr("Garder ce qui est sain") : QString());
    });
    connect(m_rescue, &DossierRescue::rescued, this,
        [this](const QString &dossier, const QString &words) { read(dossier, std::nullopt, words); });
    connect(m_rescue, &DossierRescue::failed, this, [this](const Error &error) {
        showStart();
        m_start->say(sentence(error));
    });
}

void MainWindow::sayNotOpened(const QString &path, const Error &error)
{
    if (!isDamage(error)) {
        showStart();
        return m_start->say(sentence(error));
    }
    closeMeeting(); // its key, known by now, opens its safety copy too
    showStartPage();
    m_start->say(sentence(error));
    m_rescue->look(path, error);
}

/** One need not wait: what is opened next takes its place. */
void MainWindow::saySlow(const QString &path)
{
    if (!m_meeting)
        m_start->say(tr("« %1 » se fait attendre : le disque ou le partage où il se trouve ne répond pas encore. Il s’ouvrira dès qu’il "
                        "répondra, à moins que vous n’en ouvriez un autre.")
                         .arg(QFileInfo(path).fileName()),
            Tone::Attention);
}

void MainWindow::saveElsewhere()
{
    const auto chosen = QFileDialog::getSaveFileName(
        this, tr("Enregistrer ailleurs"), nearestFolder(dossierFolder()), tr("Dossiers de réunion (*%1)").arg(dossierSuffix));
    const auto path = withSuffix(chosen, QString(dossierSuffix));
    if (path.isEmpty() || !m_meeting)
        return;
    const auto createStore = [&shelf = m_services.shelf, path, id = m_meeting->document().id()] { return shelf.createAlike(path, id); };
    const auto discard = [&shelf = m_services.shelf, path] { return shelf.destroy(path); };
    const auto told = [this, path](const Result<void> &saved) {
        if (!m_meeting)
            return;
        if (!saved)
            return m_meeting->say(sentence(saved.error()));
        settle(path);
        m_meeting->takeAsNewest(); // sealed anew row by row, it is another file of the same dossier
        m_meeting->document().setPath(path);
        m_meeting->say(tr("Enregistré dans « %1 »").arg(QFileInfo(path).fileName()));
    };
    m_meeting->document().saveElsewhere(createStore, told, discard);
}

bool MainWindow::mayLeave()
{
    const auto answer = m_meeting ? askLeaving(m_meeting->document(), this) : Leaving::Leave;
    if (answer == Leaving::SaveElsewhere)
        saveElsewhere();
    return answer == Leaving::Leave;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}
