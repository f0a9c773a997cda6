// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when a dossier does not open: it says why, and offers the ways back that there are.
#include "ui/shell/mainwindow.h"

#include "core/wording/sentences.h"
#include "ui/protection/dossierrescue.h"
#include "ui/shell/startpage.h"

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
