// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/rollcallpanel.h"

#include "core/meeting/arrivals.h"
#include "core/record/cbor.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/meeting/callcard.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

RollCallPanel::RollCallPanel(Document &document, QWidget *parent) : WindowPage(document, parent), m_card(new CallCard), m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new Paragraph(
        tr("Dites le nom à voix haute. Qui est déjà là n’est pas appelé ; l’appel se quitte et se reprend."), Face::Small, Ink::Secondary));
    column->addWidget(m_card);
    column->addWidget(m_notice);
    column->addStretch(1);
    connect(m_card, &CallCard::answered, this, &RollCallPanel::markPresent);
    connect(m_card, &CallCard::passed, this, [this] { keep(afterName(hallState(), place())); });
    connect(m_card, &CallCard::backAsked, this, [this] { keep(beforeName(hallState(), place())); });
    connect(m_card, &CallCard::againAsked, this, [this] { keep({}); });
}

QWidget *RollCallPanel::firstField()
{
    return m_card;
}

void RollCallPanel::refresh()
{
    m_card->setEnabled(!document().isReadOnly());
    m_card->show(rollCallAt(hallState(), place()));
    const auto *said = m_said ? hallState().people.find(*m_said) : nullptr;
    if (m_said && !(said && stayOf(hallState(), *said).isPresent()))
        forgetSaid(); // what it told was taken back
}

void RollCallPanel::forgetSaid()
{
    m_said.reset();
    m_notice->clear();
}

QString RollCallPanel::draftName() const
{
    return u"roll-call/%1"_s.arg(hallState().sittings.size());
}

RollCallPlace RollCallPanel::place() const
{
    return cbor::decode<RollCallPlace>(document().draft(draftName())).value_or(RollCallPlace {});
}

void RollCallPanel::keep(const RollCallPlace &place)
{
    if (m_isAsking)
        return;
    forgetSaid();
    document().keepDraft(draftName(), cbor::encode(place));
    refresh();
}

void RollCallPanel::markPresent()
{
    const auto call = rollCallAt(hallState(), place());
    if (!call.now || m_isAsking)
        return;
    if (call.now->isThere)
        return keep(afterName(hallState(), place()));
    m_isAsking = true;
    ask(PersonArrived { call.now->person }, [this, person = call.now->person](const Outcomes &outcome) {
        m_isAsking = false;
        forgetSaid();
        if (!outcome)
            return m_notice->say(Tone::Refusal, sentence(outcome.error()));
        keep(answeredBy(person, place()));
        m_said = person;
        m_notice->say(Tone::Done, withFrenchSpaces(tr("Arrivée notée : %1").arg(nameOf(hallState(), person))));
    });
}
