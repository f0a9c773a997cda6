// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/profilespage.h"

#include "core/wording/typography.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/components/separator.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Chip *agreementChip(Agreement agreement)
{
    const bool isKnown = agreement != Agreement::ToConfirm;
    return new Chip(isKnown ? Glyph::Check : Glyph::Doubt, word(agreement), isKnown ? Tone::Done : Tone::Attention);
}

Chip *certificationChip(Certification certification)
{
    switch (certification) {
    case Certification::InTime:
        return new Chip(Glyph::Check, ProfilesPage::tr("Groupe certifié"), Tone::Done);
    case Certification::NotInTime:
        return new Chip(Glyph::Refusal, ProfilesPage::tr("Groupe non certifié"), Tone::Refusal);
    case Certification::Unknown:
        break;
    }
    return new Chip(Glyph::Doubt, ProfilesPage::tr("Certification à vérifier"), Tone::Attention);
}

}

ProfilesPage::ProfilesPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Profils proposés")))
    , m_add(new FilledButton(tr("Ajouter un profil"), Glyph::Plus))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    m_column = page->column();
    auto *import = new PlainButton(tr("Importer un tableau…"), Glyph::Download);
    m_header->addAction(import);
    m_header->addAction(m_add);
    m_column->addWidget(m_header);
    m_column->addStretch(1);
    connect(import, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Import, {} }); });
    connect(m_add, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::ProfileEditor, {} }); });
    ProfilesPage::refresh();
}

QWidget *ProfilesPage::firstField()
{
    return m_add;
}

void ProfilesPage::refresh()
{
    const auto tasks = profilesByTask(state());
    int standing = 0;
    int unsure = 0;
    for (const auto &task : tasks) {
        for (const auto &row : task.rows) {
            if (row.status != ProfileStatus::Standing)
                continue;
            ++standing;
            unsure += row.agreement == Agreement::ToConfirm ? 1 : 0;
        }
    }
    m_header->setLead(standing == 0
            ? tr("Aucun pour l’instant. Les groupes peuvent en proposer maintenant et à chaque étape de la réunion.")
            : tr("%1, %2. D’autres peuvent s’ajouter à chaque étape.")
                  .arg(tr("%n profil(s)", nullptr, standing), tr("%n accord(s) à confirmer", nullptr, unsure)));
    if (m_list && tasks == m_shown)
        return;
    m_shown = tasks;
    build();
}

void ProfilesPage::build()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // a button in it may be what brought us here
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (const auto &task : std::as_const(m_shown)) {
        auto *card = new Card;
        card->column()->setContentsMargins(20, 8, 16, 8);
        card->column()->setSpacing(4);
        card->column()->addWidget(taskHead(task));
        for (const auto &row : task.rows) {
            card->column()->addWidget(new Separator);
            card->column()->addWidget(profileLine(task, row));
        }
        column->addWidget(card);
    }
    m_column->insertWidget(1, m_list);
}

QWidget *ProfilesPage::taskHead(const TaskProfiles &task)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new Label(task.name, Face::Strong));
    row->addWidget(new Label(task.rows.isEmpty() ? tr("pas encore de profil") : tr("%n profil(s)", nullptr, int(task.rows.size())),
        Face::Small, Ink::Secondary));
    row->addStretch(1);
    auto *add = new QuietButton(tr("Ajouter"), Glyph::Plus);
    add->setButtonHeight(ButtonHeight::Row);
    add->setAccessibleName(tr("Ajouter un profil : %1").arg(task.name));
    row->addWidget(add);
    connect(add, &Button::clicked, this, [this, code = task.task] { Q_EMIT goTo({ PageKind::ProfileEditor, u"task/%1"_s.arg(code) }); });
    return head;
}

QWidget *ProfilesPage::profileLine(const TaskProfiles &task, const ProfileRow &profile)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(12);
    const bool isStanding = profile.status == ProfileStatus::Standing;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(profile.name, Face::Medium, isStanding ? Ink::Text : Ink::Secondary));
    words->addWidget(new Label(profile.group.isEmpty() ? tr("groupe non indiqué") : profile.group, Face::Small, Ink::Secondary));
    row->addLayout(words, 1);
    if (isStanding) {
        row->addWidget(agreementChip(profile.agreement));
        row->addWidget(certificationChip(profile.certification));
    } else {
        row->addWidget(new Chip(Glyph::Minus, word(profile.status)));
    }
    auto *edit = new QuietButton(tr("Modifier"));
    edit->setButtonHeight(ButtonHeight::Row);
    edit->setAccessibleName(filled(tr("Modifier le profil de %1 : %2"), { profile.name, task.name }));
    row->addWidget(edit);
    connect(edit, &Button::clicked, this, [this, id = profile.profile] {
        Q_EMIT goTo({ PageKind::ProfileEditor, QString::number(id.number()) });
    });
    return line;
}
