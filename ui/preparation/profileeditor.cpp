// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/profileeditor.h"

#include "core/wording/typography.h"
#include "core/meeting/rules.h"
#include "core/people/names.h"
#include "core/people/typedname.h"
#include "core/record/cbor.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"
#include "ui/people/personslot.h"
#include "ui/preparation/profilerows.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfter = 600; // milliseconds without typing
constexpr int noGroup = -1;

QWidget *labelled(const QString &label, QComboBox *box)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new Label(label, Face::SmallMedium, Ink::Secondary));
    column->addWidget(box);
    nameBox(*box, label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return widget;
}

}

ProfileEditor::ProfileEditor(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader({}))
    , m_person(new PersonSlot(tr("Volontaire"), tr("Volontaire"), document))
    , m_tasks(new QComboBox)
    , m_groups(new QComboBox)
    , m_agreement(new QComboBox)
    , m_presenter(new PersonSlot(tr("Qui présentera ?"), tr("Qui présentera ? (facultatif)"), document))
    , m_checks(new Notice)
    , m_refusal(new Notice)
    , m_keep(new QTimer(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    page->column()->addWidget(buildWho());
    page->column()->addWidget(buildTexts());
    page->column()->addWidget(m_refusal);
    page->column()->addWidget(buildButtons());
    page->column()->addStretch(1);
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfter);
    connect(m_keep, &QTimer::timeout, this, &ProfileEditor::keepTyped);
    open({});
}

QWidget *ProfileEditor::buildWho()
{
    auto *card = new Card;
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_person, 1, Qt::AlignTop);
    first->addWidget(labelled(tr("Mission"), m_tasks), 1, Qt::AlignTop);
    first->addWidget(labelled(tr("Groupe qui propose"), m_groups), 1, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(labelled(tr("Accord"), m_agreement), 1, Qt::AlignTop);
    second->addWidget(m_presenter, 1, Qt::AlignTop);
    second->addStretch(1);
    card->column()->addLayout(first);
    card->column()->addLayout(second);
    card->column()->addWidget(m_checks);
    for (const auto agreement : { Agreement::ToConfirm, Agreement::Present, Agreement::Reached })
        m_agreement->addItem(word(agreement), int(agreement));
    for (auto *place : { m_person, m_presenter }) {
        place->setAdding(Adding::Offered);
        connect(place, &PersonSlot::addRequested, this, [this, place](const QString &words) { addPerson(place, words); });
        connect(place, &PersonSlot::personChosen, this, &ProfileEditor::check);
    }
    connect(m_person, &PersonSlot::personChosen, this, &ProfileEditor::listGroups);
    for (auto *box : { m_tasks, m_groups, m_agreement })
        connect(box, &QComboBox::activated, this, &ProfileEditor::check);
    return card;
}

QWidget *ProfileEditor::buildTexts()
{
    auto *card = new Card;
    const QStringList labels { tr("Compétences"), tr("Expérience militante"), tr("Disponibilité"), tr("Engagement") };
    for (int line = 0; line < 2; ++line) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        for (int i = 2 * line; i < 2 * line + 2; ++i) {
            auto *area = new TextArea(labels.at(i), 2);
            connect(area->edit(), &QPlainTextEdit::textChanged, this, [this] {
                if (!m_isShowing)
                    m_keep->start();
            });
            m_texts.append(area);
            row->addWidget(area, 1);
        }
        card->column()->addLayout(row);
    }
    return card;
}

QWidget *ProfileEditor::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(16);
    m_save = new FilledButton({});
    m_save->setButtonHeight(ButtonHeight::Closing);
    auto *leave = new QuietButton(tr("Abandonner"));
    m_withdraw = new PlainButton(tr("La personne se retire"));
    m_decline = new PlainButton(tr("Son groupe ne soutient plus"));
    m_restore = new PlainButton(tr("Remettre ce profil"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    for (auto *button : { m_withdraw, m_decline, m_restore })
        row->addWidget(button);
    connect(m_save, &Button::clicked, this, &ProfileEditor::save);
    connect(leave, &Button::clicked, this, [this] {
        forgetTyped();
        Q_EMIT finished();
    });
    connect(m_withdraw, &Button::clicked, this, [this] { setStatus(ProfileStatus::Withdrawn); });
    connect(m_decline, &Button::clicked, this, [this] { setStatus(ProfileStatus::Declined); });
    connect(m_restore, &Button::clicked, this, [this] { setStatus(ProfileStatus::Standing); });
    return buttons;
}

void ProfileEditor::open(const QString &key)
{
    if (m_keep->isActive())
        keepTyped();
    bool isNumber = false;
    const auto number = key.toUInt(&isNumber);
    m_profile = isNumber ? std::optional(Id<Profile>(number)) : std::nullopt;
    if (!profile())
        m_profile.reset();
    m_task = key.startsWith("task/"_L1) ? key.mid(5) : QString();
    m_tasks->clear();
    for (const auto &task : procedureOf(state()).tasks)
        m_tasks->addItem(task.name, task.code);
    m_person->setEnabled(!m_profile);
    m_tasks->setEnabled(!m_profile);
    m_refusal->clear();
    const auto kept = cbor::decode<Draft>(document().draft(draftName()));
    auto draft = kept.value_or(recorded());
    if (draft.texts.size() != m_texts.size())
        draft.texts = recorded().texts;
    if (!m_profile && !m_task.isEmpty())
        draft.task = m_task;
    show(draft);
    refresh();
}

QWidget *ProfileEditor::firstField()
{
    return m_profile ? static_cast<QWidget *>(m_agreement) : m_person->field();
}

QString ProfileEditor::draftName() const
{
    return m_profile ? u"profile/%1"_s.arg(m_profile->number()) : u"profile/new"_s;
}

ProfileEditor::Draft ProfileEditor::recorded() const
{
    const auto *known = profile();
    if (!known)
        return { {}, m_task, {}, {}, { {}, {}, {}, {} }, {} };
    return { known->person, known->task, known->group, known->agreement,
        { known->skills, known->experience, known->availability, known->commitment }, known->presenter };
}

ProfileEditor::Draft ProfileEditor::typed() const
{
    Draft draft { m_person->person(), m_tasks->currentData().toString(), {}, Agreement(m_agreement->currentData().toInt()), {},
        m_presenter->person() };
    if (const int group = m_groups->currentData().toInt(); m_groups->currentIndex() >= 0 && group != noGroup)
        draft.group = Id<LocalGroup>(quint32(group));
    for (const auto *area : m_texts)
        draft.texts.append(area->text().trimmed());
    return draft;
}

void ProfileEditor::show(const Draft &draft)
{
    m_isShowing = true;
    m_person->putPerson(draft.person);
    m_person->setTask(draft.task);
    m_tasks->setCurrentIndex(std::max(0, m_tasks->findData(draft.task)));
    m_agreement->setCurrentIndex(m_agreement->findData(int(draft.agreement)));
    m_presenter->putPerson(draft.presenter);
    for (int i = 0; i < m_texts.size(); ++i)
        m_texts.at(i)->setText(draft.texts.at(i));
    m_groups->clear();
    listGroups();
    if (draft.group || m_profile) // a new one begins with the person's own group
        m_groups->setCurrentIndex(m_groups->findData(draft.group ? int(draft.group->number()) : noGroup));
    m_isShowing = false;
    check();
}

void ProfileEditor::refresh()
{
    const auto *known = profile();
    m_header->setTitle(known ? filled(tr("Profil de %1"), { nameOf(state(), known->person) }) : tr("Ajouter un profil"));
    m_header->setLead(known
            ? taskName(state(), known->task)
            : tr("Une personne qu’un groupe d’action propose pour une mission. Elle peut ne pas être sur la liste de la boucle."));
    m_save->setText(known ? tr("Enregistrer") : tr("Ajouter le profil"));
    const bool isStanding = known && known->status == ProfileStatus::Standing;
    m_withdraw->setVisible(isStanding);
    m_decline->setVisible(isStanding);
    m_restore->setVisible(known && !isStanding);
    check();
}

/** The person's own groups first, then the others; the choice stays. */
void ProfileEditor::listGroups()
{
    const auto *person = m_person->person() ? state().people.find(*m_person->person()) : nullptr;
    const auto own = person ? person->groups : QList<Id<LocalGroup>> {};
    auto groups = state().localGroups.values();
    std::sort(groups.begin(), groups.end(), [&](const LocalGroup &a, const LocalGroup &b) {
        return std::pair(!own.contains(a.id), fold(a.name)) < std::pair(!own.contains(b.id), fold(b.name));
    });
    const auto chosen = m_groups->currentData();
    m_groups->clear();
    m_groups->addItem(tr("Pas indiqué"), noGroup);
    for (const auto &group : std::as_const(groups))
        m_groups->addItem(group.name, int(group.id.number()));
    const int kept = chosen.isValid() && chosen.toInt() != noGroup ? m_groups->findData(chosen) : -1;
    m_groups->setCurrentIndex(kept >= 0 ? kept : own.size() == 1 ? 1 : 0);
}

void ProfileEditor::check()
{
    const auto draft = typed();
    m_save->setEnabled(draft.person.has_value() && !draft.task.isEmpty());
    if (!m_isShowing && draft != recorded())
        m_keep->start();
    if (!draft.person) {
        m_checks->clear();
        return;
    }
    QStringList words;
    const auto certification = certificationOf(state(), *draft.person, draft.group);
    if (certification == Certification::Unknown)
        words.append(tr("Certification du groupe à vérifier : le profil reste possible."));
    else if (certification == Certification::NotInTime)
        words.append(tr("Groupe non certifié à temps : ce profil ne pourra entrer dans un binôme qu’avec une raison."));
    if (draft.agreement == Agreement::ToConfirm)
        words.append(tr("Accord à confirmer avant la réunion."));
    if (draft.group && draft.presenter) {
        for (const auto &breach : presenterBreaches(state(), *draft.group, *draft.presenter))
            words.append(sentence(breach));
    }
    if (words.isEmpty())
        m_checks->say(Tone::Done, tr("Groupe certifié, accord recueilli."));
    else
        m_checks->say(Tone::Attention, withFrenchSpaces(words.join(u' ')));
}

void ProfileEditor::keepTyped()
{
    document().keepDraft(draftName(), cbor::encode(typed()));
}

void ProfileEditor::forgetTyped()
{
    m_keep->stop();
    document().keepDraft(draftName(), {});
}

/** A profile's person may be on no list. */
void ProfileEditor::addPerson(PersonSlot *place, const QString &words)
{
    const auto name = typedName(words);
    PersonAdded added;
    added.familyName = name.familyName;
    added.givenName = name.givenName;
    added.standing = Standing::Outsider;
    ask(added, [this, place](const Outcomes &outcome) {
        if (!outcome) {
            place->say(Tone::Refusal, sentence(outcome.error()));
            return;
        }
        place->putPerson(std::get<PersonAdded>(outcome->change).id);
        if (place == m_person)
            listGroups();
        check();
    });
}

void ProfileEditor::save()
{
    const auto draft = typed();
    if (!draft.person)
        return m_person->field()->setFocus();
    m_refusal->clear();
    if (m_profile)
        correct(draft);
    else
        add(draft);
}

void ProfileEditor::add(const Draft &draft)
{
    ask(ProfileAdded { {}, *draft.person, draft.task, draft.group, draft.agreement, draft.texts.at(0), draft.texts.at(1), draft.texts.at(2),
            draft.texts.at(3), draft.presenter },
        [this](const Outcomes &outcome) { answer(outcome); });
}

/** Asks only for what differs: a correction, then the agreement. */
void ProfileEditor::correct(const Draft &draft)
{
    const auto known = recorded();
    ProfileCorrected corrected { *m_profile, {}, {}, {}, {}, {}, {} };
    const auto untouched = corrected;
    if (draft.group != known.group)
        draft.group ? void(corrected.group = draft.group) : corrected.clear.append(ProfileBlank::Group);
    if (draft.presenter != known.presenter)
        draft.presenter ? void(corrected.presenter = draft.presenter) : corrected.clear.append(ProfileBlank::Presenter);
    std::optional<QString> *const texts[] = { &corrected.skills, &corrected.experience, &corrected.availability, &corrected.commitment };
    for (int i = 0; i < draft.texts.size(); ++i) {
        if (draft.texts.at(i) != known.texts.at(i))
            *texts[i] = draft.texts.at(i);
    }
    const auto agree = [this, draft, known] {
        if (draft.agreement == known.agreement) {
            forgetTyped();
            Q_EMIT finished();
        } else {
            ask(AgreementRecorded { *m_profile, draft.agreement }, [this](const Outcomes &outcome) { answer(outcome); });
        }
    };
    if (corrected == untouched)
        return agree();
    ask(corrected, [this, agree](const Outcomes &outcome) {
        if (outcome)
            agree();
        else
            answer(outcome);
    });
}

void ProfileEditor::answer(const Outcomes &outcome)
{
    if (!outcome) {
        m_refusal->say(Tone::Refusal, sentence(outcome.error()));
        return;
    }
    forgetTyped();
    Q_EMIT finished();
    if (!outcome->advice.isEmpty())
        Q_EMIT said(sentence(outcome->advice.first())); // on the page that comes: turning to it ends what was said
}

void ProfileEditor::setStatus(ProfileStatus status)
{
    if (!m_profile)
        return;
    ask(ProfileWithdrawn { *m_profile, status }, [this](const Outcomes &outcome) {
        if (!outcome)
            m_refusal->say(Tone::Refusal, sentence(outcome.error()));
    });
}
