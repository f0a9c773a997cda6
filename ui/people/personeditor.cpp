// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personeditor.h"

#include "core/people/contact.h"
#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/textfield.h"
#include "ui/people/groupsfield.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

PersonEditor::PersonEditor(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new Label({}, Face::Section))
    , m_family(new TextField(tr("Nom de famille")))
    , m_given(new TextField(tr("Prénom")))
    , m_pseudo(new TextField(tr("Pseudo")))
    , m_quality(new TextField(tr("Qualité")))
    , m_email(new TextField(tr("E-mail")))
    , m_phone(new TextField(tr("Téléphone")))
    , m_isShared(new QCheckBox(tr("Le nom peut être montré")))
    , m_groups(new GroupsField(document))
    , m_notice(new Notice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_title);
    const auto pair = [&](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    pair(m_family, m_given);
    m_isShared->setToolTip(tr("Sinon, seul le pseudo paraît : à la personne de le dire"));
    column->addWidget(m_isShared);
    pair(m_pseudo, m_quality);
    pair(m_email, m_phone);
    column->addWidget(m_groups);
    column->addWidget(m_notice);
    column->addWidget(buildButtons());
    column->addStretch(1);
    for (auto *field : { m_family, m_given, m_pseudo, m_quality, m_email, m_phone })
        connect(field->edit(), &QLineEdit::returnPressed, this, &PersonEditor::save);
    connect(m_groups, &GroupsField::addRequested, this, &PersonEditor::groupAsked);
}

QWidget *PersonEditor::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_save = new FilledButton({});
    m_admit = new PlainButton(tr("Faire entrer dans la boucle"));
    auto *close = new QuietButton(tr("Fermer"));
    m_remove = new QuietButton(tr("Enlever"), Glyph::Trash);
    m_remove->setToolTip(tr("Une ligne qui n’aurait pas dû être là"));
    for (auto *button : { m_save, m_admit })
        row->addWidget(button);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_remove);
    connect(m_save, &Button::clicked, this, &PersonEditor::save);
    connect(close, &Button::clicked, this, &PersonEditor::closed);
    connect(m_admit, &Button::clicked, this, [this] {
        if (m_person)
            Q_EMIT asked(FollowerAdmitted { *m_person });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_person)
            Q_EMIT asked(PersonRemoved { *m_person });
    });
    return buttons;
}

void PersonEditor::open(std::optional<Id<Person>> person)
{
    m_person = person;
    m_notice->clear();
    const auto shown = known() ? *known() : Person { Id<Person>(0) };
    showRecorded(*m_family->edit(), shown.familyName);
    showRecorded(*m_given->edit(), shown.givenName);
    showRecorded(*m_pseudo->edit(), shown.pseudo);
    showRecorded(*m_quality->edit(), shown.quality);
    showRecorded(*m_email->edit(), shown.email);
    showRecorded(*m_phone->edit(), spokenPhone(shown.phone));
    showSharing(shown);
    for (auto *field : { m_family, m_email, m_phone })
        field->clearMessage();
    m_groups->setGroups(shown.groups);
    m_title->setText(known() ? listName(shown) : tr("Nouvelle personne"));
    m_save->setText(known() ? tr("Enregistrer") : tr("Ajouter"));
    m_admit->setVisible(known() && shown.standing != Standing::Member);
    m_remove->setVisible(known() != nullptr);
}

void PersonEditor::refresh()
{
    const auto *now = known();
    if (!now)
        return;
    followState(*m_family->edit(), now->familyName);
    followState(*m_given->edit(), now->givenName);
    followState(*m_pseudo->edit(), now->pseudo);
    followState(*m_quality->edit(), now->quality);
    followState(*m_email->edit(), now->email);
    followState(*m_phone->edit(), spokenPhone(now->phone));
    if (now->sharing != m_sharing)
        showSharing(*now);
    m_title->setText(listName(*now));
    m_admit->setVisible(now->standing != Standing::Member);
}

/** Asked where a name is hidden, or may come to be. */
void PersonEditor::showSharing(const Person &shown)
{
    m_sharing = shown.sharing;
    m_isShared->setVisible(known() && (shown.sharing == NameSharing::PseudoOnly || !shown.pseudo.isEmpty()));
    m_isShared->setChecked(shown.sharing == NameSharing::Shared);
}

QWidget *PersonEditor::firstField() const
{
    return m_family->edit();
}

void PersonEditor::addGroup(Id<LocalGroup> group)
{
    m_groups->add(group);
}

void PersonEditor::say(const Error &error)
{
    const auto words = sentence(error);
    if (error.kind == ErrorKind::InvalidEmail)
        m_email->say(Tone::Refusal, words);
    else if (error.kind == ErrorKind::EmptyText && m_isShared->isChecked() && m_sharing == NameSharing::PseudoOnly)
        m_family->say(Tone::Refusal, tr("Écrivez d’abord le nom à montrer."));
    else if (error.kind == ErrorKind::EmptyText)
        m_family->say(Tone::Refusal, tr("Il faut un nom ou un pseudo."));
    else
        m_notice->say(Tone::Refusal, words);
}

/** Whether the contact details can be read; says below the field what is wrong. */
bool PersonEditor::readContact(QString &phone)
{
    m_email->clearMessage();
    m_phone->clearMessage();
    m_family->clearMessage();
    m_notice->clear();
    const auto email = readEmail(m_email->text());
    if (!email)
        m_email->say(Tone::Refusal, sentence(email.error()));
    const bool isAsShown = known() && m_phone->text() == spokenPhone(known()->phone); // shown shorter than it is kept
    const auto read = isAsShown ? Result<QString>(known()->phone) : readPhone(m_phone->text());
    if (!read)
        m_phone->say(Tone::Refusal, sentence(read.error()));
    phone = read.value_or(QString());
    return email && read;
}

void PersonEditor::save()
{
    QString phone;
    if (!readContact(phone))
        return;
    if (const auto *now = known())
        correct(*now, phone);
    else
        add(phone);
}

void PersonEditor::add(const QString &phone)
{
    PersonAdded added;
    added.familyName = m_family->text().trimmed();
    added.givenName = m_given->text().trimmed();
    added.pseudo = m_pseudo->text().trimmed();
    added.groups = m_groups->groups();
    added.quality = m_quality->text().trimmed();
    added.email = m_email->text().trimmed();
    added.phone = phone;
    Q_EMIT asked(added);
}

void PersonEditor::correct(const Person &now, const QString &phone)
{
    PersonCorrected corrected { now.id, {}, {}, {}, {}, {}, {}, {} };
    const auto untouched = corrected;
    const auto differs
        = [](const QString &typed, const QString &recorded) { return typed == recorded ? std::nullopt : std::optional(typed); };
    corrected.familyName = differs(m_family->text().trimmed(), now.familyName);
    corrected.givenName = differs(m_given->text().trimmed(), now.givenName);
    corrected.pseudo = differs(m_pseudo->text().trimmed(), now.pseudo);
    corrected.quality = differs(m_quality->text().trimmed(), now.quality);
    corrected.email = differs(m_email->text().trimmed().toLower(), now.email);
    corrected.phone = differs(phone, now.phone);
    if (const auto sharing = m_isShared->isChecked() ? NameSharing::Shared : NameSharing::PseudoOnly; sharing != now.sharing)
        corrected.sharing = sharing;
    if (m_groups->groups() != now.groups)
        corrected.groups = m_groups->groups();
    if (corrected == untouched)
        Q_EMIT closed();
    else
        Q_EMIT asked(corrected);
}

void PersonEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}
