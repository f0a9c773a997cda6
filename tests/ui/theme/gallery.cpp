// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/gallery.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/keycap.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/separator.h"
#include "ui/components/scrollpage.h"
#include "ui/components/searchfield.h"
#include "ui/components/statemark.h"
#include "ui/components/statusbar.h"
#include "ui/components/steprail.h"
#include "ui/components/textfield.h"
#include "ui/components/topbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(12);
    for (auto *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

static QWidget *rail()
{
    auto *rail = new StepRail;
    const auto apart = RailPlace::Apart;
    rail->setSteps({
        { {}, Glyph::Note, u"Préparation"_s, RailState::Done, {}, apart },
        { {}, Glyph::Person, u"Accueil"_s, RailState::Done, {}, apart },
        { u"I"_s, {}, u"Les binômes"_s, RailState::Done, u"11 min sur 10"_s },
        { u"II"_s, {}, u"Bilan"_s, RailState::Current, u"12 sur 20 min"_s },
        { u"III"_s, {}, u"Profils"_s, RailState::ToDo, u"30 min"_s },
        { u"IV"_s, {}, u"Qualités recherchées"_s, RailState::ToDo, u"30 min"_s },
        { u"V"_s, {}, u"Étude des profils"_s, RailState::ToDo, u"40 min"_s },
        { u"VI"_s, {}, u"Mise en commun"_s, RailState::ToDo, u"50 min"_s },
        { u"VII"_s, {}, u"Remontées"_s, RailState::ToDo, u"15 min"_s },
        { {}, Glyph::Right, u"Après"_s, RailState::ToDo, {}, apart },
    });
    rail->setViewed(3);
    auto *console = new QuietButton(u"Console"_s, Glyph::Screen);
    console->setKeys(u"F5"_s);
    auto *help = new QuietButton(u"Aide"_s);
    help->setKeys(u"F1"_s);
    rail->addFooter(console);
    rail->addFooter(help);
    return rail;
}

static Card *buttons()
{
    auto *card = new Card;
    auto *marked = new FilledButton(u"Noter l'arrivée"_s);
    marked->setKeys(u"Entrée"_s);
    auto *closing = new FilledButton(u"Importer 112 personnes"_s);
    closing->setButtonHeight(ButtonHeight::Closing);
    auto *small = new PlainButton(u"Compléter"_s);
    small->setButtonHeight(ButtonHeight::Row);
    auto *off = new FilledButton(u"Impossible"_s);
    off->setEnabled(false);
    card->column()->addWidget(new Label(u"Boutons"_s, Face::Section));
    card->column()->addLayout(row({ marked, closing }));
    card->column()->addLayout(row({ small, off, new PlainButton(u"Projeté : Accueil"_s, Glyph::Screen) }));
    card->column()->addLayout(row(
        { new QuietButton(u"Ajouter une personne"_s, Glyph::Plus), new QuietButton(u"Annuler"_s, Glyph::Undo), new Keycap(u"Ctrl+K"_s) }));
    return card;
}

static Card *states()
{
    auto *card = new Card;
    for (const auto state : { State::Ready, State::ToCheck, State::Incomplete, State::ToDo, State::Current, State::Done }) {
        auto *line = row({ new StateMark(state), new Label(u"Certification des groupes"_s, Face::Strong) });
        card->column()->addLayout(line);
        card->column()->addWidget(new Separator);
    }
    card->column()->addLayout(
        row({ new Chip(Glyph::Check, u"groupes certifiés"_s, Tone::Done), new Chip(Glyph::Attention, u"à discuter"_s, Tone::Attention) }));
    card->column()->addLayout(row({ new Chip(Glyph::Merge, u"complété"_s, Tone::Accent),
        new Chip(Glyph::Refusal, u"refusé"_s, Tone::Refusal), new Chip(Glyph::Plus, u"nouveau"_s, Tone::Done, ChipGround::None) }));
    return card;
}

static Card *fields()
{
    auto *card = new Card;
    auto *place = new TextField(u"Lieu"_s);
    place->edit()->setPlaceholderText(u"Salle, ville"_s);
    place->setHelp(u"Tel qu'il sera imprimé."_s);
    auto *phone = new TextField(u"Téléphone"_s);
    phone->setText(u"06 00 00"_s);
    phone->say(Tone::Refusal, u"Il manque des chiffres à ce numéro."_s);
    auto *area = new TextArea(u"Ce qui a bien marché"_s, 3);
    area->setText(u"Le dépôt est ouvert deux soirs par semaine."_s);
    auto *task = new QComboBox;
    task->setAccessibleName(u"Mission"_s);
    task->addItems({ u"Communication"_s, u"Matériel"_s });
    auto *count = new QSpinBox;
    count->setAccessibleName(u"Présent·es"_s);
    count->setValue(70);
    auto *box = new QCheckBox(u"certifié avant le 12 avril 2026"_s);
    box->setChecked(true);
    card->column()->addWidget(place);
    card->column()->addWidget(phone);
    card->column()->addWidget(area);
    card->column()->addLayout(row({ task, count }));
    card->column()->addLayout(row({ box, new QRadioButton(u"non"_s) }));
    return card;
}

static Card *notices()
{
    auto *card = new Card;
    card->setBar(Tone::Attention);
    card->column()->addWidget(new Paragraph(
        u"Est-ce la même personne ? Bastien Le Guern et Bastien Le Guern-Maréchal : même groupe, même téléphone. Ce texte est assez long pour passer à la ligne."_s,
        Face::Body, Ink::Secondary));
    const std::pair<Tone, QString> said[] = {
        { Tone::Attention, u"3 profils à vérifier : certification de leur groupe inconnue."_s },
        { Tone::Refusal, u"Ce fichier ne se lit pas : choisissez le PDF ou le CSV d'Action populaire."_s },
        { Tone::Done, u"112 personnes importées."_s },
    };
    for (const auto &[tone, words] : said) {
        auto *notice = new Notice;
        notice->say(tone, words, tone == Tone::Attention ? u"Répondre"_s : QString());
        card->column()->addWidget(notice);
    }
    return card;
}

static QWidget *page()
{
    auto *page = new ScrollPage;
    auto *header = new PageHeader(u"Les composants"_s,
        u"Tapez quelques lettres du nom, du pseudo ou du groupe, puis Entrée. La page dit en deux lignes quoi faire."_s);
    header->addAction(new PlainButton(u"Ajouter un fichier…"_s, Glyph::Folder));
    page->column()->addWidget(header);
    auto *search = new SearchField(u"Chercher une personne"_s, u"Nom, pseudo ou groupe"_s);
    page->column()->addWidget(search);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(buttons());
    left->addWidget(notices());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(states());
    right->addWidget(fields());
    right->addStretch();
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    page->column()->addLayout(columns);
    page->column()->addStretch();
    return page;
}

std::unique_ptr<QWidget> gallery()
{
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(u"Boucle"_s);
    auto *top = new TopBar;
    top->setLoop(u"Boucle de la Haute-Orme"_s, u"samedi 27 juin 2026, 14 h · salle des Tilleuls"_s);
    auto *projected = new PlainButton(u"Projeté : Accueil"_s, Glyph::Screen);
    projected->setButtonHeight(ButtonHeight::Row);
    top->addRight(projected);
    auto *timer = new Label(u"26:40"_s, Face::Timer);
    timer->setFigures(Figures::Fixed);
    top->addRight(timer);
    auto *bottom = new StatusBar;
    bottom->setPresence(u"47 présent·es"_s);
    bottom->setLast(u"Arrivée notée : Solveig Andrieu"_s);
    bottom->setSaved(SaveState::Saved, u"Enregistré à 14:32:08"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(page(), 1);
    column->addWidget(bottom);
    auto *whole = new QHBoxLayout(window.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(rail());
    whole->addLayout(column, 1);
    return window;
}
