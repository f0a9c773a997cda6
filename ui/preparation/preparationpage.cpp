// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/preparationpage.h"

#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/separator.h"
#include "ui/components/statemark.h"

#include <QBoxLayout>

#include <algorithm>

namespace {

State stateOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return State::Ready;
    case Readiness::ToCheck:
        return State::ToCheck;
    case Readiness::Incomplete:
        return State::Incomplete;
    case Readiness::ToDo:
        return State::ToDo;
    }
    return State::ToDo;
}

Destination destinationOf(const PreparationLine &line)
{
    switch (line.item) {
    case PreparationItem::DateAndPlace:
        return { PageKind::DateAndPlace, {} };
    case PreparationItem::Members:
        return { line.readiness == Readiness::ToDo ? PageKind::Import : PageKind::Members, {} };
    case PreparationItem::Certification:
        return { PageKind::Certification, {} };
    case PreparationItem::Profiles:
        return { PageKind::Profiles, {} };
    case PreparationItem::Holders:
        return { PageKind::Holders, {} };
    case PreparationItem::Facilitators:
    case PreparationItem::Reporter:
        return { PageKind::Facilitation, {} };
    case PreparationItem::Event:
        return { PageKind::EventText, {} };
    case PreparationItem::Papers:
        return { PageKind::Papers, {} };
    }
    return {};
}

QString choosing(Readiness readiness)
{
    return readiness == Readiness::ToDo ? PreparationPage::tr("Choisir")
        : readiness == Readiness::Ready ? PreparationPage::tr("Modifier")
                                        : PreparationPage::tr("Compléter");
}

QString buttonWord(const PreparationLine &line)
{
    const bool isReady = line.readiness == Readiness::Ready;
    switch (line.item) {
    case PreparationItem::DateAndPlace:
        return line.readiness == Readiness::Incomplete ? PreparationPage::tr("Compléter") : PreparationPage::tr("Modifier");
    case PreparationItem::Members:
        return isReady ? PreparationPage::tr("Voir la liste") : PreparationPage::tr("Importer…");
    case PreparationItem::Certification:
        return isReady ? PreparationPage::tr("Revoir") : PreparationPage::tr("Répondre");
    case PreparationItem::Profiles:
        return isReady ? PreparationPage::tr("Voir les profils") : PreparationPage::tr("Ajouter");
    case PreparationItem::Holders:
    case PreparationItem::Facilitators:
    case PreparationItem::Reporter:
        return choosing(line.readiness);
    case PreparationItem::Event:
        return PreparationPage::tr("Voir le texte");
    case PreparationItem::Papers:
        return PreparationPage::tr("Imprimer");
    }
    return {};
}

}

PreparationPage::PreparationPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Préparation")))
    , m_card(new Card)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *time = new PlainButton(tr("Temps de la réunion"), Glyph::Clock);
    connect(time, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::RunningOrder, {} }); });
    m_header->addAction(time);
    auto *setUp = new PlainButton(tr("Projecteur"), Glyph::Screen);
    connect(setUp, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::SetUp, {} }); });
    m_header->addAction(setUp);
    page->column()->addWidget(m_header);
    m_card->setMaximumWidth(960);
    m_card->column()->setContentsMargins(20, 4, 20, 4);
    m_card->column()->setSpacing(0);
    page->column()->addWidget(m_card);
    auto *personal = new QuietButton(tr("Données personnelles"), Glyph::Lock);
    connect(personal, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Data, {} }); });
    page->column()->addWidget(personal, 0, Qt::AlignLeft);
    page->column()->addStretch(1);
    PreparationPage::refresh(); // the rows stand before the keyboard comes
}

QWidget *PreparationPage::firstField()
{
    return m_next;
}

void PreparationPage::refresh()
{
    const auto lines = preparationOf(state());
    while (m_rows.size() < lines.size())
        addRow(lines.at(m_rows.size()).item);
    const auto ready = std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.readiness == Readiness::Ready; });
    m_header->setLead(ready == lines.size()
            ? tr("Tout est prêt.")
            : tr("%n point(s) sur %1 prêt(s). Rien de ce qui manque n’empêche de commencer la réunion.", nullptr, int(ready))
                  .arg(lines.size()));
    const auto next = nextToPrepare(state());
    m_next = nullptr;
    for (int i = 0; i < lines.size(); ++i) {
        showLine(m_rows.at(i), lines.at(i));
        if (lines.at(i).item == next) {
            m_next = m_rows.at(i).button;
            m_next->setKind(ButtonKind::Filled);
        }
    }
    if (!m_next)
        m_next = m_rows.last().button;
}

void PreparationPage::addRow(PreparationItem item)
{
    if (!m_rows.isEmpty())
        m_card->column()->addWidget(new Separator);
    Row row { new StateMark(State::ToDo), new Label({}, Face::Medium), new Paragraph({}, Face::Small, Ink::Secondary), new Button({}) };
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(16);
    row.mark->setFixedWidth(112);
    layout->addWidget(row.mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.title);
    words->addWidget(row.detail);
    layout->addLayout(words, 1);
    row.button->setButtonHeight(ButtonHeight::Row);
    row.button->setFixedWidth(144);
    layout->addWidget(row.button);
    m_card->column()->addWidget(widget);
    m_rows.append(row);
    connect(row.button, &Button::clicked, this, [this, item] {
        const auto lines = preparationOf(state());
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const auto &one) { return one.item == item; });
        if (line != lines.end())
            Q_EMIT goTo(destinationOf(*line));
    });
}

void PreparationPage::showLine(const Row &row, const PreparationLine &line)
{
    row.mark->setState(stateOf(line.readiness));
    row.title->setText(line.title);
    row.detail->setText(line.detail);
    row.button->setText(buttonWord(line));
    row.button->setKind(line.readiness == Readiness::Ready ? ButtonKind::Quiet : ButtonKind::Plain);
    row.button->setAccessibleName(tr("%1 : %2").arg(line.title, buttonWord(line)));
    row.button->setAccessibleDescription(tr("%1. %2").arg(wordOf(stateOf(line.readiness)), line.detail));
}
