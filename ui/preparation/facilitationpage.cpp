// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/facilitationpage.h"

#include "core/meeting/rules.h"
#include "core/people/typedname.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/people/personslot.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

FacilitationPage::FacilitationPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_facilitators(new QVBoxLayout)
    , m_advice(new Notice)
    , m_reporter(new PersonSlot(tr("Rapporteur·e de la réunion"), tr("Qui remplira le formulaire après la réunion ?"), document))
    , m_done(new FilledButton(tr("Terminé")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(new PageHeader(
        tr("Animation et rapporteur·e"), tr("Tout peut aussi se choisir sur place : la feuille aura des lignes à remplir à la main.")));
    auto *card = new Card;
    card->column()->addWidget(new Label(tr("Animer la réunion"), Face::Section));
    m_facilitators->setSpacing(8);
    card->column()->addLayout(m_facilitators);
    card->column()->addWidget(m_advice);
    card->column()->addWidget(new Paragraph(
        tr("Le genre, tel que la personne le dit : pour la parité des animateur·rices et du binôme groupes d’action. Il peut rester vide."),
        Face::Small, Ink::Secondary));
    page->column()->addWidget(card);
    auto *report = new Card;
    report->column()->addWidget(new Label(tr("Rapporteur·e"), Face::Section));
    m_reporter->setAdding(Adding::Offered);
    m_reporter->setMaximumWidth(520);
    report->column()->addWidget(m_reporter);
    page->column()->addWidget(report);
    m_done->setButtonHeight(ButtonHeight::Closing);
    page->column()->addWidget(m_done, 0, Qt::AlignLeft);
    page->column()->addStretch(1);
    connect(m_reporter, &PersonSlot::personChosen, this, &FacilitationPage::nameReporter);
    connect(m_reporter, &PersonSlot::addRequested, this,
        [this](const QString &words) { add(m_reporter, words, &FacilitationPage::nameReporter); });
    connect(m_done, &Button::clicked, this, &WindowPage::finished);
    FacilitationPage::refresh(); // the rows stand before the keyboard comes
}

QWidget *FacilitationPage::firstField()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (!row.person->person())
            return row.person->field();
    }
    return m_reporter->person() ? static_cast<QWidget *>(m_done) : m_reporter->field();
}

void FacilitationPage::addRow()
{
    const int number = int(m_rows.size()) + 1;
    Row row { new PersonSlot(tr("Animation, personne %1").arg(number), {}, document()), new QComboBox };
    for (const auto gender : { Gender::Unsaid, Gender::F, Gender::M, Gender::O })
        row.gender->addItem(gender == Gender::Unsaid ? tr("Genre : non dit") : word(gender), int(gender));
    nameBox(*row.gender, tr("Genre de la personne %1, tel qu’elle le dit").arg(number));
    row.gender->setMinimumWidth(200);
    row.person->setAdding(Adding::Offered);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(row.person, 1, Qt::AlignTop);
    line->addWidget(row.gender, 0, Qt::AlignTop);
    line->addStretch(1);
    m_facilitators->addLayout(line);
    m_rows.append(row);
    connect(row.person, &PersonSlot::personChosen, this, &FacilitationPage::nameFacilitators);
    connect(row.person, &PersonSlot::addRequested, this,
        [this, place = row.person](const QString &words) { add(place, words, &FacilitationPage::nameFacilitators); });
    connect(row.gender, &QComboBox::activated, this, [this, row] {
        if (row.person->person())
            ask(GenderStated { *row.person->person(), Gender(row.gender->currentData().toInt()) });
    });
}

void FacilitationPage::refresh()
{
    const auto wanted = std::max<qsizetype>(procedureOf(state()).limits.facilitators, state().facilitators.size());
    while (m_rows.size() < wanted)
        addRow();
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows.at(i);
        row.person->setPerson(i < state().facilitators.size() ? std::optional(state().facilitators.at(i)) : std::nullopt);
        const auto *person = row.person->person() ? state().people.find(*row.person->person()) : nullptr;
        row.gender->setEnabled(person != nullptr);
        row.gender->setCurrentIndex(row.gender->findData(int(person ? person->gender : Gender::Unsaid)));
    }
    m_reporter->setPerson(state().reporter);
    const auto breaches = state().facilitators.isEmpty() ? QList<RuleBreach> {} : facilitatorBreaches(state(), state().facilitators);
    QStringList advice;
    for (const auto &breach : breaches)
        advice.append(sentence(breach));
    if (advice.isEmpty())
        m_advice->clear();
    else
        m_advice->say(Tone::Attention, advice.join(u' '));
}

void FacilitationPage::say(const Outcomes &outcome, PersonSlot *place)
{
    if (!outcome)
        place->say(Tone::Refusal, sentence(outcome.error()));
}

void FacilitationPage::nameFacilitators()
{
    FacilitatorsNamed named;
    for (const auto &row : std::as_const(m_rows)) {
        if (row.person->person())
            named.people.append(*row.person->person());
    }
    ask(named, [this](const Outcomes &outcome) { say(outcome, m_rows.last().person); }); // advice stands on the page
    if (auto *next = firstField(); !named.people.isEmpty())
        next->setFocus();
}

void FacilitationPage::nameReporter()
{
    ask(ReporterNamed { m_reporter->person() }, [this](const Outcomes &outcome) { say(outcome, m_reporter); });
    if (m_reporter->person())
        m_done->setFocus();
}

void FacilitationPage::add(PersonSlot *place, const QString &words, void (FacilitationPage::*named)())
{
    const auto typed = typedName(words);
    PersonAdded added;
    added.familyName = typed.familyName;
    added.givenName = typed.givenName;
    ask(added, [this, place, named](const Outcomes &outcome) {
        say(outcome, place);
        if (!outcome)
            return;
        place->putPerson(std::get<PersonAdded>(outcome->change).id);
        (this->*named)();
    });
}
