// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/originform.h"

#include "core/wording/sentences.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>

OriginForm::OriginForm(std::function<const MeetingState &()> state, QWidget *parent)
    : QWidget(parent)
    , m_question(new Paragraph({}, Face::Small))
    , m_group(new PersonField(tr("Groupe d’action"), tr("Groupe, ou Entrée si on ne sait pas"),
          [state = std::move(state)](const QString &letters) { return suggestGroups(state(), letters); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_group);
    m_group->setAdding(Adding::AfterArrow);
    m_group->setMinimumHeight(40);
    connect(m_group, &PersonField::picked, this, [this](const Suggestion &one) { Q_EMIT answered({ Id<LocalGroup>(one.key), {} }); });
    connect(m_group, &PersonField::addRequested, this, [this](const QString &words) { Q_EMIT answered({ {}, words }); });
    connect(m_group, &QLineEdit::returnPressed, this, [this] {
        if (m_group->text().trimmed().isEmpty())
            Q_EMIT answered({});
    });
}

void OriginForm::start(const QString &name)
{
    m_question->setText(withFrenchSpaces(tr("%1 : quel groupe propose ce profil ? L’accord restera à confirmer.").arg(name)));
    m_group->clear();
    m_group->setFocus();
}
