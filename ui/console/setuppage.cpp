// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/setuppage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/consensus/lines.h"
#include "ui/projector/hallscreen.h"
#include "ui/projector/projector.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

QRadioButton *radio(const QString &words, QButtonGroup &group, int id)
{
    auto *button = new QRadioButton(words);
    group.addButton(button, id);
    return button;
}

}

SetUpPage::SetUpPage(Document &document, Projector &projector, HallScreen &hall, const Power &power, QWidget *parent)
    : WindowPage(document, parent)
    , m_projector(projector)
    , m_hall(hall)
    , m_power(power)
    , m_battery(new Notice)
    , m_notice(new Notice)
    , m_screens(new QVBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_project(new FilledButton({}, Glyph::Screen))
    , m_share(new PlainButton({}, Glyph::Upload))
    , m_shared(new Paragraph(
          withFrenchSpaces(tr("Partagez cette fenêtre dans votre visio ; déplacez-la où elle ne gêne pas.")), Face::Small, Ink::Secondary))
    , m_size(new Label({}))
    , m_tryLine(new PlainButton(tr("Projeter une ligne d’essai")))
    , m_light(new QButtonGroup(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(new PageHeader(
        tr("Avant de commencer"), tr("Le vidéoprojecteur, le texte lisible du dernier rang, et de quoi tenir toute la réunion.")));
    page->column()->addWidget(buildScreens());
    page->column()->addWidget(buildLegibility());
    page->column()->addWidget(buildMachine());
    page->column()->addStretch(1);
    connect(&projector, &Projector::changed, this, &SetUpPage::refreshLegibility);
    connect(&hall, &HallScreen::changed, this, &SetUpPage::refreshScreens);
    SetUpPage::refresh();
}

QWidget *SetUpPage::buildMachine()
{
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("L’ordinateur"), Face::Section));
    addTick(*card->column(), u"setup/power"_s, tr("Il est branché sur le secteur"));
    addTick(*card->column(), u"setup/lead"_s, tr("Une rallonge va jusqu’à la table"));
    addTick(*card->column(), u"setup/adapter"_s, tr("L’adaptateur du vidéoprojecteur est là"));
    addTick(*card->column(), u"setup/quiet"_s, tr("Les notifications sont coupées"));
    card->column()->addWidget(m_battery);
    card->column()->addWidget(
        new Paragraph(tr("La veille et l’économiseur d’écran attendent d’eux-mêmes la fin de la réunion."), Face::Small, Ink::Secondary));
    return card;
}

void SetUpPage::addTick(QVBoxLayout &column, const QString &note, const QString &words)
{
    auto *box = new QCheckBox(words);
    connect(box, &QCheckBox::clicked, this, [this, note, box] { tick(note, box->checkState()); });
    m_ticks.insert(note, box);
    column.addWidget(box);
}

QWidget *SetUpPage::buildScreens()
{
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("L’écran de la salle"), Face::Section));
    card->column()->addWidget(m_notice);
    card->column()->addLayout(m_screens);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_project);
    row->addWidget(m_share);
    row->addStretch(1);
    card->column()->addLayout(row);
    card->column()->addWidget(m_shared);
    connect(m_project, &Button::clicked, this,
        [this] { m_hall.open(m_hall.way() == ProjectorWay::Screen ? ProjectorWay::Closed : ProjectorWay::Screen); });
    connect(m_share, &Button::clicked, this,
        [this] { m_hall.open(m_hall.way() == ProjectorWay::Shared ? ProjectorWay::Closed : ProjectorWay::Shared); });
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int place) { m_hall.choose(place); });
    return card;
}

QWidget *SetUpPage::buildLegibility()
{
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("Lisible du dernier rang ?"), Face::Section));
    card->column()->addWidget(
        new Paragraph(tr("Projetez la ligne, demandez au dernier rang s’il la lit, et agrandissez jusqu’au oui."), Face::Body));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *smaller = new PlainButton({}, Glyph::Minus);
    smaller->setAccessibleName(tr("Texte plus petit"));
    auto *larger = new PlainButton({}, Glyph::Plus);
    larger->setAccessibleName(tr("Texte plus grand"));
    for (QWidget *part : std::initializer_list<QWidget *> { m_tryLine, smaller, m_size, larger })
        row->addWidget(part);
    row->addStretch(1);
    card->column()->addLayout(row);
    auto *light = new QHBoxLayout;
    light->setSpacing(24);
    light->addWidget(radio(tr("Salle éclairée : noir sur blanc"), *m_light, int(HallLight::Lit)));
    light->addWidget(radio(tr("Salle sombre : blanc sur noir"), *m_light, int(HallLight::Dark)));
    light->addStretch(1);
    card->column()->addLayout(light);
    connect(m_tryLine, &Button::clicked, this, [this] { m_projector.project({ SlideKind::RoomLine, {}, 0 }); });
    connect(smaller, &Button::clicked, &m_projector, &Projector::smaller);
    connect(larger, &Button::clicked, &m_projector, &Projector::larger);
    connect(m_light, &QButtonGroup::idClicked, this, [this](int id) { m_projector.setLight(HallLight(id)); });
    return card;
}

QWidget *SetUpPage::firstField()
{
    return m_project;
}

void SetUpPage::refresh()
{
    refreshTicks();
    refreshBattery();
    refreshScreens();
    refreshLegibility();
}

void SetUpPage::refreshTicks()
{
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick) {
        tick.value()->setChecked(state().notes.contains(tick.key()));
        tick.value()->setEnabled(!document().isReadOnly());
    }
}

void SetUpPage::refreshBattery()
{
    const auto battery = m_power.battery();
    if (battery && !battery->isCharging)
        m_battery->say(battery->percent < lowBattery ? Tone::Refusal : Tone::Attention,
            tr("Sur batterie : %1 %. Branchez l’ordinateur.").arg(battery->percent));
    else
        m_battery->clear();
}

void SetUpPage::refreshScreens()
{
    const auto screens = m_hall.screens().screens();
    if (screens != m_shown) {
        m_shown = screens;
        clearLayout(*m_screens);
        for (int place = 0; place < screens.size(); ++place)
            m_screens->addWidget(radio(screenName(screens.at(place).identity), *m_choice, place));
    }
    const bool canChoose = arrangementOf(screens) == Arrangement::Apart;
    m_choice->setExclusive(false);
    for (auto *button : m_choice->buttons()) {
        button->setChecked(m_hall.screen() == m_choice->id(button));
        button->setEnabled(canChoose);
    }
    m_choice->setExclusive(true);
    m_project->setText(m_hall.way() == ProjectorWay::Screen ? tr("Arrêter de projeter") : tr("Commencer à projeter"));
    m_share->setText(m_hall.way() == ProjectorWay::Shared ? tr("Fermer la fenêtre partagée") : tr("Par visio : fenêtre à partager"));
    m_shared->setVisible(m_hall.way() == ProjectorWay::Shared);
    if (canChoose || m_hall.way() == ProjectorWay::Shared)
        return m_notice->clear(); // a window that is shared needs no second screen
    if (m_hall.way() == ProjectorWay::Screen)
        return m_notice->say(Tone::Accent, tr("La salle voit cet écran : F5 montre la diapositive, Échap revient à cette page."));
    m_notice->say(Tone::Attention,
        screens.size() < 2
            ? tr("Un seul écran. Branchez le vidéoprojecteur ; s’il montre déjà cet écran : touches Windows + P, puis « Étendre ».")
            : tr("Les écrans montrent la même image : touches Windows + P, puis « Étendre »."));
}

void SetUpPage::refreshLegibility()
{
    m_size->setText(tr("Texte à %1 %").arg(m_projector.projection().scale));
    m_light->button(int(m_projector.projection().light))->setChecked(true);
}

void SetUpPage::tick(const QString &note, Qt::CheckState state)
{
    ask(NoteTicked { note, state != Qt::Checked });
}
