// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens dossiers for the window, with a passphrase asked for in between when one is needed.

#include "ui/protection/unlockpage.h"
#include "ui/shell/dossieropener.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class Unlocking final : public QObject {
    Q_OBJECT

public:
    /** Told what was wrong with a passphrase, or that nothing was; whether anybody still waits for what it opened. */
    using Answered = std::function<bool(const std::optional<Error> &wrong)>;
    /** Tries a passphrase; the answer comes later, in this thread. */
    using Attempt = std::function<void(const Passphrase &passphrase, const Answered &answered)>;

    /** An opening that takes longer than `longest` is told. */
    explicit Unlocking(
        const Services &services, QObject *parent = nullptr, std::chrono::milliseconds longest = std::chrono::milliseconds(1500));

    /** Hands over the dossier, or why it does not open: never for want of a passphrase, which is asked for until it fits or one leaves. */
    void open(const QString &path, const GotDocument &got);
    /** Asks for the passphrase of this file until the attempt says that nothing is wrong with it. */
    void ask(const QString &path, const Attempt &attempt);
    /** Nobody waits any more for what was to be opened. */
    void forget();
    /** Where it is asked for; belongs to the window that shows it. */
    UnlockPage *page() const { return m_page; }

Q_SIGNALS:
    /** The page is to be seen now. */
    void asked();
    /** The disk of this dossier has not answered yet. */
    void slow(const QString &path);
    /** Somebody went back without opening anything. */
    void left();

private:
    void attempt(const Passphrase &passphrase);
    void keep(const Passphrase &passphrase);

    const Services &m_services;
    UnlockPage *m_page;
    Attempt m_attempt;
    QString m_path; // of what is asked for
    QTimer m_wait; // for a disk
    int m_round = 0; // an answer to what was asked before is nobody's
};
