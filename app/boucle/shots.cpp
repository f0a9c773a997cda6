// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle/shots.h"

#include "core/journal/memorystore.h"
#include "core/meeting/rehearsal.h"
#include "core/paper/attendanceof.h"
#include "core/procedure/procedurefile.h"
#include "core/slide/deck.h"
#include "ui/console/middle.h"
#include "ui/projector/slidepages.h"
#include "ui/projector/slidepainter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meetingview.h"
#include "ui/shell/newmeetingwizard.h"
#include "ui/shell/windowpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>

#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/** What stands in the window: the page, or the console in its place, with the speaking list unfolded or not. */
enum class InView { Page, Console, SpeakingList };

/** A page to be shown, at the end of a step of the rehearsal, or after what is done first. */
struct Shot {
    QString name;
    QString step;
    Destination destination;
    InView inView = InView::Page;
    std::function<MeetingChange(const MeetingState &)> first {};
    QString typed {}; // into the field that one comes to
};

MeetingChange drawSix(const MeetingState &)
{
    return SmallGroupsDrawn { u"bateau lune cerise"_s, 6, {} };
}

MeetingChange printSheet(const MeetingState &state)
{
    const auto sheet = attendanceOf(state);
    constexpr int blanks = 12;
    return printedSheet(sheet, blanks, { 16, 38, int(sheet.rows.size()) + blanks });
}

QList<Shot> allShots()
{
    const auto preparation = u"preparation"_s;
    return {
        { u"preparation"_s, preparation, { PageKind::Preparation, {} } },
        { u"date-et-lieu"_s, preparation, { PageKind::DateAndPlace, {} } },
        { u"membres"_s, preparation, { PageKind::Members, {} } },
        { u"import"_s, preparation, { PageKind::Import, {} } },
        { u"certification"_s, preparation, { PageKind::Certification, {} } },
        { u"profils"_s, preparation, { PageKind::Profiles, {} } },
        { u"profil"_s, preparation, { PageKind::ProfileEditor, u"0"_s } },
        { u"binomes-actuels"_s, preparation, { PageKind::Holders, {} } },
        { u"animation"_s, preparation, { PageKind::Facilitation, {} } },
        { u"evenement"_s, preparation, { PageKind::EventText, {} } },
        { u"papiers"_s, preparation, { PageKind::Papers, {} } },
        { u"tout-pour-la-reunion"_s, preparation, { PageKind::PaperSet, {} } },
        { u"projecteur"_s, preparation, { PageKind::SetUp, {} } },
        { u"accueil"_s, u"accueil"_s, { PageKind::Arrival, {} } },
        { u"feuille-signee-sans"_s, u"accueil"_s, { PageKind::Arrival, u"sheet"_s } },
        { u"feuille-signee"_s, u"accueil"_s, { PageKind::Arrival, u"sheet"_s }, InView::Page, printSheet, u"1-12, 14, 14, 61, 300"_s },
        { u"appel"_s, u"accueil"_s, { PageKind::Arrival, u"call"_s } },
        { u"etape-i"_s, u"accueil"_s, { PageKind::StepTasks, u"pairs"_s } },
        { u"etape-ii"_s, u"look-back"_s, { PageKind::StepLookBack, u"look-back"_s } },
        { u"etape-iii"_s, u"profiles"_s, { PageKind::StepProfiles, u"profiles"_s } },
        { u"petits-groupes-tirage"_s, u"profiles"_s, { PageKind::SmallGroups, {} } },
        { u"petits-groupes-tires"_s, u"profiles"_s, { PageKind::SmallGroups, {} }, InView::Page, drawSix },
        { u"petits-groupes"_s, u"criteria"_s, { PageKind::SmallGroups, {} } },
        { u"etape-iv"_s, u"criteria"_s, { PageKind::StepCriteria, u"criteria"_s } },
        { u"etape-v"_s, u"findings"_s, { PageKind::StepFindings, u"findings"_s } },
        { u"etape-vi"_s, u"findings"_s, { PageKind::StepDecisions, u"decisions"_s } },
        { u"consensus"_s, u"findings"_s, { PageKind::Consensus, u"material"_s } },
        { u"consensus-acte"_s, u"decisions"_s, { PageKind::Consensus, u"communication"_s } },
        { u"etape-vii"_s, u"decisions"_s, { PageKind::StepReport, u"report"_s } },
        { u"console"_s, u"findings"_s, { PageKind::StepDecisions, u"decisions"_s }, InView::Console },
        { u"console-parole"_s, u"findings"_s, { PageKind::StepDecisions, u"decisions"_s }, InView::SpeakingList },
        { u"temps"_s, u"findings"_s, { PageKind::RunningOrder, {} } },
        { u"tours-de-parole"_s, u"findings"_s, { PageKind::Speaking, {} } },
        { u"apres"_s, u"apres"_s, { PageKind::After, {} } },
        { u"donnees"_s, preparation, { PageKind::Data, {} } },
    };
}

/** Lets the window work until `done`, for ten seconds at most. */
template <class Done> bool wait(Done done)
{
    const QDeadlineTimer deadline(10'000);
    while (!done() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return done();
}

/** Does it and waits for the answer: a page shown before it would be taken half-way. */
bool done(Document &document, const MeetingChange &intent)
{
    const auto isAnswered = std::make_shared<bool>(false); // the answer may come after the wait
    document.apply(intent, [isAnswered](const Outcomes &) { *isAnswered = true; });
    return wait([&isAnswered] { return *isAnswered; });
}

bool save(MainWindow &window, const QString &folder, const QString &name)
{
    QElapsedTimer settling;
    settling.start();
    for (int round = 0; round < 30 || settling.elapsed() < 60;
         ++round) // lets layouts and delayed repaints come to rest, on a busy machine too
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    const auto path = QDir(folder).filePath(name + u".png"_s);
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "boucle : %s\n", qUtf8Printable(path));
    return false;
}

bool shootStart(MainWindow &window, const QString &folder, const QString &theme)
{
    window.showStart();
    bool saved = save(window, folder, u"depart-"_s + theme);
    window.newMeeting();
    saved = save(window, folder, u"nouvelle-reunion-"_s + theme) && saved;
    NewMeetingDraft draft;
    draft.loop = u"03"_s;
    draft.page = NewMeetingPage::DateAndPlace;
    window.wizard()->open(draft);
    saved = save(window, folder, u"quand-et-ou-"_s + theme) && saved;
    window.showStart();
    return saved;
}

bool shootPages(MainWindow &window, const QString &folder, const QString &theme)
{
    bool saved = true;
    QString step;
    for (const auto &shot : allShots()) {
        if (step != shot.step) {
            step = shot.step;
            window.showStart();
            window.rehearse(step);
            if (!wait([&] { return window.meeting() != nullptr; }))
                return false;
        }
        if (shot.first && !done(window.meeting()->document(), shot.first(window.meeting()->document().state())))
            return false;
        window.meeting()->go(shot.destination);
        auto *middle = window.meeting()->findChild<Middle *>();
        if (auto *field = qobject_cast<QPlainTextEdit *>(middle->page()->firstField()); field && !shot.typed.isEmpty())
            field->setPlainText(shot.typed);
        if (shot.inView != InView::Page)
            middle->toggleConsole();
        if (shot.inView == InView::SpeakingList)
            middle->toggleSpeakingList();
        saved = save(window, folder, shot.name + u'-' + theme) && saved;
    }
    return saved;
}

/** The rehearsal at the end of `step`; an empty meeting if it cannot be played. */
MeetingState rehearsed(const QString &step)
{
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    MemoryStore store;
    MeetingSession session(store, u"exercice"_s);
    if (procedure && session.open() && rehearse(session, *procedure, step))
        return session.state();
    return {};
}

/** Each page of each slide: « diapo-decisions-07-read-back-1-clair.png ». */
bool shootSlides(const QString &folder, const QString &theme, HallLight hall)
{
    bool saved = true;
    for (const auto &step : { u"accueil"_s, u"findings"_s, u"decisions"_s }) {
        const auto state = rehearsed(step);
        int number = 0;
        for (const auto &key : deck(state)) {
            const auto kind = QString::fromUtf8(EnumNames<SlideKind>::names[int(key.kind)]);
            const auto name = u"diapo-%1-%2-%3"_s.arg(step).arg(++number, 2, 10, QChar(u'0')).arg(kind);
            for (const auto &page : pages(slide(state, key), { 1280, 720 }, {})) {
                QImage image(1280, 720, QImage::Format_RGB32);
                QPainter painter(&image);
                paintSlide(painter, image.rect(), page, hall);
                painter.end();
                saved = image.save(QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(name).arg(page.number).arg(theme))) && saved;
            }
        }
    }
    return saved;
}

}

int takeShots(QApplication &application, const Services &services, const QString &folder)
{
    QDir().mkpath(folder);
    bool saved = true;
    for (const auto &[choice, theme] : { std::pair(ThemeChoice::Light, u"clair"_s), std::pair(ThemeChoice::Dark, u"sombre"_s) }) {
        applyTheme(application, choice);
        MainWindow window(services);
        window.resize(1366, 697);
        window.show();
        saved = shootStart(window, folder, theme) && saved;
        saved = shootPages(window, folder, theme) && saved;
        if (choice == ThemeChoice::Light) { // with the console beside the page
            window.resize(1920, 1000);
            saved = shootPages(window, folder, u"large-"_s + theme) && saved;
        }
        saved = shootSlides(folder, theme, choice == ThemeChoice::Light ? HallLight::Lit : HallLight::Dark) && saved;
    }
    return saved ? 0 : 1;
}
