// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlocking.h"

Unlocking::Unlocking(const Services &services, QObject *parent) : QObject(parent), m_services(services), m_page(new UnlockPage)
{
    connect(m_page, &UnlockPage::typed, this, &Unlocking::attempt);
    connect(m_page, &UnlockPage::left, this, &Unlocking::left);
}

void Unlocking::open(const QString &path, const GotDocument &got)
{
    const int round = ++m_round;
    openDossier(m_services, path, {}, this, [this, path, got, round](Result<std::unique_ptr<Document>> opened) {
        if (round != m_round)
            return;
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

void Unlocking::ask(const QString &path, const Attempt &attempt)
{
    ++m_round;
    m_attempt = attempt;
    m_page->ask(path);
    Q_EMIT asked();
}

void Unlocking::attempt(const Passphrase &passphrase)
{
    m_page->sayOpening();
    m_attempt(passphrase, [this, round = m_round](const std::optional<Error> &wrong) {
        if (round != m_round)
            return false;
        if (wrong)
            m_page->say(*wrong);
        else
            m_page->forget();
        return true;
    });
}
