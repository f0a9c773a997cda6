// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/procedure/procedurefile.h"
#include "core/record/cbor.h"
#include "core/wording/sentences.h"
#include "ui/protection/dossierrescue.h"
#include "ui/protection/unlocking.h"
#include "ui/shell/backups.h"
#include "ui/shell/folders.h"
#include "ui/console/projectiondesk.h"
#include "ui/shell/meetingview.h"
#include "ui/shell/newmeetingwizard.h"
#include "ui/shell/programmenu.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

const QString yearsProcedure = u"boucle-2026"_s;
constexpr std::chrono::milliseconds listAfter(600); // no flicker where disks answer

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

}

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_recents(services.settingsFolder)
    , m_theme(services.settingsFolder)
    , m_marker(services.settingsFolder)
    , m_draft(services.settingsFolder, u"nouvelle-reunion"_s)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_unlocking(new Unlocking(m_services, this))
    , m_rescue(new DossierRescue(m_services, *m_unlocking, this))
{
    setWindowTitle(tr("Boucle"));
    setAcceptDrops(true);
    setMinimumSize(900, 420); // what a panel and a title leave of 1366 × 768 at 150 %
    resize(1366, 697);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_unlocking->page());
    connect(m_unlocking, &Unlocking::asked, this, &MainWindow::askPassphrase);
    connect(m_unlocking, &Unlocking::left, this, &MainWindow::showStart);
    connect(m_unlocking->page(), &UnlockPage::startAgainRequested, this, [this] { newMeeting(); });
    connect(m_unlocking, &Unlocking::slow, this, &MainWindow::saySlow);
    connect(m_start, &StartPage::newMeetingRequested, this, [this] { newMeeting(); });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseDossier);
    connect(m_start, &StartPage::rehearsalRequested, this, [this] { rehearse(); });
    connect(m_start, &StartPage::menuRequested, this, &MainWindow::showMenu);
    connect(m_start, &StartPage::dossierChosen, this, &MainWindow::openPath);
    connect(m_start, &StartPage::resumeRequested, this, &MainWindow::resume);
    buildRescue();
    m_start->takeKeyboard(); // the window's own first field would be its menu
    connect(new QShortcut(QKeySequence(u"Ctrl+K"_s), this), &QShortcut::activated, this, &MainWindow::find);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &MainWindow::toggleManual);
    QTimer::singleShot(0, this, &MainWindow::listRecents); // after the first frame
}

NewMeetingWizard *MainWindow::wizard()
{
    if (m_wizard)
        return m_wizard;
    m_wizard = new NewMeetingWizard(m_services);
    m_stack->addWidget(m_wizard);
    connect(m_wizard, &NewMeetingWizard::closed, this, &MainWindow::showStart);
    connect(m_wizard, &NewMeetingWizard::completed, this, &MainWindow::create);
    connect(m_wizard, &NewMeetingWizard::draftChanged, this, &MainWindow::keepDraft);
    return m_wizard;
}

MainWindow::~MainWindow()
{
    leaveMeeting();
}

void MainWindow::listRecents()
{
    const int round = ++m_lists;
    const auto paths = m_recents.paths();
    QTimer::singleShot(listAfter, this, [this, round, paths] {
        if (round == m_lists)
            m_start->setRecents(nameDossiers(paths)); // while a disk does not say more
    });
    const auto list = [&shelf = m_services.shelf, paths, left = m_marker.left(), today = m_services.clock().date()] {
        return listDossiers(shelf, paths, left, today);
    };
    m_listing.start(list, [this, round](const ListedDossiers &listed) {
        if (round != m_lists || m_stack->currentWidget() != m_start)
            return;
        ++m_lists; // shown
        m_start->setRecents(listed.recents);
        m_start->offerResume(listed.left);
    });
}

void MainWindow::resume(const QString &path)
{
    m_resumes = true;
    openPath(path);
}

void MainWindow::showStart()
{
    leaveMeeting();
    showStartPage();
}

void MainWindow::closeAsked()
{
    if (mayLeave())
        showStart();
}

void MainWindow::showStartPage()
{
    m_resumes = false;
    listRecents();
    m_stack->setCurrentWidget(m_start);
    m_start->takeKeyboard();
    turnManual();
}

void MainWindow::leaveMeeting()
{
    closeMeeting();
    m_services.shelf.forgetKeys(); // the store is closed by now, its last safety copy made
}

void MainWindow::askPassphrase()
{
    m_stack->setCurrentWidget(m_unlocking->page());
    m_unlocking->page()->setFocus();
    turnManual();
}

void MainWindow::closeMeeting()
{
    if (m_meeting)
        m_marker.clear();
    delete m_meeting;
    m_meeting = nullptr;
    setWindowTitle(tr("Boucle"));
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::Undo:
        return m_meeting ? m_meeting->undo() : void();
    case Command::Redo:
        return m_meeting ? m_meeting->redo() : void();
    case Command::NextStep:
        return m_meeting ? m_meeting->advance() : void();
    case Command::CloseMeeting:
        return closeAsked();
    case Command::NewMeeting:
        return newMeeting();
    case Command::OpenDossier:
        return chooseDossier();
    case Command::Rehearse:
        return rehearse();
    case Command::ShowManual:
        return readManual();
    case Command::Find:
        return find();
    case Command::LightTheme:
        return choose(ThemeChoice::Light);
    case Command::DarkTheme:
        return choose(ThemeChoice::Dark);
    case Command::SystemTheme:
        return choose(ThemeChoice::System);
    case Command::ShowData:
        return m_meeting ? m_meeting->go({ PageKind::Data, {} }) : void();
    }
}

void MainWindow::showMenu(QWidget *button)
{
    const auto menu = m_meeting ? ProgramMenu::OfMeeting : ProgramMenu::AtStart;
    showProgramMenu(*button, menu, m_theme.choice(), [this](Command command) { run(command); });
}

void MainWindow::choose(ThemeChoice theme)
{
    m_theme.keep(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::take(std::unique_ptr<Document> document, const QString &path)
{
    closeMeeting();
    setWindowTitle(tr("%1 — Boucle").arg(document->state().name));
    m_meeting = new MeetingView(std::move(document), m_services);
    m_stack->addWidget(m_meeting);
    m_stack->setCurrentWidget(m_meeting);
    connect(m_meeting, &MeetingView::menuRequested, this, &MainWindow::showMenu);
    connect(m_meeting, &MeetingView::turned, this, &MainWindow::turnManual);
    connect(m_meeting, &MeetingView::closeRequested, this, &MainWindow::closeAsked, Qt::QueuedConnection);
    connect(m_meeting, &MeetingView::saveElsewhereRequested, this, &MainWindow::saveElsewhere);
    connect(m_meeting, &MeetingView::otherDossierRequested, this, &MainWindow::chooseDossier, Qt::QueuedConnection);
    connect(
        m_meeting, &MeetingView::reopenRequested, this, [this] { open(m_meeting->document().path(), m_meeting->here()); },
        Qt::QueuedConnection);
    connect(m_meeting, &MeetingView::rehearsalStepChosen, this, &MainWindow::rehearse, Qt::QueuedConnection);
    connect(&m_meeting->desk().hall(), &HallScreen::changed, this, &MainWindow::closeWhatHangs);
    settle(path);
    m_meeting->desk().start(std::exchange(m_resumes, false) ? HallAtStart::AsItWas : HallAtStart::Closed);
    m_meeting->goWhereItWas();
}

void MainWindow::settle(const QString &path)
{
    const auto whole = QFileInfo(path).absoluteFilePath();
    const bool isOurs = !m_meeting->document().isReadOnly();
    if (!RehearsalFolder::holds(whole))
        m_recents.add(whole);
    else if (isOurs && (!m_rehearsal || m_rehearsal->dossier() != whole))
        m_rehearsal = RehearsalFolder::around(whole); // that a crash left
    if (isOurs)
        m_marker.set(whole);
}

void MainWindow::openPath(const QString &path)
{
    if (mayLeave())
        open(path, std::nullopt);
}

void MainWindow::open(const QString &path, const std::optional<Destination> &here)
{
    m_start->say({});
    if (!here)
        leaveMeeting(); // before the key of another dossier is known
    read(path, here, {});
}

void MainWindow::read(const QString &path, const std::optional<Destination> &here, const QString &words)
{
    m_unlocking->open(path, [this, path, here, words](Result<std::unique_ptr<Document>> opened) {
        if (!opened)
            return sayNotOpened(path, opened.error());
        take(*std::move(opened), path);
        if (here)
            m_meeting->go(*here);
        if (!words.isEmpty()) {
            m_meeting->takeAsNewest(); // what is missing is in these words
            m_meeting->say(words);
        }
        if (const auto holder = m_meeting->document().heldBy(); here && holder)
            m_meeting->say(tr("Le dossier est toujours ouvert par %1 : fermez-le là-bas d’abord.").arg(*holder));
    });
}

void MainWindow::chooseDossier()
{
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Ouvrir un dossier"), nearestFolder(dossierFolder()), tr("Dossiers de réunion (*%1)").arg(dossierSuffix));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::rehearse(const QString &step)
{
    if (!mayLeave())
        return;
    auto folder = RehearsalFolder::made();
    const auto path = folder->dossier();
    const auto procedure = builtInProcedure(yearsProcedure);
    const auto written = procedure ? writeRehearsal(m_services.shelf, path, *procedure, step) : Result<void>(refuse(procedure));
    if (!written)
        return m_start->say(sentence(written.error()));
    leaveMeeting();
    m_rehearsal = std::move(folder); // the one before goes with its file
    open(path, std::nullopt);
}

void MainWindow::newMeeting(const QStringList &files)
{
    if (!mayLeave())
        return;
    leaveMeeting();
    m_unlocking->forget();
    wizard()->open(files.isEmpty() ? keptDraft() : NewMeetingDraft {});
    m_stack->setCurrentWidget(wizard());
    if (!files.isEmpty())
        wizard()->takeFiles(files);
}

QString MainWindow::freePath(const NewMeetingDraft &draft) const
{
    const QDir folder(dossierFolder());
    folder.mkpath(u"."_s);
    const auto name = fileNameOf(draft);
    auto path = folder.filePath(name);
    for (int copy = 2; QFileInfo::exists(path) || QFileInfo::exists(backupPath(path)); ++copy) // nor over a safety copy left alone
        path = folder.filePath(name.chopped(dossierSuffix.size()) + u"-%1"_s.arg(copy) + dossierSuffix);
    return path;
}

void MainWindow::create(const NewMeetingDraft &draft)
{
    const auto procedure = builtInProcedure(yearsProcedure);
    const auto meeting = procedure ? meetingOf(draft, *procedure) : Result<MeetingCreated>(refuse(procedure));
    if (!meeting)
        return wizard()->say(sentence(meeting.error()));
    const auto path = freePath(draft);
    createDossier(m_services, path, *meeting, this, [this, path, draft](Result<std::unique_ptr<Document>> made) {
        if (!made)
            return wizard()->say(sentence(made.error()));
        m_draft.remove();
        take(*std::move(made), path);
        m_meeting->follow(draft);
    });
}

void MainWindow::keepDraft()
{
    auto draft = wizard()->draft();
    draft.place.clear(); // maybe somebody's home: nothing personal stays among the settings
    m_draft.write(cbor::encode(draft));
}

NewMeetingDraft MainWindow::keptDraft() const
{
    auto draft = cbor::decode<NewMeetingDraft>(m_draft.read()).value_or(NewMeetingDraft {});
    if (m_wizard && draft.loop == m_wizard->draft().loop)
        draft.place = m_wizard->draft().place;
    return draft;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto files = filesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never a move: whoever gave it would delete the file
    event->accept();
    if (files.first().endsWith(dossierSuffix))
        openPath(files.first());
    else if (m_meeting)
        m_meeting->go({ PageKind::Import, files.join(u'\n') });
    else if (m_stack->currentWidget() == m_wizard && m_wizard)
        wizard()->takeFiles(files);
    else
        newMeeting(files);
}
