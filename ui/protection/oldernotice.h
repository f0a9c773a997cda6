// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells that the open dossier is older than what this computer knew of it, or went another way: somebody put a copy back. One may go on.

#include "ui/document/document.h"

#include <QWidget>

#include <atomic>

class Notice;

class OlderNotice final : public QWidget {
    Q_OBJECT

public:
    /** Compares the dossier, which outlives it, with what is among the settings, and keeps what it becomes there. */
    OlderNotice(Document &document, const QString &settingsFolder, QWidget *parent = nullptr);

    /** The dossier is the one to go on with, and what this computer knows from then on. */
    void accept();

Q_SIGNALS:
    /** Another file is to be opened. */
    void otherRequested();
    /** It is gone, and with it what had the keyboard. */
    void accepted();

private:
    void tell(const QString &words);

    Notice *m_notice;
    std::shared_ptr<std::atomic_bool> m_isAccepted; // shared with the session's thread
};
