// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/spokenprofilerow.h"

#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>

SpokenProfileRow::SpokenProfileRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, Face::Medium))
    , m_task(new Label({}, Face::Small, Ink::Secondary))
    , m_agreement(new QComboBox)
    , m_status(new Chip(Glyph::Minus, {}))
    , m_edit(new QuietButton({}, Glyph::Pencil))
    , m_withdraw(new QuietButton(tr("Retirer")))
    , m_bringBack(new QuietButton(tr("Remettre"), Glyph::Undo))
{
    build();
    for (const auto agreement : { Agreement::ToConfirm, Agreement::Present, Agreement::Reached })
        m_agreement->addItem(word(agreement), int(agreement));
    connect(m_agreement, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<Agreement>(m_agreement->currentData().toInt());
        if (m_profile && chosen != m_profile->agreement)
            Q_EMIT asked(AgreementRecorded { m_profile->id, chosen });
    });
    connect(m_edit, &Button::clicked, this, [this] {
        if (m_profile)
            Q_EMIT editRequested(m_profile->id);
    });
    auto *menu = new QMenu(m_withdraw);
    menu->addAction(tr("La personne se retire"), this, [this] { withdraw(ProfileStatus::Withdrawn); });
    menu->addAction(tr("Son groupe ne soutient plus ce profil"), this, [this] { withdraw(ProfileStatus::Declined); });
    m_withdraw->setMenu(menu);
    connect(m_bringBack, &Button::clicked, this, [this] { withdraw(ProfileStatus::Standing); });
}

void SpokenProfileRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_agreement->setFixedWidth(200);
    m_agreement->setMinimumHeight(36);
    for (auto *button : { m_edit, m_withdraw, m_bringBack })
        button->setButtonHeight(ButtonHeight::Row);
    auto *words = new QVBoxLayout; // one above the other: both are read whole in a small window
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_task);
    row->addLayout(words, 1);
    row->addWidget(m_status);
    row->addWidget(m_agreement);
    row->addWidget(m_edit);
    row->addWidget(m_withdraw);
    row->addWidget(m_bringBack);
}

void SpokenProfileRow::show(const SpokenProfile &profile)
{
    m_profile = profile;
    const bool stands = profile.status == ProfileStatus::Standing;
    m_name->setText(profile.name);
    m_name->setInk(stands ? Ink::Text : Ink::Secondary);
    m_task->setText(profile.task);
    m_agreement->setCurrentIndex(m_agreement->findData(int(profile.agreement)));
    m_status->show(Glyph::Minus, word(profile.status), Tone::Neutral);
    const auto whose = tr("%1, %2").arg(profile.name, profile.task);
    nameBox(*m_agreement, tr("Accord : %1").arg(whose));
    m_edit->setAccessibleName(tr("Compléter le profil : %1").arg(whose));
    m_edit->setToolTip(tr("Compléter le profil"));
    m_withdraw->setAccessibleName(tr("Retirer le profil : %1").arg(whose));
    m_bringBack->setAccessibleName(tr("Remettre le profil : %1").arg(whose));
    m_agreement->setVisible(stands);
    m_withdraw->setVisible(stands);
    m_status->setVisible(!stands);
    m_bringBack->setVisible(!stands);
}

void SpokenProfileRow::withdraw(ProfileStatus status)
{
    if (m_profile)
        Q_EMIT asked(ProfileWithdrawn { m_profile->id, status });
}
