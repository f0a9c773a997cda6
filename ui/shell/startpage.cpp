// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/separator.h"

#include <QBoxLayout>

namespace {

QWidget *choice(const QString &title, const QString &detail, Button *button)
{
    auto *card = new Card;
    card->column()->addWidget(new Label(title, Face::Section));
    card->column()->addWidget(new Paragraph(detail, Face::Small, Ink::Secondary));
    card->column()->addStretch(1);
    button->setButtonHeight(ButtonHeight::Closing);
    button->setAccessibleDescription(detail);
    card->column()->addWidget(button, 0, Qt::AlignLeft);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // all as high as the highest
    return card;
}

}

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_page(new ScrollPage), m_notice(new Notice), m_recents(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_page);
    auto *column = m_page->column();
    auto *header = new PageHeader(tr("Boucle"), tr("Préparez la réunion, tenez-la, envoyez ce qui a été décidé."));
    auto *menu = new QuietButton(tr("Menu"), Glyph::Down);
    header->addAction(menu);
    connect(menu, &Button::clicked, this, [this, menu] { Q_EMIT menuRequested(menu); });
    column->addWidget(header);
    column->addWidget(m_notice);
    column->addWidget(buildRescue());
    column->addWidget(buildResume());
    column->addWidget(buildChoices());
    m_list = new QVBoxLayout(m_recents);
    m_list->setContentsMargins({});
    m_list->setSpacing(8);
    column->addWidget(m_recents);
    column->addStretch(1);
    m_recents->hide();
}

QWidget *StartPage::buildResume()
{
    auto *card = new Card;
    m_resume = card;
    m_left = new Label({}, Face::Section);
    m_goOn = new FilledButton(tr("Reprendre où vous en étiez"), Glyph::Play);
    m_goOn->setButtonHeight(ButtonHeight::Closing);
    card->setBar(Tone::Accent);
    card->column()->addWidget(m_left);
    card->column()->addWidget(new Paragraph(tr("Le programme s’est arrêté pendant cette réunion. Tout ce qui était enregistré y est.")));
    card->column()->addWidget(m_goOn, 0, Qt::AlignLeft);
    connect(m_goOn, &Button::clicked, this, [this] { Q_EMIT resumeRequested(m_leftPath); });
    card->hide();
    return card;
}

void StartPage::offerResume(const std::optional<RecentDossier> &left)
{
    m_resume->setVisible(left.has_value());
    m_create->setKind(left ? ButtonKind::Plain : ButtonKind::Filled);
    if (!left)
        return;
    m_leftPath = left->path;
    m_left->setText(left->name);
    m_goOn->setFocus();
}

QWidget *StartPage::buildChoices()
{
    auto *row = new QWidget;
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    auto *create = new FilledButton(tr("Nouvelle réunion"), Glyph::Plus);
    m_create = create;
    auto *open = new PlainButton(tr("Ouvrir…"), Glyph::Folder);
    auto *rehearse = new PlainButton(tr("S’exercer"), Glyph::Play);
    layout->addWidget(
        choice(tr("Préparer"),
            tr("Partez de la liste d’émargement d’Action populaire, ou de rien. Vous pouvez aussi déposer le fichier ici."), create),
        1);
    layout->addWidget(
        choice(tr("Reprendre"), tr("Ouvrez le dossier d’une réunion déjà préparée ou commencée, sur cet ordinateur ou une clé."), open), 1);
    layout->addWidget(
        choice(tr("Découvrir"), tr("Une réunion inventée, pour apprendre en dix minutes. Rien ne se mêle à vos vrais dossiers."), rehearse),
        1);
    connect(create, &Button::clicked, this, &StartPage::newMeetingRequested);
    connect(open, &Button::clicked, this, &StartPage::openRequested);
    connect(rehearse, &Button::clicked, this, &StartPage::rehearsalRequested);
    return row;
}

QWidget *StartPage::buildRow(const RecentDossier &recent)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(recent.name, Face::Medium));
    const auto detail = recent.where.isEmpty() ? recent.path : recent.where;
    words->addWidget(new Label(detail, Face::Small, Ink::Secondary));
    if (!recent.erasure.words.isEmpty())
        words->addWidget(new Label(recent.erasure.words, Face::Small, recent.erasure.isLate ? Ink::Attention : Ink::Secondary));
    layout->addLayout(words, 1);
    layout->addWidget(new Label(recent.status, Face::Small, Ink::Secondary));
    auto *open = new PlainButton(tr("Ouvrir"));
    open->setButtonHeight(ButtonHeight::Row);
    open->setAccessibleName(tr("Ouvrir %1").arg(recent.name));
    connect(open, &Button::clicked, this, [this, path = recent.path] { Q_EMIT dossierChosen(path); });
    layout->addWidget(open);
    return row;
}

void StartPage::setRecents(const QList<RecentDossier> &recents)
{
    while (auto *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recents->setVisible(!recents.isEmpty());
    m_list->addWidget(new Label(tr("Derniers dossiers"), Face::Section));
    auto *card = new Card;
    card->column()->setSpacing(0);
    for (const auto &recent : recents) {
        if (card->column()->count() > 0)
            card->column()->addWidget(new Separator);
        card->column()->addWidget(buildRow(recent));
    }
    m_list->addWidget(card);
}

QWidget *StartPage::buildRescue()
{
    auto *card = new Card;
    m_rescue = card;
    m_damage = new Paragraph({});
    m_backup = new FilledButton({}, Glyph::Undo);
    m_sound = new PlainButton({});
    card->setBar(Tone::Attention);
    card->column()->addWidget(m_damage);
    auto *row = new FlowRow(16);
    for (auto *button : { m_backup, m_sound }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->add(button);
    }
    card->column()->addWidget(row);
    connect(m_backup, &Button::clicked, this, &StartPage::backupRequested);
    connect(m_sound, &Button::clicked, this, &StartPage::soundRequested);
    card->hide();
    return card;
}

void StartPage::offerRescue(const QString &backup, const QString &sound)
{
    if (m_notice->words().isEmpty())
        return; // one went on to something else
    m_damage->setText(m_notice->words());
    m_notice->clear();
    m_backup->setText(backup);
    m_backup->setVisible(!backup.isEmpty());
    m_sound->setText(sound);
    m_sound->setVisible(!sound.isEmpty());
    m_sound->setKind(backup.isEmpty() ? ButtonKind::Filled : ButtonKind::Plain);
    m_create->setKind(ButtonKind::Plain);
    m_resume->hide(); // all that it promised is there is not
    m_rescue->show();
    takeKeyboard();
}

void StartPage::takeKeyboard()
{
    if (m_rescue->isVisibleTo(this))
        (m_backup->isVisibleTo(this) ? m_backup : m_sound)->setFocus();
    else
        (m_resume->isVisibleTo(this) ? m_goOn : m_create)->setFocus();
}

void StartPage::say(const QString &words, Tone tone)
{
    if (m_rescue->isVisibleTo(this))
        m_create->setKind(ButtonKind::Filled);
    m_rescue->hide();
    if (words.isEmpty())
        m_notice->clear();
    else
        m_notice->say(tone, words);
}
