// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/doorpanel.h"

#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/searchfield.h"
#include "ui/meeting/doorlist.h"
#include "ui/meeting/doorstrip.h"
#include "ui/meeting/newmemberform.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShowEvent>

DoorPanel::DoorPanel(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_search(new SearchField(tr("Nom, pseudo ou groupe"), tr("Nom, pseudo ou groupe")))
    , m_list(new DoorList)
    , m_strip(new DoorStrip(this))
    , m_notice(new Notice)
    , m_form(new NewMemberForm([this]() -> const MeetingState & { return hallState(); }))
    , m_missing(buildMissing())
{
    build();
    connectParts();
}

void DoorPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    column->addWidget(m_missing);
    column->addWidget(m_form);
    m_form->hide();
    column->addStretch(1);
}

QWidget *DoorPanel::buildMissing()
{
    auto *row = new FlowRow(8); // beside the open manual, the button goes below the question
    auto *add = new QuietButton(tr("Ajouter un membre oublié"), Glyph::Plus);
    row->add(new Label(withFrenchSpaces(tr("La personne n’est pas dans la liste ?")), Face::Small, Ink::Secondary));
    row->add(add);
    connect(add, &Button::clicked, this, &DoorPanel::openForm);
    return row;
}

void DoorPanel::connectParts()
{
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_notice->clear();
        search();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const auto *current = m_list->current())
            take(DoorMatch(*current)); // a copy: the answer changes the rows
    });
    connect(m_list, &DoorList::pressed, this, &DoorPanel::take);
    connect(m_strip, &DoorStrip::departed, this, &DoorPanel::markDeparture);
    connect(m_strip, &DoorStrip::genderStated, this, [this](Id<Person> person, Gender gender) {
        const auto said = gender == Gender::Unsaid ? tr("%1 : genre non dit") : tr("%1 : genre noté, comme la personne le dit");
        note(GenderStated { person, gender }, Tone::Done, said.arg(nameOf(hallState(), person)));
    });
    connect(m_form, &NewMemberForm::asked, this, &DoorPanel::add);
    connect(m_form, &NewMemberForm::cancelled, this, &DoorPanel::closeForm);
}

QWidget *DoorPanel::firstField()
{
    return m_search;
}

void DoorPanel::refresh()
{
    search();
}

void DoorPanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        m_notice->clear();
    WindowPage::showEvent(event);
}

void DoorPanel::knowPeople()
{
    if (m_door && m_people == hallState().people && m_localGroups == hallState().localGroups)
        return;
    m_people = hallState().people;
    m_localGroups = hallState().localGroups;
    m_door.emplace(doorSearch(hallState()));
}

void DoorPanel::search()
{
    knowPeople();
    const auto letters = m_search->text().trimmed();
    const auto matches = m_form->isHidden() ? peopleAtTheDoor(hallState(), *m_door, letters) : QList<DoorMatch> {};
    m_list->setMatches(matches);
    if (m_form->isHidden() && !letters.isEmpty() && matches.isEmpty())
        m_notice->say(Tone::Neutral, withFrenchSpaces(tr("Personne à ce nom. Seul·es les membres de la boucle participent.")));
    showCurrent();
}

void DoorPanel::showCurrent()
{
    const auto *current = m_list->current();
    m_search->setAccessibleDescription(m_list->currentWords());
    m_strip->showFor(current);
    if (current && current->stay.where == Whereabouts::Outside)
        m_notice->say(Tone::Attention,
            withFrenchSpaces(tr("%1 n’est pas membre : seul·es les membres de la boucle participent.")).arg(current->name));
    else if (m_notice->tone() == Tone::Attention)
        m_notice->clear();
}

bool DoorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return WindowPage::eventFilter(watched, event);
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isEnter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
    if (isEnter && keys->isAutoRepeat())
        return true; // a key held down is one Enter
    if (keys->key() != Qt::Key_Down && keys->key() != Qt::Key_Up)
        return WindowPage::eventFilter(watched, event);
    m_list->moveCurrent(keys->key() == Qt::Key_Down ? 1 : -1);
    showCurrent();
    return true;
}

void DoorPanel::note(const MeetingChange &intent, Tone tone, const QString &done)
{
    ask(intent, [this, tone, done](const Outcomes &outcome) {
        if (isVisible()) { // asked from a last arrival, another tab may be in view
            m_search->setFocus();
            m_search->selectAll(); // the next name is typed over this one; Enter again takes back
        }
        if (outcome)
            m_notice->say(tone, withFrenchSpaces(done));
        else
            m_notice->say(Tone::Refusal, sentence(outcome.error()));
    });
}

void DoorPanel::take(const DoorMatch &match)
{
    switch (gestureOn(match)) {
    case DoorGesture::Admit:
        return admit(match);
    case DoorGesture::MarkArrival:
        return note(PersonArrived { match.person }, Tone::Done,
            tr("Arrivée notée : %1. Entrée encore une fois la retire.").arg(nameOf(hallState(), match.person)));
    case DoorGesture::MarkReturn:
        return markReturn(match.person);
    case DoorGesture::TakeBack:
        return takeBack(match.person);
    }
}

void DoorPanel::takeBack(Id<Person> person)
{
    const auto *known = hallState().people.find(person);
    const bool isReturn = known && stayOf(hallState(), *known).where == Whereabouts::Back;
    const auto done = isReturn ? tr("Retour retiré : %1") : tr("Arrivée retirée : %1");
    note(ArrivalTakenBack { person }, Tone::Neutral, done.arg(nameOf(hallState(), person)));
}

void DoorPanel::markDeparture(Id<Person> person)
{
    note(PersonLeft { person }, Tone::Neutral, tr("Départ noté : %1").arg(nameOf(hallState(), person)));
}

void DoorPanel::markReturn(Id<Person> person)
{
    note(PersonArrived { person }, Tone::Done, tr("Retour noté : %1").arg(nameOf(hallState(), person)));
}

void DoorPanel::admit(const DoorMatch &match)
{
    note(FollowerAdmitted { match.person, true }, Tone::Done,
        tr("%1 fait maintenant partie de la boucle. Entrée note l’arrivée.").arg(match.name));
}

void DoorPanel::add(const PersonAdded &member)
{
    ask(member, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_form->refuse(sentence(outcome.error()));
        const auto *added = std::get_if<PersonAdded>(&outcome->change);
        if (!added || !added->id)
            return;
        const auto name = nameOf(hallState(), *added->id);
        m_form->hide();
        m_missing->show();
        m_search->setText(name); // in view, to note a gender or to take back
        note(PersonArrived { *added->id }, Tone::Done, tr("Arrivée notée : %1, ajout sur place").arg(name));
    });
}

void DoorPanel::openForm()
{
    m_missing->hide();
    m_notice->clear();
    m_form->show();
    m_form->start(m_search->text());
    search();
}

void DoorPanel::closeForm()
{
    m_form->hide();
    m_missing->show();
    m_search->clear();
    search();
    m_search->setFocus();
}
