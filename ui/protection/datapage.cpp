// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/datapage.h"

#include "core/meeting/erasuredate.h"
#include "core/wording/erasurewords.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/protection/backupscard.h"
#include "ui/protection/erasurecard.h"
#include "ui/protection/protectioncard.h"
#include "ui/shell/backups.h"

#include <QBoxLayout>

static constexpr int widest = 880;
static constexpr int namesWidth = 112;

DataPage::DataPage(Document &document, Shelf &shelf, Backups &backups, QWidget *parent)
    : WindowPage(document, parent)
    , m_until(new Paragraph({}))
    , m_protection(new ProtectionCard(document, shelf, backups))
    , m_backups(new BackupsCard(document, backups))
    , m_erasure(new ErasureCard(document, shelf, backups))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *header = new PageHeader(tr("Données personnelles"),
        tr("Ce dossier dit qui agit dans la boucle. Il reste sur cet ordinateur, le temps qu’il faut et pas plus."));
    auto *done = new QuietButton(tr("Terminé"));
    header->addAction(done);
    page->column()->addWidget(header);
    for (auto *card :
        { static_cast<QWidget *>(m_protection), static_cast<QWidget *>(m_backups), buildKept(), static_cast<QWidget *>(m_erasure) }) {
        card->setMaximumWidth(widest);
        page->column()->addWidget(card);
    }
    page->column()->addStretch(1);
    connect(done, &Button::clicked, this, &WindowPage::finished);
    connect(m_erasure, &ErasureCard::rewritten, m_protection, &ProtectionCard::forgetRecovery);
    connect(m_protection, &ProtectionCard::sealed, &backups, &Backups::makeNow); // the former copies open without it
}

QWidget *DataPage::buildKept()
{
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("Ce qui est gardé"), Face::Section));
    const auto add = [card](const QString &name, Paragraph *words) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *label = new Label(name, Face::Body, Ink::Secondary);
        label->setFixedWidth(namesWidth);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        card->column()->addLayout(row);
    };
    add(tr("Quoi"), new Paragraph(tr("Noms et coordonnées des membres, présences, profils et ce que les groupes en ont dit, décisions.")));
    add(tr("Pourquoi"),
        new Paragraph(tr("Préparer et tenir la réunion, puis remplir les remontées. Le programme n’envoie rien, à personne.")));
    add(tr("Jusqu’à quand"), m_until);
    return card;
}

QWidget *DataPage::firstField()
{
    return m_protection->firstField();
}

void DataPage::refresh()
{
    m_protection->refresh();
    m_backups->refresh();
    m_erasure->refresh();
    m_until->setText(untilWords());
}

QString DataPage::untilWords() const
{
    const auto rest = tr("Le reste se garde avec les décisions, sauf pour qui demande à ne plus y être.");
    if (!holdsContacts(state()))
        return tr("Il n’y a pas de coordonnées dans ce dossier. %1").arg(rest);
    const auto due = erasureWords(state(), document().now().date());
    const auto words = due.words.isEmpty() ? tr("Les coordonnées sont à effacer une fois les remontées faites.") : due.words;
    return words + u' ' + rest;
}

void DataPage::hideEvent(QHideEvent *event)
{
    m_protection->leave();
    m_erasure->leave();
    WindowPage::hideEvent(event);
}
