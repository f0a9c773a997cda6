// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlocking.h"

#include <QPointer>

Unlocking::Unlocking(const Services &services, QObject *parent, std::chrono::milliseconds longest)
    : QObject(parent)
    , m_services(services)
    , m_page(new UnlockPage)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(longest);
    connect(&m_wait, &QTimer::timeout, this, [this] { Q_EMIT slow(m_path); });
    connect(m_page, &UnlockPage::typed, this, &Unlocking::attempt);
    connect(m_page, &UnlockPage::left, this, &Unlocking::left);
    if (services.keychain.isThere())
        m_page->offerKeeping();
}

void Unlocking::open(const QString &path, const GotDocument &got)
{
    const int round = ++m_round;
    m_path = path;
    m_wait.start();
    openDossier(m_services, path, {}, this, [this, path, got, round](Result<std::unique_ptr<Document>> opened) {
        if (round != m_round)
            return;
        m_wait.stop();
        if (opened || opened.error().kind != ErrorKind::PassphraseNeeded)
            return got(std::move(opened));
        ask(path, [this, path, got](const Passphrase &passphrase, const Answered &answered) {
            openDossier(m_services, path, passphrase, this, [got, answered](Result<std::unique_ptr<Document>> unlocked) {
                const bool isWrong = !unlocked && unlocked.error().kind == ErrorKind::PassphraseWrong;
                if (answered(isWrong ? std::optional(unlocked.error()) : std::nullopt) && !isWrong)
                    got(std::move(unlocked));
            });
        });
    });
}

void Unlocking::forget()
{
    ++m_round;
    m_wait.stop();
}

void Unlocking::ask(const QString &path, const Attempt &attempt)
{
    const int round = ++m_round;
    m_attempt = attempt;
    m_path = path;
    m_page->ask(path);
    Q_EMIT asked();
    if (!m_services.keychain.isThere())
        return;
    m_services.keychain.read(path, [unlocking = QPointer<Unlocking>(this), round](const QString &phrase) {
        if (unlocking && unlocking->m_round == round && !phrase.isEmpty())
            unlocking->m_page->propose(phrase);
    });
}

void Unlocking::attempt(const Passphrase &passphrase)
{
    m_page->sayOpening();
    m_attempt(passphrase, [this, passphrase, round = m_round](const std::optional<Error> &wrong) {
        if (round != m_round)
            return false;
        if (wrong)
            m_page->say(*wrong);
        else
            keep(passphrase);
        return true;
    });
}

/** In the keychain what was asked to be there, and nothing else. */
void Unlocking::keep(const Passphrase &passphrase)
{
    if (m_services.keychain.isThere() && m_page->isToBeKept())
        m_services.keychain.keep(m_path, QString::fromUtf8(passphrase.bytes()));
    else if (m_services.keychain.isThere())
        m_services.keychain.forget(m_path);
    m_page->forget();
}
