// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/criteriacard.h"

#include "core/meeting/criteriasummary.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/paragraph.h"
#include "ui/consensus/lines.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const MeetingState &state, const QString &task)
{
    QStringList words;
    for (const auto &criterion : joinedCriteria(state, task)) {
        const auto count = int(criterion.groups.size());
        words.append(count > 1 ? CriteriaCard::tr("%1 (%n groupe(s))", nullptr, count).arg(criterion.text) : criterion.text);
    }
    return words.isEmpty() ? QString() : withFrenchSpaces(CriteriaCard::tr("Tous les groupes : %1").arg(words.join(u" · "_s)));
}

}

CriteriaCard::CriteriaCard(QString task, const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_task(std::move(task))
    , m_document(document)
    , m_list(new QVBoxLayout)
    , m_field(new QLineEdit)
    , m_summary(new Paragraph({}, Face::Small, Ink::Secondary))
{
    build();
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            Q_EMIT nextRequested();
        else
            take();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &CriteriaCard::take); // leaving the field keeps what was typed
}

void CriteriaCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    outer->addWidget(card);
    auto *column = card->column();
    column->setSpacing(8);
    const auto name = taskName(m_document.state(), m_task);
    column->addWidget(new Paragraph(name, Face::Strong));
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_field->setPlaceholderText(tr("Un critère, puis Entrée"));
    m_field->setAccessibleName(tr("Critère pour %1").arg(name));
    column->addWidget(m_field);
    column->addWidget(m_summary);
    column->addStretch(1);
}

void CriteriaCard::show(int group)
{
    if (group != m_group) {
        m_group = group;
        m_field->clear();
        m_criteria = m_document.state().criteria.value({ group, m_task });
    } else if (!m_document.isBusy()) { // else more was asked for than is written
        m_criteria = m_document.state().criteria.value({ group, m_task });
    }
    showCriteria();
    showSummary();
}

void CriteriaCard::showCriteria()
{
    if (m_criteria == m_shown)
        return;
    m_shown = m_criteria;
    clearLayout(*m_list);
    for (int i = 0; i < m_shown.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new Paragraph(m_shown.at(i)), 1, Qt::AlignVCenter);
        auto *remove = new QuietButton({}, Glyph::Cross);
        remove->setButtonHeight(ButtonHeight::Row);
        remove->setAccessibleName(tr("Retirer le critère %1").arg(m_shown.at(i)));
        remove->setToolTip(tr("Retirer"));
        connect(
            remove, &Button::clicked, this,
            [this, i] {
                auto criteria = m_criteria;
                criteria.removeAt(i);
                m_field->setFocus();
                record(criteria);
            },
            Qt::QueuedConnection); // the button goes with its row
        row->addWidget(remove);
        m_list->addLayout(row);
    }
}

void CriteriaCard::showSummary()
{
    const auto summary = groupsAtWork(m_document.state()).size() > 1 ? summaryOf(m_document.state(), m_task) : QString();
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void CriteriaCard::take()
{
    const auto typed = m_field->text().trimmed();
    if (typed.isEmpty())
        return;
    m_field->clear();
    record(m_criteria + QStringList { typed });
}

void CriteriaCard::record(const QStringList &criteria)
{
    m_criteria = criteria;
    showCriteria();
    Q_EMIT asked(CriteriaRecorded { m_group, m_task, criteria });
}
