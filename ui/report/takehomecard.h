// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Emporter les remontées »: the report as one page that a passphrase opens at home, in any browser.

#include "core/exchange/takehome/sealedpage.h"

#include <QThread>
#include <QWidget>

#include <memory>

class Notice;
class PassphraseForm;

class TakeHomeCard final : public QWidget {
    Q_OBJECT

public:
    explicit TakeHomeCard(QWidget *parent = nullptr);
    ~TakeHomeCard() override;

    /** Proposes a passphrase for a page of this report. */
    void offer(const TakenReport &report);
    /** Nothing of a passphrase is left. */
    void leave();
    /** Seals the page in a thread of its own, which takes half a second, and writes it there. */
    void save(const QString &path, const Passphrase &passphrase);

private:
    void choosePlace(const Passphrase &passphrase);
    void saved(const QString &path, const Result<QByteArray> &page);

    TakenReport m_report;
    Notice *m_notice;
    PassphraseForm *m_form;
    std::unique_ptr<QThread> m_sealing;
};
