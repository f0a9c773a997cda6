// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the dossier is protected, and what can be done about it: a passphrase set or changed, a second one on paper.

#include "core/journal/shelf.h"
#include "ui/document/document.h"

#include <QWidget>

class Backups;
class Button;
class Chip;
class Notice;
class Paragraph;
class PassphraseForm;
class RecoveryPanel;

class ProtectionCard final : public QWidget {
    Q_OBJECT

public:
    /** All of them outlive it. */
    ProtectionCard(Document &document, Shelf &shelf, const Backups &backups, QWidget *parent = nullptr);

    void refresh();
    /** Nothing that was typed or shown is left. */
    void leave();
    /** The dossier was written anew under its passphrase alone: the recovery phrase that there was opens it no more. */
    void forgetRecovery();
    QWidget *firstField() const;

Q_SIGNALS:
    /** The dossier has another key: its safety copies have not yet. */
    void sealed();

private:
    void build();
    void showState();
    void showWords();
    bool isOffered() const;
    void change();
    void keepAsIs();
    void protect(const Passphrase &passphrase);
    void protectionDone(const Result<void> &done);
    void makeRecovery();
    void recoveryDone(const Result<void> &done, const QString &phrase);

    Document &m_document;
    Shelf &m_shelf;
    const Backups &m_backups;
    Chip *m_state;
    Paragraph *m_words;
    Notice *m_notice;
    PassphraseForm *m_form;
    Button *m_asIs;
    QWidget *m_ways; // what can be done with a protected dossier
    Button *m_change;
    Button *m_makeRecovery;
    RecoveryPanel *m_recovery;
    bool m_isChanging = false;
    bool m_isAtWork = false;
};
