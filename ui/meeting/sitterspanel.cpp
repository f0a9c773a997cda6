// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/sitterspanel.h"

#include "core/meeting/presentroster.h"
#include "core/meeting/seating.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/meeting/smallgrouprow.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace {

constexpr int mostGroups = 200;

QString proposalOf(const MeetingState &state, int count)
{
    const int present = presentNow(state);
    if (present == 0)
        return SittersPanel::tr("Personne n’est encore compté : notez d’abord les arrivées, ou un comptage.");
    const int most = (present + count - 1) / count;
    const auto sizes = SittersPanel::tr("%n personne(s) par groupe au plus", nullptr, most);
    return withFrenchSpaces(
        SittersPanel::tr("%n présent·e(s) : %1. Laissez une place pour les retardataires.", nullptr, present).arg(sizes));
}

}

SittersPanel::SittersPanel(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_proposal(new Paragraph({}))
    , m_count(new QSpinBox)
    , m_form(new FilledButton({}))
    , m_notice(new Notice)
    , m_card(new Card)
    , m_list(new QVBoxLayout)
{
    build();
}

void SittersPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(buildForm());
    m_list->setSpacing(8);
    m_card->column()->addLayout(m_list);
    column->addWidget(m_card);
}

QWidget *SittersPanel::buildForm()
{
    auto *card = new Card;
    card->column()->addWidget(m_proposal);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_count->setRange(1, mostGroups);
    m_count->setMinimumHeight(40);
    m_count->setFixedWidth(96);
    m_count->setAccessibleName(tr("Nombre de petits groupes"));
    row->addWidget(m_count);
    row->addWidget(m_form);
    row->addStretch(1);
    card->column()->addLayout(row);
    card->column()->addWidget(m_notice);
    connect(m_count, &QSpinBox::valueChanged, this, &SittersPanel::showForm);
    connect(m_form, &Button::clicked, this, &SittersPanel::form);
    return card;
}

QWidget *SittersPanel::firstField()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_count) : m_rows.first()->firstField();
}

void SittersPanel::refresh()
{
    const int formed = int(hallState().smallGroups.size());
    const int proposed = formed > 0 ? formed : proposedGroupCount(hallState());
    if (proposed != m_proposed) {
        m_proposed = proposed;
        m_count->setValue(proposed);
    }
    showForm();
    showRows();
    m_card->setVisible(formed > 0);
}

void SittersPanel::showForm()
{
    const bool formed = !hallState().smallGroups.isEmpty();
    m_proposal->setText(proposalOf(hallState(), m_count->value()));
    m_form->setText(formed ? tr("Refaire %n groupe(s)", nullptr, m_count->value()) : tr("Former %n groupe(s)", nullptr, m_count->value()));
    m_form->setKind(formed ? ButtonKind::Plain : ButtonKind::Filled);
    const auto lost = groupsLost(hallState(), m_count->value());
    QStringList numbers;
    for (const int number : lost)
        numbers.append(QString::number(number));
    if (lost.isEmpty() && areSeatedByName(hallState()))
        m_notice->say(Tone::Attention, tr("Le tirage, et qui est assis où, seraient remplacés."));
    else if (lost.isEmpty())
        m_notice->clear();
    else
        m_notice->say(Tone::Attention, tr("Ce que ces groupes ont rendu ne comptera plus : %1").arg(enumeration(numbers)));
}

void SittersPanel::showRows()
{
    const auto &groups = hallState().smallGroups;
    while (m_rows.size() > groups.size())
        delete m_rows.takeLast();
    while (m_rows.size() < groups.size()) {
        auto *row = new SmallGroupRow(document());
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &SmallGroupRow::asked, this, &SittersPanel::request);
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(groups.at(i));
}

void SittersPanel::form()
{
    request(SmallGroupsFormed { sharedGroups(hallState(), m_count->value()) });
}

/** The advice stands beside each group: only a refusal is said here. */
void SittersPanel::request(const MeetingChange &intent)
{
    ask(intent, [this](const Outcomes &outcome) {
        if (!outcome)
            m_notice->say(Tone::Refusal, sentence(outcome.error()));
    });
}
