// SPDX-License-Identifier: GPL-3.0-or-later
// The slides up to step I, and those that may be shown at any time.
#include "core/meeting/halltime.h"
#include "core/slide/making.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Its sentences, one an item, without their full stops. */
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (auto one : text.split(u". "_s, Qt::SkipEmptyParts)) {
        one = one.trimmed();
        if (one.endsWith(u'.'))
            one.chop(1);
        sentences.append(withFrenchSpaces(one));
    }
    return sentences;
}

QString pairRule(const MeetingState &state)
{
    return filled(QCoreApplication::translate("Slides", "deux groupes différents, certifiés avant le %1"),
        { dayAndMonth(procedureOf(state).certifiedBefore) });
}

/** Hours foreseen are told to five minutes. */
QTime rounded(QTime time)
{
    const int minutes = (time.hour() * 60 + time.minute() + 4) / 5 * 5 % (24 * 60);
    return { minutes / 60, minutes % 60 };
}

/** When each step began, or would begin if those before it keep to their minutes. */
QList<Fact> hoursOf(const MeetingState &state)
{
    QList<Fact> facts;
    auto next = currentSitting(state).start;
    for (const auto &step : courseOf(state, 0)) {
        const auto progress = state.steps.value(step.code);
        if (progress.startedAt)
            next = hallDateTime(state, *progress.startedAt);
        const auto hour = progress.startedAt ? next.time() : rounded(next.time());
        facts.append({ next.isValid() ? clock(hour) : step.numeral, step.name, step.state == StepState::Current });
        if (next.isValid())
            next = progress.finishedAt ? hallDateTime(state, *progress.finishedAt) : next.addSecs(step.plannedMinutes * 60);
    }
    return facts;
}

}

namespace making {

Slide titled(const MeetingState &state, const QString &title)
{
    Slide slide;
    slide.head.title = title;
    slide.occasion = state.rehearsal ? Occasion::Rehearsal : Occasion::Meeting;
    for (const auto &step : courseOf(state, 0))
        slide.steps.append({ step.numeral, step.name, step.state });
    return slide;
}

Slide ofTask(const MeetingState &state, const QString &task, const QString &aside)
{
    auto slide = titled(state, taskName(state, task));
    slide.head.aside = aside;
    const auto &tasks = procedureOf(state).tasks;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (tasks.at(i).code != task)
            continue;
        slide.head.number = int(i) + 1;
        slide.head.shortTitle = tasks.at(i).shortName;
    }
    return slide;
}

QString presentAndTime(const MeetingState &state, int present, qint64 at)
{
    const auto count = QCoreApplication::translate("Slides", "%n présent·e(s)", nullptr, present);
    return u"%1 · %2"_s.arg(count, clock(hallTime(state, at)));
}

QString pairNames(const MeetingState &state, const QList<Id<Person>> &people)
{
    return namesOf(state, people).replace(u" et "_s, u" et\u00A0"_s);
}

Slide welcome(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Bienvenue"));
    const auto date = currentSitting(state).start.date();
    if (date.isValid())
        slide.head.aside = longDate(date);
    slide.blocks.append(Lines { { state.name }, SlideText::Great });
    slide.blocks.append(Lines { { procedureOf(state).purpose }, SlideText::Body, SlideTone::Quiet });
    Facts facts { {}, SlideText::Name };
    if (!state.facilitators.isEmpty())
        facts.facts.append({ QCoreApplication::translate("Slides", "Animation"), pairNames(state, state.facilitators) });
    if (state.reporter)
        facts.facts.append({ QCoreApplication::translate("Slides", "Rapporteur·e"), nameOf(state, *state.reporter) });
    if (!facts.facts.isEmpty())
        slide.blocks.append(facts);
    return slide;
}

Slide handSigns(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Nos signes"));
    slide.blocks.append(
        Lines { { QCoreApplication::translate("Slides", "Pour s’entendre sans se couper") }, SlideText::Body, SlideTone::Quiet });
    HandSigns signs;
    for (const auto sign : allHandSigns())
        signs.entries.append({ sign, word(sign) });
    slide.blocks.append(signs);
    return slide;
}

Slide course(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Notre réunion"));
    slide.blocks.append(Facts { hoursOf(state) });
    return slide;
}

Slide tasks(const MeetingState &state)
{
    const auto &tasks = procedureOf(state).tasks;
    auto slide = titled(state, QCoreApplication::translate("Slides", "%n binôme(s) à désigner", nullptr, int(tasks.size())));
    Items items { {}, {}, ItemMark::Number, SlideText::Name };
    for (const auto &task : tasks)
        items.items.append(task.name);
    slide.blocks.append(items);
    slide.blocks.append(Lines {
        { filled(QCoreApplication::translate("Slides", "Chaque fois %1"), { pairRule(state) }) }, SlideText::Body, SlideTone::Quiet });
    return slide;
}

Slide task(const MeetingState &state, const QString &code)
{
    auto slide = ofTask(state, code, {});
    const auto *task = taskOf(procedureOf(state), code);
    if (!task)
        return slide;
    slide.blocks.append(Items { QCoreApplication::translate("Slides", "Ce que fait le binôme"), sentencesOf(task->mission) });
    slide.blocks.append(Facts { {
        { QCoreApplication::translate("Slides", "Avec"), task->contact },
        { QCoreApplication::translate("Slides", "Règle"), pairRule(state) },
    } });
    return slide;
}

Slide roomLine(const MeetingState &state)
{
    auto slide = titled(state, QCoreApplication::translate("Slides", "Au fond, lisez-vous cette ligne ?"));
    slide.head.title = withFrenchSpaces(slide.head.title);
    slide.fit = Fit::AsIs;
    slide.blocks.append(Lines { {
        withFrenchSpaces(
            QCoreApplication::translate("Slides", "Les textes auront cette taille. Levez la main si c’est trop petit : on agrandit.")),
    } });
    slide.blocks.append(Lines { { QCoreApplication::translate("Slides", "Les noms seront comme ceci") }, SlideText::Name });
    return slide;
}

}

Slide timerSlide(const MeetingState &state, const QString &step, const RunningTimer &timer)
{
    const auto *found = stepOf(procedureOf(state), step);
    auto slide = making::titled(state, found ? found->name : QCoreApplication::translate("Slides", "Temps"));
    const bool isOver = timer.secondsLeft < 0;
    if (timer.until) {
        const auto pattern
            = isOver ? QCoreApplication::translate("Slides", "fin prévue %1") : QCoreApplication::translate("Slides", "jusqu’à %1");
        slide.head.aside = filled(pattern, { clock(*timer.until) });
    }
    TimeLeft left { timer.plannedSeconds, timer.secondsLeft, {}, {} };
    left.word = isOver ? QCoreApplication::translate("Slides", "Temps dépassé de") : QCoreApplication::translate("Slides", "Encore");
    if (isOver)
        left.below = QCoreApplication::translate("Slides", "Terminez votre phrase, puis on revient ensemble");
    else if (const int minutes = timer.plannedSeconds / 60; minutes > 0)
        left.below = filled(QCoreApplication::translate("Slides", "%n minute(s) prévue(s), un trait : cinq minutes", nullptr, minutes), {});
    slide.blocks.append(left);
    return slide;
}
