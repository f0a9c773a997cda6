// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wizard/newmeeting.h"

#include "core/people/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** Months by the first letters that tell them apart, folded. */
int monthNamed(const QString &text)
{
    static const QStringList months { u"janvier"_s, u"fevrier"_s, u"mars"_s, u"avril"_s, u"mai"_s, u"juin"_s, u"juillet"_s, u"aout"_s,
        u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s };
    const auto folded = fold(text);
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (folded.size() >= 3 && months.at(i).startsWith(folded))
            return int(i) + 1;
    }
    return 0;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year < 100 ? year + 2000 : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}

QList<NewMeetingPage> courseOf(const NewMeetingDraft &draft)
{
    if (draft.files.isEmpty() && !draft.imported)
        return { NewMeetingPage::Source, NewMeetingPage::DateAndPlace, NewMeetingPage::Sheet };
    return { NewMeetingPage::Source, NewMeetingPage::DateAndPlace, NewMeetingPage::People, NewMeetingPage::Groups, NewMeetingPage::Sheet };
}

std::optional<NewMeetingPage> pageAfter(const NewMeetingDraft &draft, NewMeetingPage page)
{
    const auto course = courseOf(draft);
    const auto at = course.indexOf(page);
    return at >= 0 && at + 1 < course.size() ? std::optional(course.at(at + 1)) : std::nullopt;
}

std::optional<NewMeetingPage> pageBefore(const NewMeetingDraft &draft, NewMeetingPage page)
{
    const auto course = courseOf(draft);
    const auto at = course.indexOf(page);
    return at > 0 ? std::optional(course.at(at - 1)) : std::nullopt;
}

Result<void> isAnswered(const NewMeetingDraft &draft, NewMeetingPage page)
{
    if (page == NewMeetingPage::Source && draft.loop.trimmed().isEmpty())
        return refuse(ErrorKind::EmptyText, { u"loop"_s });
    if (page == NewMeetingPage::DateAndPlace && !draft.date)
        return refuse(ErrorKind::InvalidDate, { {} });
    if (page == NewMeetingPage::DateAndPlace && !typedTime(draft.time))
        return refuse(ErrorKind::InvalidDate, { draft.time, u"14:00"_s });
    return {};
}

Result<MeetingCreated> meetingOf(const NewMeetingDraft &draft, const Procedure &procedure)
{
    for (const auto page : { NewMeetingPage::Source, NewMeetingPage::DateAndPlace }) {
        if (const auto answered = isAnswered(draft, page); !answered)
            return refuse(answered);
    }
    MeetingCreated created;
    created.procedure = procedure;
    created.loop = draft.loop;
    created.name = draft.name;
    created.start = QDateTime(*draft.date, *typedTime(draft.time));
    created.place = draft.place.trimmed();
    return created;
}

QString fileNameOf(const NewMeetingDraft &draft)
{
    const auto loop = fold(draft.loop).replace(u' ', u'-');
    const auto day = draft.date ? draft.date->toString(Qt::ISODate) : u"sans-date"_s;
    return u"boucle-%1-%2.boucle"_s.arg(loop.isEmpty() ? u"nouvelle"_s : loop, day);
}

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    const auto trimmed = text.simplified(); // no-break spaces too: a date that the program wrote is read again
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(trimmed); match.hasMatch())
        return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression numbers(u"^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?$"_s);
    if (const auto match = numbers.match(trimmed); match.hasMatch()) {
        const auto year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        return dateOf(year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    static const QRegularExpression words(u"^(?:\\p{L}+\\s+)?(\\d{1,2})(?:er)?\\s+(\\p{L}+)\\.?(?:\\s+(\\d{4}))?$"_s);
    if (const auto match = words.match(trimmed); match.hasMatch()) {
        const auto year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        return dateOf(year, monthNamed(match.captured(2)), match.captured(1).toInt());
    }
    return {};
}

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})\\s*(?:[hH:]\\s*(\\d{2})?|(\\d{2}))?$"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const auto minutes = match.captured(2).isEmpty() ? match.captured(3).toInt() : match.captured(2).toInt();
    const QTime time(match.captured(1).toInt(), minutes);
    return time.isValid() ? std::optional(time) : std::nullopt;
}
