// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/smallgrouprow.h"

#include "core/meeting/rules.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace {

constexpr int mostPeople = 999;

}

SmallGroupRow::SmallGroupRow(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new Label({}, Face::Strong))
    , m_headcount(new QSpinBox)
    , m_reporter(new PersonField(tr("Rapporteur·e"), tr("Rapporteur·e"),
          [this](const QString &letters) { return suggestPeople(m_document.state(), {}, letters); }))
    , m_icon(new Icon(Glyph::Attention, 16, Ink::Attention))
    , m_advice(new Paragraph({}, Face::Small, Ink::Attention))
{
    build();
    connect(m_headcount, &QSpinBox::editingFinished, this, &SmallGroupRow::takeHeadcount);
    connect(m_headcount, &QSpinBox::valueChanged, this, &SmallGroupRow::showAdvice);
    connect(m_reporter, &PersonField::picked, this, [this](const Suggestion &one) { nameReporter(Id<Person>(one.key)); });
    connect(m_reporter, &QLineEdit::editingFinished, this, &SmallGroupRow::leaveReporter);
}

void SmallGroupRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_name->setFixedWidth(96);
    m_headcount->setRange(0, mostPeople);
    m_headcount->setMinimumHeight(40);
    m_headcount->setFixedWidth(88);
    m_reporter->setFixedWidth(280);
    row->addWidget(m_name);
    row->addWidget(m_headcount);
    row->addWidget(new Label(tr("personnes"), Face::Small, Ink::Secondary));
    row->addWidget(m_reporter);
    row->addWidget(m_icon);
    row->addWidget(m_advice, 1, Qt::AlignVCenter);
}

void SmallGroupRow::show(const SmallGroup &group)
{
    const bool isOther = group.number != m_group.number;
    const bool moved = group.headcount != m_group.headcount;
    const bool named = group.reporter != m_group.reporter;
    m_group = group;
    m_name->setText(tr("Groupe %1").arg(group.number));
    m_headcount->setAccessibleName(tr("Groupe %1, nombre de personnes").arg(group.number));
    m_reporter->setAccessibleName(tr("Groupe %1, rapporteur·e").arg(group.number));
    if (isOther || moved)
        m_headcount->setValue(group.headcount);
    if (isOther || named)
        m_reporter->setText(group.reporter ? nameOf(m_document.state(), *group.reporter) : QString());
    showAdvice();
}

QWidget *SmallGroupRow::firstField() const
{
    return m_headcount;
}

void SmallGroupRow::showAdvice()
{
    auto typed = m_group;
    typed.headcount = m_headcount->value();
    QStringList words;
    for (const auto &breach : smallGroupBreaches(m_document.state(), typed))
        words.append(sentence(breach));
    m_advice->setText(words.join(u'\n'));
    m_advice->setVisible(!words.isEmpty());
    m_icon->setVisible(!words.isEmpty());
}

void SmallGroupRow::takeHeadcount()
{
    if (m_headcount->value() != m_group.headcount)
        Q_EMIT asked(SmallGroupCorrected { m_group.number, m_headcount->value(), {} });
}

/** An emptied field names nobody. */
void SmallGroupRow::leaveReporter()
{
    if (m_reporter->text().trimmed().isEmpty() && m_group.reporter)
        Q_EMIT asked(SmallGroupCorrected { m_group.number, {}, {}, { SmallGroupBlank::Reporter } });
}

void SmallGroupRow::nameReporter(Id<Person> reporter)
{
    Q_EMIT asked(SmallGroupCorrected { m_group.number, {}, reporter });
    m_reporter->nextInFocusChain()->setFocus(Qt::TabFocusReason); // the next group
}
