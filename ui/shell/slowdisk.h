// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Watches how long what was asked of a dossier has waited: a disk or a shared folder that does not answer is told, not suffered.

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

class Document;

class SlowDisk final : public QObject {
    Q_OBJECT

public:
    /** The document outlives this. */
    SlowDisk(const Document &document, std::chrono::milliseconds longest, QObject *parent = nullptr);

    /** Whether something has waited for longer than that. */
    bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    /** The wait became long, or ended. */
    void changed();

private:
    void look();

    const Document &m_document;
    std::chrono::milliseconds m_longest;
    QTimer m_often;
    QElapsedTimer m_busySince; // not started while nothing waits
    qint64 m_answered = 0; // what had been answered when the wait began
    bool m_isWaiting = false;
};
