// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/dossierrescue.h"

#include "core/wording/sentences.h"
#include "core/wording/typography.h"
#include "ui/protection/unlocking.h"
#include "ui/shell/backupnames.h"
#include "ui/shell/secondplace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/** What « Garder ce qui est sain » came to. */
QString soundWords(const Rescued &rescued)
{
    const QStringList facts { QString::number(rescued.rows), rescued.damagedName, rescued.lost ? rescued.lost->facts.value(2) : QString() };
    if (!rescued.lost)
        return filled(DossierRescue::tr("Tout ce qui était noté est là. Le fichier abîmé est gardé sous « %2 »."), facts);
    if (rescued.lost->kind == ErrorKind::DossierCutShort)
        return filled(DossierRescue::tr("La fin manque (lignes gardées : %1 sur %3). Le fichier abîmé est gardé sous « %2 »."), facts);
    return filled(DossierRescue::tr("Ce qui suit la panne manque (lignes gardées : %1). Le fichier abîmé est gardé sous « %2 »."), facts);
}

}

DossierRescue::DossierRescue(const Services &services, Unlocking &unlocking, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_unlocking(unlocking)
{
}

void DossierRescue::look(const QString &dossier, const Error &error)
{
    m_dossier = dossier;
    m_error = error;
    m_offer = {};
    m_copies.clear();
    const auto second = SecondPlace(m_services.settingsFolder).folder();
    m_aside.start(
        [&shelf = m_services.shelf, dossier, second] {
            const auto copies = copiesOf(shelf, dossier, second);
            return std::pair(copies, newestBackup(shelf, copies));
        },
        [this, dossier](const std::pair<QStringList, std::optional<SoundBackup>> &looked) {
            if (dossier != m_dossier)
                return;
            m_copies = looked.first;
            m_offer = { looked.second, m_error->kind != ErrorKind::NotADossier };
            if (m_offer.backup || m_offer.canKeepWhatIsSound)
                Q_EMIT found(m_offer);
        });
}

QString DossierRescue::timeWords() const
{
    const auto at = m_offer.backup->madeAt;
    if (at.date() == m_services.clock().date())
        return tr("de %1").arg(clock(at.time()));
    return tr("du %1").arg(dateAndTime(at));
}

QString DossierRescue::backupWords() const
{
    //: %1 is « de 14 h 32 » or « du samedi 27 juin 2026, 14 h 32 »
    return m_offer.backup ? tr("Ouvrir la sauvegarde %1").arg(timeWords()) : QString();
}

void DossierRescue::openBackup()
{
    const auto copy = m_offer.backup->path;
    m_aside.start([&shelf = m_services.shelf, dossier = m_dossier, copy] { return putBackupInPlace(shelf, dossier, copy); },
        [this, copy](const Result<Rescued> &result) {
            if (!result && result.error().kind == ErrorKind::PassphraseNeeded)
                return unlock(copy, &DossierRescue::openBackup);
            //: %1 is « de 14 h 32 », %2 a file name
            tell(result,
                filled(tr("La sauvegarde %1 est ouverte : ce qui a été noté ensuite manque. Le fichier abîmé est gardé sous « %2 »."),
                    { timeWords(), result ? result->damagedName : QString() }));
        });
}

void DossierRescue::keepSound()
{
    m_aside.start([&shelf = m_services.shelf, dossier = m_dossier, copies = m_copies] { return keepWhatIsSound(shelf, dossier, copies); },
        [this](const Result<Rescued> &result) {
            if (!result && result.error().kind == ErrorKind::PassphraseNeeded)
                return unlock(m_dossier, &DossierRescue::keepSound);
            tell(result, result ? soundWords(*result) : QString());
        });
}

/** Its key is known from then on, sound or not: then the way out goes on. */
void DossierRescue::unlock(const QString &path, void (DossierRescue::*goOn)())
{
    m_unlocking.ask(path, [this, path, goOn](const Passphrase &passphrase, const Unlocking::Answered &answered) {
        m_aside.start([&shelf = m_services.shelf, path, passphrase] { return shelf.verify(path, passphrase); },
            [this, answered, goOn](const Result<JournalHead> &head) {
                const bool isWrong = !head && head.error().kind == ErrorKind::PassphraseWrong;
                if (answered(isWrong ? std::optional(head.error()) : std::nullopt) && !isWrong)
                    (this->*goOn)();
            });
    });
}

void DossierRescue::tell(const Result<Rescued> &result, const QString &words)
{
    if (result)
        Q_EMIT rescued(m_dossier, words);
    else
        Q_EMIT failed(result.error());
}
