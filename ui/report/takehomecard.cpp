// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/takehomecard.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/pages/savefile.h"
#include "ui/pages/sealingchance.h"
#include "ui/protection/passphraseform.h"
#include "ui/shell/folders.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

TakeHomeCard::TakeHomeCard(QWidget *parent) : QWidget(parent), m_notice(new Notice), m_form(new PassphraseForm)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Label(tr("Emporter les remontées"), Face::Section));
    card->column()->addWidget(new Paragraph(
        tr("Une page à ouvrir chez soi dans n’importe quel navigateur, sans Boucle ni réseau : chaque réponse s’y copie. Elle porte des "
           "coordonnées : sa phrase secrète se donne de vive voix, jamais avec la page.")));
    card->column()->addWidget(m_notice);
    card->column()->addWidget(m_form);
    connect(m_form, &PassphraseForm::chosen, this, &TakeHomeCard::choosePlace);
    hide();
}

TakeHomeCard::~TakeHomeCard()
{
    if (m_sealing)
        m_sealing->wait();
}

void TakeHomeCard::offer(const TakenReport &report)
{
    m_report = report;
    m_notice->clear();
    m_form->propose(tr("Enregistrer la page…"));
    m_form->show();
    show();
    m_form->firstField()->setFocus();
}

void TakeHomeCard::leave()
{
    m_form->forget();
    hide();
}

void TakeHomeCard::choosePlace(const Passphrase &passphrase)
{
    const auto chosen
        = QFileDialog::getSaveFileName(this, tr("Emporter les remontées"), proposedPath(tr("Remontées.html")), tr("Pages web (*.html)"));
    if (!chosen.isEmpty())
        save(withSuffix(chosen, u".html"_s), passphrase);
}

void TakeHomeCard::save(const QString &path, const Passphrase &passphrase)
{
    if (m_sealing)
        return;
    m_form->sayAtWork(tr("La page se prépare…"));
    const auto page = std::make_shared<Result<QByteArray>>(QByteArray());
    m_sealing.reset(QThread::create(
        [page, report = m_report, passphrase, chance = drawnSealingChance()] { *page = sealedReportPage(report, passphrase, chance); }));
    connect(m_sealing.get(), &QThread::finished, this, [this, page, path] { saved(path, *page); });
    m_sealing->start();
}

void TakeHomeCard::saved(const QString &path, const Result<QByteArray> &page)
{
    m_sealing->wait();
    m_sealing.release()->deleteLater(); // this runs in its own signal
    m_form->sayDone();
    const auto written = page ? saveFile(path, *page) : refuse(page);
    if (!written)
        return m_notice->say(Tone::Refusal, sentence(written.error()));
    m_form->forget();
    m_form->hide();
    m_notice->say(Tone::Done,
        tr("Enregistré : « %1 ». Sans sa phrase secrète, personne ne l’ouvre : gardez-la à part.").arg(QFileInfo(path).fileName()));
}
