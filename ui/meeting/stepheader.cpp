// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stepheader.h"

#include "core/wording/sentences.h"
#include "ui/components/icon.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

StepHeader::StepHeader(StepKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_header(new PageHeader({}))
    , m_speech(new QWidget)
    , m_say(new Paragraph({}, Face::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_speech);
    auto *row = new QHBoxLayout(m_speech);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *icon = new Icon(Glyph::Speech, 16, Ink::Accent);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_say, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void StepHeader::show(const Procedure &procedure, const QString &progress, HeaderLength length)
{
    const auto step
        = std::find_if(procedure.steps.begin(), procedure.steps.end(), [this](const ProcedureStep &one) { return one.kind == m_kind; });
    if (step == procedure.steps.end())
        return;
    m_header->setTitle(tr("%1. %2").arg(step->numeral, step->name));
    const bool isShort = length == HeaderLength::Progress;
    const auto todo = withFrenchSpaces(progress.isEmpty() ? step->todo : step->todo + u' ' + progress);
    const auto say = withFrenchSpaces(tr("À dire : %1").arg(step->say));
    m_header->setLead(isShort ? withFrenchSpaces(progress) : todo);
    m_header->setToolTip(isShort ? todo + u'\n' + say : QString());
    m_say->setText(say);
    m_speech->setVisible(!step->say.isEmpty() && !isShort);
}

void StepHeader::addAction(QWidget *action)
{
    m_header->addAction(action);
}
