// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/holderspage.h"

#include "core/people/typedname.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/people/personslot.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

HoldersPage::HoldersPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_grid(new QGridLayout)
    , m_done(new FilledButton(tr("Terminé")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(new PageHeader(tr("Binômes actuels"),
        tr("Qui a porté chaque mission jusqu’ici : leurs noms ouvriront le bilan. Laissez vide si la mission n’avait personne.")));
    auto *card = new Card;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 4);
    card->column()->addLayout(m_grid);
    page->column()->addWidget(card);
    m_done->setButtonHeight(ButtonHeight::Closing);
    page->column()->addWidget(m_done, 0, Qt::AlignLeft);
    page->column()->addStretch(1);
    connect(m_done, &Button::clicked, this, &WindowPage::finished);
    HoldersPage::refresh(); // the rows stand before the keyboard comes
}

QWidget *HoldersPage::firstField()
{
    for (const auto &row : std::as_const(m_rows)) {
        const auto it = std::find_if(row.places.begin(), row.places.end(), [](const PersonSlot *place) { return !place->person(); });
        if (it != row.places.end())
            return (*it)->field();
    }
    return m_done;
}

void HoldersPage::addRow(const ProcedureTask &task)
{
    const int at = int(m_rows.size());
    Row row { task.code, {} };
    auto *name = new Paragraph(task.name, Face::Medium);
    name->setMinimumWidth(160);
    m_grid->addWidget(name, at, 0, Qt::AlignVCenter);
    for (int i = 0; i < procedureOf(state()).limits.pairSize; ++i) {
        auto *place = new PersonSlot(tr("%1, personne %2").arg(task.name).arg(i + 1), {}, document());
        place->setAdding(Adding::Offered);
        connect(place, &PersonSlot::personChosen, this, [this, code = task.code] { this->name(code); });
        connect(place, &PersonSlot::addRequested, this, [this, place, code = task.code](const QString &words) { add(place, code, words); });
        m_grid->addWidget(place, at, i + 1);
        m_grid->setColumnStretch(i + 1, 5);
        row.places.append(place);
    }
    m_rows.append(row);
}

void HoldersPage::refresh()
{
    const auto &tasks = procedureOf(state()).tasks;
    while (m_rows.size() < tasks.size())
        addRow(tasks.at(m_rows.size()));
    for (const auto &row : std::as_const(m_rows)) {
        const auto people = state().holders.value(row.task);
        for (int i = 0; i < row.places.size(); ++i)
            row.places.at(i)->setPerson(i < people.size() ? std::optional(people.at(i)) : std::nullopt);
    }
}

void HoldersPage::name(const QString &task)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.task == task; });
    if (row == m_rows.end())
        return;
    HoldersNamed named { task, {} };
    for (const auto *place : std::as_const(row->places)) {
        if (place->person())
            named.people.append(*place->person());
    }
    ask(named, [this, places = row->places](const Outcomes &outcome) {
        if (!outcome)
            places.last()->say(Tone::Refusal, sentence(outcome.error()));
    });
    const auto next = std::find_if(row->places.begin(), row->places.end(), [](const PersonSlot *place) { return !place->person(); });
    if (next != row->places.end() && !named.people.isEmpty())
        (*next)->field()->setFocus();
}

/** Somebody who is on no list may hold a task: known by name, outside of the loop's list. */
void HoldersPage::add(PersonSlot *place, const QString &task, const QString &words)
{
    const auto typed = typedName(words);
    PersonAdded added;
    added.familyName = typed.familyName;
    added.givenName = typed.givenName;
    added.standing = Standing::Outsider;
    ask(added, [this, place, task](const Outcomes &outcome) {
        if (!outcome) {
            place->say(Tone::Refusal, sentence(outcome.error()));
            return;
        }
        place->putPerson(std::get<PersonAdded>(outcome->change).id);
        name(task);
    });
}
