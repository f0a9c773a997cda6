// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/arrivalpage.h"

#include "core/meeting/arrivals.h"
#include "core/wording/sentences.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/tabs.h"
#include "ui/meeting/arrivalscard.h"
#include "ui/meeting/doorpanel.h"
#include "ui/meeting/presencecard.h"
#include "ui/meeting/rollcallpanel.h"
#include "ui/meeting/signedsheetpanel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int asideWidth = 344;
constexpr qsizetype arrivalsInSight = 4;

QString leadAtTheDoor()
{
    return ArrivalPage::tr("Tapez quelques lettres, puis Entrée. La feuille signée suffit aussi : tapez alors le nombre de personnes.");
}

}

ArrivalPage::ArrivalPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Accueil"), leadAtTheDoor()))
    , m_tabs(new Tabs({ tr("Chercher un nom"), tr("Pointer la feuille signée"), tr("Appel par visio") }))
    , m_door(new DoorPanel(document))
    , m_sheet(new SignedSheetPanel(document))
    , m_call(new RollCallPanel(document))
    , m_presence(new PresenceCard)
    , m_arrivals(new ArrivalsCard)
{
    build();
    connect(m_tabs, &Tabs::tabChosen, this, [this](int index) {
        showTab(index);
        firstField()->setFocus();
    });
    for (auto *panel : { static_cast<WindowPage *>(m_door), static_cast<WindowPage *>(m_sheet), static_cast<WindowPage *>(m_call) }) {
        connect(panel, &WindowPage::said, this, &WindowPage::said);
        connect(panel, &WindowPage::goTo, this, &WindowPage::goTo);
    }
    connect(m_arrivals, &ArrivalsCard::takenBack, m_door, &DoorPanel::takeBack);
    connect(m_arrivals, &ArrivalsCard::departed, m_door, &DoorPanel::markDeparture);
    connect(m_arrivals, &ArrivalsCard::returned, m_door, &DoorPanel::markReturn);
    connect(m_presence, &PresenceCard::headcountTyped, this, [this](const std::optional<int> &count) {
        ask(HeadcountTyped { count },
            [this](const Outcomes &outcome) { m_presence->refuse(outcome ? QString() : sentence(outcome.error())); });
    });
}

void ArrivalPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_tabs);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *panels = new QVBoxLayout;
    panels->addWidget(m_door);
    panels->addWidget(m_sheet);
    panels->addWidget(m_call);
    m_sheet->hide();
    m_call->hide();
    panels->setSpacing(16);
    panels->addWidget(m_arrivals); // in sight without scrolling, on the smallest screen too
    panels->addStretch(1);
    row->addLayout(panels, 1);
    row->addLayout(buildAside());
    page->column()->addLayout(row);
    page->column()->addStretch(1);
}

QBoxLayout *ArrivalPage::buildAside()
{
    auto *aside = new QVBoxLayout;
    aside->setSpacing(16);
    m_presence->setFixedWidth(asideWidth);
    aside->addWidget(m_presence);
    aside->addStretch(1);
    return aside;
}

QString ArrivalPage::leadOf(Tab tab)
{
    switch (tab) {
    case Door:
        return leadAtTheDoor();
    case Sheet:
        return tr("Tapez les lignes signées, telles qu’on les lit sur la feuille.");
    case Call:
        return tr("Entrée quand la personne répond, Espace sinon.");
    }
    return {};
}

void ArrivalPage::showTab(int index)
{
    m_tabs->setChosen(index);
    m_header->setLead(leadOf(Tab(index)));
    m_door->setVisible(index == Door);
    m_sheet->setVisible(index == Sheet);
    m_call->setVisible(index == Call);
    m_arrivals->setVisible(index != Sheet);
}

void ArrivalPage::open(const QString &key)
{
    if (key == u"sheet"_s)
        showTab(Sheet);
    else if (key == u"call"_s)
        showTab(Call);
}

QWidget *ArrivalPage::firstField()
{
    if (m_tabs->chosen() == Call)
        return m_call->firstField();
    return m_tabs->chosen() == Sheet ? m_sheet->firstField() : m_door->firstField();
}

void ArrivalPage::refresh()
{
    m_presence->show(hallState());
    m_arrivals->setArrivals(lastArrivals(hallState(), arrivalsInSight));
}
