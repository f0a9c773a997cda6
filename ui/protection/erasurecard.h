// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Personal data taken out of the dossier for good: everybody's contacts once the report is sent, or one person who asks for it; and
// what is held on that person, for them to have.

#include "core/meeting/erasing.h"
#include "ui/document/document.h"
#include "ui/shell/backups.h"

#include <QWidget>

class Button;
class Notice;
class PersonField;
class TextField;

class ErasureCard final : public QWidget {
    Q_OBJECT

public:
    /** All of them outlive it. */
    ErasureCard(Document &document, Shelf &shelf, Backups &backups, QWidget *parent = nullptr);

    void refresh();
    /** Nothing that was typed is left, and nothing waits to be confirmed. */
    void leave();

Q_SIGNALS:
    /** The dossier was written anew: a recovery phrase opens it no more. */
    void rewritten();

private:
    QWidget *buildPerson();
    QWidget *buildConfirm();
    void choose(const MeantTraces &meant, const QString &name);
    /** Looks in the journal for somebody whom the list does not know, or no more. */
    void lookFor(const QString &name);
    void sayFound(const QList<KnownPerson> &traces, const QString &typed);
    void forgetWho();
    /** Asks once more, since nothing brings it back. */
    void ask(const MeantErasure &erasure, const QString &question);
    void ensureShown(QWidget *widget);
    void cancel();
    void erase();
    void erased(const Result<Erased> &result, const StandingCopies &copies);
    QString erasedWords(const Erased &erased, const StandingCopies &copies) const;
    void saveHeld();

    Document &m_document;
    Shelf &m_shelf;
    Backups &m_backups;
    Notice *m_notice;
    QWidget *m_ways;
    Button *m_contacts;
    PersonField *m_name;
    std::optional<MeantTraces> m_who; // once somebody is found
    QString m_called;
    Button *m_held;
    Button *m_eraseWho;
    QWidget *m_confirm;
    Notice *m_question;
    TextField *m_phrase; // of a sealed dossier, whose new key it makes
    Button *m_erase;
    Button *m_keep;
    std::optional<MeantErasure> m_asked;
    bool m_isAtWork = false;
};
