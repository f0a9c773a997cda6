// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The wizard of a new meeting as a pure function: which page comes next, what is still missing, what it will create.

#include "core/meeting/changes/preparation.h"
#include "core/result.h"

#include <QDate>
#include <QTime>

/** One question a page. Everything but the loop and the date can wait: « Plus tard » goes on without an answer. */
enum class NewMeetingPage { Source, DateAndPlace, People, Groups, Sheet };

template <> struct EnumNames<NewMeetingPage> {
    static constexpr const char *names[] = { "source", "date-and-place", "people", "groups", "sheet" };
};

/** What was answered so far; kept as a draft, so that closing half-way loses nothing. */
struct NewMeetingDraft {
    QString loop; // code, empty until known
    QString name; // « Boucle départementale de l’Allier »
    std::optional<QDate> date;
    QString time; // "14:00"
    QString place;
    QStringList files; // paths of the lists to import
    NewMeetingPage page = NewMeetingPage::Source;
    QString dossier; // path of the dossier once it was created
    bool imported = false;

    static constexpr auto fields()
    {
        using D = NewMeetingDraft;
        return std::tuple { spareField(1, "loop", &D::loop), spareField(2, "name", &D::name), field(3, "date", &D::date),
            spareField(4, "time", &D::time), spareField(5, "place", &D::place), spareField(6, "files", &D::files),
            spareField(7, "page", &D::page), spareField(8, "dossier", &D::dossier), spareField(9, "imported", &D::imported) };
    }
    bool operator==(const NewMeetingDraft &) const = default;
};

/** The pages of this meeting, in order: without a list at hand there is nobody to preview and no group to certify. */
QList<NewMeetingPage> courseOf(const NewMeetingDraft &draft);
/** The page after this one, or nothing after the last. */
std::optional<NewMeetingPage> pageAfter(const NewMeetingDraft &draft, NewMeetingPage page);
std::optional<NewMeetingPage> pageBefore(const NewMeetingDraft &draft, NewMeetingPage page);
/** Whether the page lets go on. Errors: EmptyText (the field: "loop"), InvalidDate (what was typed). */
Result<void> isAnswered(const NewMeetingDraft &draft, NewMeetingPage page);
/** The change that creates the meeting, once loop and date are known. */
Result<MeetingCreated> meetingOf(const NewMeetingDraft &draft, const Procedure &procedure);
/** The name of the file that is proposed: « boucle-03-2026-06-27.boucle ». */
QString fileNameOf(const NewMeetingDraft &draft);
/** A date as people type it: 27/06/2026, 27/6, 27.06.26, 2026-06-27, « 27 juin »; the year is `today`'s when it is not said. */
std::optional<QDate> typedDate(const QString &text, QDate today);
/** A time as people type it: 14h, 14h30, 14:30, 14 h 30, 1430, 14. */
std::optional<QTime> typedTime(const QString &text);
