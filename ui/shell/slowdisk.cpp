// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slowdisk.h"

#include "ui/document/document.h"

SlowDisk::SlowDisk(const Document &document, std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_longest(longest)
{
    m_often.setInterval(longest / 4);
    connect(&m_often, &QTimer::timeout, this, &SlowDisk::look);
    m_often.start();
}

void SlowDisk::look()
{
    const auto answered = m_document.answered();
    if (!m_document.isBusy())
        m_busySince.invalidate();
    else if (!m_busySince.isValid() || answered != m_answered)
        m_busySince.start(); // a wait begins anew with each answer: much to do is not a disk that is stuck
    m_answered = answered;
    const bool isWaiting = m_busySince.isValid() && m_busySince.hasExpired(m_longest.count());
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    Q_EMIT changed();
}
