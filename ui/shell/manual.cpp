// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual.h"

#include <QFile>

using namespace Qt::StringLiterals;

QString manualSectionOf(PageKind page)
{
    switch (page) {
    case PageKind::Preparation:
        return u"preparation"_s;
    case PageKind::DateAndPlace:
        return u"date-and-place"_s;
    case PageKind::Members:
        return u"members"_s;
    case PageKind::Import:
        return u"import"_s;
    case PageKind::Certification:
        return u"certification"_s;
    case PageKind::Profiles:
        return u"profiles"_s;
    case PageKind::ProfileEditor:
        return u"profile"_s;
    case PageKind::Holders:
        return u"holders"_s;
    case PageKind::Facilitation:
        return u"facilitation"_s;
    case PageKind::EventText:
        return u"event"_s;
    case PageKind::Papers:
        return u"papers"_s;
    case PageKind::PaperSet:
        return u"paper-set"_s;
    case PageKind::SetUp:
        return u"set-up"_s;
    case PageKind::Arrival:
        return u"arrival"_s;
    case PageKind::StepTasks:
        return u"step-tasks"_s;
    case PageKind::StepLookBack:
        return u"step-look-back"_s;
    case PageKind::StepProfiles:
        return u"step-profiles"_s;
    case PageKind::SmallGroups:
        return u"small-groups"_s;
    case PageKind::StepCriteria:
        return u"step-criteria"_s;
    case PageKind::StepFindings:
        return u"step-findings"_s;
    case PageKind::StepDecisions:
        return u"step-decisions"_s;
    case PageKind::Consensus:
        return u"consensus"_s;
    case PageKind::StepReport:
        return u"step-report"_s;
    case PageKind::RunningOrder:
        return u"running-order"_s;
    case PageKind::Speaking:
        return u"speaking"_s;
    case PageKind::After:
        return u"after"_s;
    case PageKind::Data:
        return u"data"_s;
    }
    return manualStart;
}

QStringList manualSections()
{
    return { manualStart, u"preparation"_s, u"date-and-place"_s, u"members"_s, u"import"_s, u"certification"_s, u"profiles"_s, u"profile"_s,
        u"holders"_s, u"facilitation"_s, u"event"_s, u"papers"_s, u"paper-set"_s, u"set-up"_s, u"arrival"_s, u"step-tasks"_s,
        u"step-look-back"_s, u"step-profiles"_s, u"small-groups"_s, u"step-criteria"_s, u"step-findings"_s, u"step-decisions"_s,
        u"consensus"_s, u"step-report"_s, u"running-order"_s, u"speaking"_s, u"after"_s, u"keys"_s, u"data"_s };
}

QString manualText(const QString &section)
{
    QFile file(u":/manual/%1.md"_s.arg(section));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString manualTitle(const QString &section)
{
    const auto text = manualText(section);
    return text.first(std::max<qsizetype>(0, text.indexOf(u'\n'))).remove(u"# "_s);
}
