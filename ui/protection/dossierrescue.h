// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings a damaged dossier back: by its newest sound copy, or by what is sound in it. The window never waits for a disk.

#include "ui/protection/rescuefiles.h"
#include "ui/shell/aside.h"
#include "ui/shell/services.h"

#include <QObject>

class Unlocking;

/** The ways out that there are. */
struct RescueOffer {
    std::optional<SoundBackup> backup;
    bool canKeepWhatIsSound = false;
};

class DossierRescue final : public QObject {
    Q_OBJECT

public:
    /** Both outlive it. */
    DossierRescue(const Services &services, Unlocking &unlocking, QObject *parent = nullptr);

    /** Looks for a way out for a dossier that did not open; `found` when there is one. */
    void look(const QString &dossier, const Error &error);
    void openBackup();
    void keepSound();
    /** « Ouvrir la sauvegarde de 14 h 32 ». */
    QString backupWords() const;

Q_SIGNALS:
    void found(const RescueOffer &offer);
    /** The dossier opens again; one sentence says what was done and what is missing. */
    void rescued(const QString &dossier, const QString &words);
    void failed(const Error &error);

private:
    void unlock(const QString &path, void (DossierRescue::*goOn)());
    void tell(const Result<Rescued> &result, const QString &words);
    QString timeWords() const;

    const Services &m_services;
    Unlocking &m_unlocking;
    Aside m_aside;
    QString m_dossier;
    QStringList m_copies;
    std::optional<Error> m_error;
    RescueOffer m_offer;
};
