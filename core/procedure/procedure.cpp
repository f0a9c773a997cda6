// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include <algorithm>

namespace {

template <class T, class Matches> const T *firstOf(const QList<T> &list, Matches matches)
{
    const auto it = std::find_if(list.begin(), list.end(), matches);
    return it == list.end() ? nullptr : &*it;
}

}

const ProcedureTask *taskOf(const Procedure &procedure, QStringView code)
{
    return firstOf(procedure.tasks, [&](const ProcedureTask &task) { return task.code == code; });
}

const ProcedureStep *stepOf(const Procedure &procedure, QStringView code)
{
    return firstOf(procedure.steps, [&](const ProcedureStep &step) { return step.code == code; });
}

Effect effectOf(const Procedure &procedure, Rule rule)
{
    const auto *setting = firstOf(procedure.rules, [&](const RuleSetting &one) { return one.rule == rule; });
    return setting ? setting->effect : Effect::Advises;
}
