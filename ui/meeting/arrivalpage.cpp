// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/arrivalpage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/searchfield.h"
#include "ui/meeting/arrivalscard.h"
#include "ui/meeting/doorlist.h"
#include "ui/meeting/newmemberform.h"
#include "ui/meeting/presencecard.h"

#include <QBoxLayout>
#include <QKeyEvent>

ArrivalPage::ArrivalPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_search(new SearchField(tr("Nom, pseudo ou groupe"), tr("Nom, pseudo ou groupe")))
    , m_list(new DoorList)
    , m_notice(new Notice)
    , m_missing(new QWidget)
    , m_form(new NewMemberForm([this]() -> const MeetingState & { return state(); }))
    , m_presence(new PresenceCard)
    , m_arrivals(new ArrivalsCard)
{
    build();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_notice->clear();
        search();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const auto *current = m_list->current())
            take(DoorMatch(*current)); // a copy: the answer changes the rows
    });
    connect(m_list, &DoorList::pressed, this, &ArrivalPage::take);
    connect(m_form, &NewMemberForm::asked, this, &ArrivalPage::add);
    connect(m_form, &NewMemberForm::cancelled, this, &ArrivalPage::closeForm);
    connect(m_arrivals, &ArrivalsCard::takenBack, this, [this](Id<Person> person) { ask(ArrivalTakenBack { person }); });
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
    page->column()->addWidget(new PageHeader(
        tr("Accueil"), tr("Tapez quelques lettres, puis Entrée. La feuille signée suffit aussi : tapez alors le nombre de personnes.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(buildSearch(), 1);
    row->addLayout(buildAside());
    page->column()->addLayout(row);
    page->column()->addStretch(1);
}

QBoxLayout *ArrivalPage::buildSearch()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout(m_missing);
    row->setContentsMargins({});
    row->addWidget(new Label(withFrenchSpaces(tr("La personne n’est pas dans la liste ?")), Face::Small, Ink::Secondary));
    auto *add = new QuietButton(tr("Ajouter un membre oublié"), Glyph::Plus);
    row->addWidget(add);
    row->addStretch(1);
    connect(add, &Button::clicked, this, &ArrivalPage::openForm);
    column->addWidget(m_missing);
    column->addWidget(m_form);
    m_form->hide();
    column->addStretch(1);
    return column;
}

QBoxLayout *ArrivalPage::buildAside()
{
    auto *aside = new QVBoxLayout;
    aside->setSpacing(16);
    m_presence->setFixedWidth(344);
    m_arrivals->setFixedWidth(344);
    aside->addWidget(m_presence);
    aside->addWidget(m_arrivals);
    aside->addStretch(1);
    return aside;
}

QWidget *ArrivalPage::firstField()
{
    return m_search;
}

void ArrivalPage::refresh()
{
    search();
    m_presence->show(state());
    m_arrivals->setArrivals(lastArrivals(state()));
}

void ArrivalPage::knowPeople()
{
    if (m_door && m_people == state().people && m_localGroups == state().localGroups)
        return;
    m_people = state().people;
    m_localGroups = state().localGroups;
    m_door.emplace(doorSearch(state()));
}

void ArrivalPage::search()
{
    knowPeople();
    const auto letters = m_search->text().trimmed();
    const auto matches = peopleAtTheDoor(state(), *m_door, letters);
    m_list->setMatches(matches);
    m_search->setAccessibleDescription(m_list->currentWords());
    if (!letters.isEmpty() && matches.isEmpty())
        m_notice->say(Tone::Neutral, withFrenchSpaces(tr("Personne à ce nom. Seul·es les membres de la boucle participent.")));
}

bool ArrivalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->moveCurrent(key == Qt::Key_Down ? 1 : -1);
            m_search->setAccessibleDescription(m_list->currentWords());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool ArrivalPage::refused(const Outcomes &outcome)
{
    if (!outcome)
        m_notice->say(Tone::Refusal, sentence(outcome.error()));
    return !outcome;
}

void ArrivalPage::take(const DoorMatch &match)
{
    const auto gesture = gestureOn(match);
    if (gesture == DoorGesture::Admit)
        return admit(match);
    const bool marks = gesture == DoorGesture::MarkArrival;
    const auto intent = marks ? MeetingChange(PersonArrived { match.person }) : MeetingChange(ArrivalTakenBack { match.person });
    ask(intent, [this, marks, name = match.name](const Outcomes &outcome) {
        if (refused(outcome))
            return;
        m_search->clear(); // ready for the next one; Enter twice takes nobody back
        m_notice->say(marks ? Tone::Done : Tone::Neutral,
            withFrenchSpaces((marks ? tr("Arrivée notée : %1") : tr("Arrivée retirée : %1")).arg(name)));
        m_search->setFocus();
    });
}

void ArrivalPage::admit(const DoorMatch &match)
{
    ask(FollowerAdmitted { match.person }, [this, name = match.name](const Outcomes &outcome) {
        if (!refused(outcome))
            m_notice->say(Tone::Done, tr("%1 fait maintenant partie de la boucle. Entrée note l’arrivée.").arg(name));
        m_search->setFocus();
    });
}

void ArrivalPage::add(const PersonAdded &member)
{
    ask(member, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_form->refuse(sentence(outcome.error()));
        const auto *added = std::get_if<PersonAdded>(&outcome->change);
        if (!added || !added->id)
            return;
        closeForm();
        ask(PersonArrived { *added->id }, [this, name = added->givenName + u' ' + added->familyName](const Outcomes &arrived) {
            if (!refused(arrived))
                m_notice->say(Tone::Done, withFrenchSpaces(tr("Arrivée notée : %1").arg(name.trimmed())));
        });
    });
}

void ArrivalPage::openForm()
{
    m_missing->hide();
    m_list->hide();
    m_notice->clear();
    m_form->show();
    m_form->start(m_search->text());
}

void ArrivalPage::closeForm()
{
    m_form->hide();
    m_missing->show();
    m_search->clear();
    search();
    m_search->setFocus();
}
