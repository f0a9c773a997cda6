// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meetingview.h"
#include "ui/shell/undokeys.h"
#include "core/meeting/course.h"
#include "core/meeting/rehearsal.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/statusbar.h"
#include "ui/components/steprail.h"
#include "ui/components/topbar.h"
#include "ui/meeting/pacebutton.h"
#include "ui/meeting/timerface.h"
#include "ui/console/projectiondesk.h"
#include "ui/console/setuppage.h"
#include "ui/console/slideofpage.h"
#include "ui/console/middle.h"
#include "ui/preparation/certificationpage.h"
#include "ui/printing/paperspage.h"
#include "ui/protection/datapage.h"
#include "ui/protection/oldernotice.h"
#include "ui/protection/erasurenotice.h"
#include "ui/protection/protectionoffer.h"
#include "ui/shell/backups.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProjected = 240; // the loop's name stays readable beside it
constexpr qsizetype mostBehind = 16; // pages that one can come back to
constexpr int timerWidth = 232; // holds « temps écoulé depuis 12 min »

}

MeetingView::MeetingView(std::unique_ptr<Document> document, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_services(services)
    , m_desk(std::make_unique<ProjectionDesk>(*m_document, services, *this))
    , m_backups(std::make_unique<Backups>(*m_document, services))
    , m_railView(new StepRail)
    , m_top(new TopBar)
    , m_timer(new TimerFace(tr("Temps de l’étape")))
    , m_pace(new PaceButton)
    , m_rehearsal(new PlainButton(tr("Exercice"), Glyph::Flag))
    , m_next(new PlainButton({}, Glyph::Play))
    , m_notice(new Notice)
    , m_older(new OlderNotice(*m_document, services.settingsFolder))
    , m_offer(new ProtectionOffer(*m_document))
    , m_late(new ErasureNotice(*m_document))
    , m_projected(new PlainButton({}, Glyph::Screen))
    , m_middle(new Middle(*m_desk))
    , m_bottom(new StatusBar)
{
    build();
    addShortcuts();
    connect(m_document.get(), &Document::changed, this, &MeetingView::refresh);
    watchDisk();
    connect(m_top, &TopBar::resized, this, &MeetingView::refreshTop);
    connect(m_desk.get(), &ProjectionDesk::changed, this, &MeetingView::refreshProjected);
    connect(&m_desk->hall(), &HallScreen::changed, this, &MeetingView::refreshBottom);
    connect(m_desk.get(), &ProjectionDesk::hereRequested, this, &MeetingView::projectHere);
    connect(m_desk.get(), &ProjectionDesk::said, this, &MeetingView::say);
    connect(m_desk.get(), &ProjectionDesk::setUpRequested, this, [this] { go({ PageKind::SetUp, {} }); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MeetingView::refreshTimer);
    m_second.start();
    refresh();
}

MeetingView::~MeetingView()
{
    qDeleteAll(m_pages); // before the document that they read
}

void MeetingView::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_railView);
    row->addWidget(buildBody(), 1);
    auto *close = new QuietButton(tr("Accueil du programme"), Glyph::Left);
    close->setButtonHeight(ButtonHeight::Row);
    connect(close, &Button::clicked, this, &MeetingView::closeRequested);
    m_railView->addFooter(close);
    auto *menu = new QuietButton(tr("Menu"));
    menu->setToolTip(tr("Chercher, lire le manuel, changer de thème"));
    menu->setButtonHeight(ButtonHeight::Row);
    connect(menu, &Button::clicked, this, [this, menu] { Q_EMIT menuRequested(menu); });
    m_railView->addTop(menu, Glyph::Down);
    m_timer->setFixedWidth(timerWidth);
    m_next->setButtonHeight(ButtonHeight::Row);
    m_rehearsal->setButtonHeight(ButtonHeight::Row);
    connect(m_rehearsal, &Button::clicked, this, &MeetingView::offerRehearsalSteps);
    m_projected->setButtonHeight(ButtonHeight::Row);
    m_projected->setMaximumWidth(mostProjected);
    connect(m_projected, &Button::clicked, m_middle, &Middle::toggleConsole);
    m_top->addRight(m_rehearsal);
    m_top->addRight(m_pace);
    m_top->addRight(m_projected);
    m_top->addRight(m_timer);
    m_top->addRight(m_next);
    connect(m_railView, &StepRail::stepChosen, this, [this](int index) { goByRail(m_rail.at(index).destination); });
    connect(m_bottom, &StatusBar::undoRequested, this, &MeetingView::undo);
    connect(m_bottom, &StatusBar::protectionRequested, this, [this] { go({ PageKind::Data, {} }); });
    connectNotices();
    connect(m_next, &Button::clicked, this, &MeetingView::advance);
    connect(m_pace, &PaceButton::clicked, this, [this] { go({ PageKind::RunningOrder, {} }); });
}

QWidget *MeetingView::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_notice);
    column->addWidget(m_older);
    column->addWidget(m_offer);
    column->addWidget(m_late);
    column->addWidget(m_middle, 1);
    column->addWidget(m_bottom);
    return body;
}

void MeetingView::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    new UndoKeys(*this);
    on(QKeySequence::Undo, [this] { m_middle->showsPage() && page()->undoHere() ? void() : undo(); });
    on(QKeySequence(u"Ctrl+Shift+Z"_s), [this] { redo(); });
    on(QKeySequence(Qt::Key_F7), [this] {
        if (!m_middle->toggleSpeakingList())
            go({ PageKind::Speaking, {} });
    });
    on(QKeySequence(Qt::Key_F8), [this] { go({ PageKind::RunningOrder, {} }); });
    on(QKeySequence::Print, [this] { go({ PageKind::Papers, {} }); });
    on(QKeySequence(Qt::Key_F9), [this] {
        go({ PageKind::Papers, u"emergency"_s });
        if (auto *papers = qobject_cast<PapersPage *>(page()))
            papers->printEmergency();
    });
    on(QKeySequence(Qt::Key_F5), [this] { m_middle->toggleConsole(); });
    on(QKeySequence(u"Ctrl+0"_s), [this] { goByRail({ PageKind::Preparation, {} }); });
    on(QKeySequence(u"Ctrl+8"_s), [this] { goByRail({ PageKind::After, {} }); });
    on(QKeySequence(u"Ctrl+9"_s), [this] { goByRail({ PageKind::Arrival, {} }); });
    for (int number = 1; number <= 7; ++number) {
        on(QKeySequence(u"Ctrl+%1"_s.arg(number)), [this, number] {
            if (number + 1 < m_rail.size() - 1)
                goByRail(m_rail.at(number + 1).destination);
        });
    }
}

void MeetingView::offerRehearsalSteps()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &procedure = procedureOf(m_document->state());
    for (const auto &code : rehearsalSteps(procedure)) {
        const auto *step = stepOf(procedure, code);
        const auto name = step         ? tr("À la fin de %1. %2").arg(step->numeral, step->name)
            : code == u"preparation"_s ? tr("Préparation faite")
            : code == u"accueil"_s     ? tr("Personnes arrivées")
                                       : tr("Après la réunion");
        connect(menu->addAction(name), &QAction::triggered, this, [this, code] { Q_EMIT rehearsalStepChosen(code); });
    }
    menu->popup(m_rehearsal->mapToGlobal(QPoint(0, m_rehearsal->height())));
}

WindowPage *MeetingView::page() const
{
    return m_middle->page();
}

WindowPage *MeetingView::newPage(PageKind kind)
{
    if (kind == PageKind::SetUp)
        return new SetUpPage(*m_document, m_desk->projector(), m_desk->hall(), m_desk->power(), m_middle);
    if (kind == PageKind::Data)
        return new DataPage(*m_document, m_services.shelf, *m_backups, m_middle);
    return makePage(kind, *m_document, m_services, m_middle);
}

WindowPage *MeetingView::pageAt(PageKind kind)
{
    if (auto *page = m_pages.value(kind))
        return page;
    auto *page = newPage(kind);
    if (!page)
        return nullptr;
    connect(page, &WindowPage::goTo, this, &MeetingView::go);
    connect(page, &WindowPage::said, this, &MeetingView::say);
    connect(page, &WindowPage::finished, this, &MeetingView::leavePage);
    m_pages.insert(kind, page);
    connect(page, &WindowPage::projectRequested, m_desk.get(), &ProjectionDesk::show);
    return page;
}

void MeetingView::go(const Destination &destination)
{
    if (page() && m_here.page != destination.page)
        m_behind.append(m_here);
    if (m_behind.size() > mostBehind)
        m_behind.removeFirst();
    turnTo(destination);
}

void MeetingView::goByRail(const Destination &destination)
{
    m_wizard.reset();
    m_behind.clear();
    turnTo(destination);
}

void MeetingView::turnTo(Destination destination) // NOLINT(performance-unnecessary-value-param)
{
    auto *page = pageAt(destination.page);
    if (!page)
        return;
    if (destination != m_here)
        m_bottom->say({}); // what was said is of the page left
    m_here = destination;
    page->open(destination.key);
    m_middle->show(page, destination.page);
    refreshRail();
    m_offer->refresh(m_here.page);
    m_late->refresh(m_here.page);
    if (m_middle->showsPage())
        page->takeKeyboard();
    QTimer::singleShot(0, this, &MeetingView::keepKeyboardOnPage); // its fields may have been made anew as it was shown
    Q_EMIT turned(destination.page);
}

/** Never on « Annuler » by chance: one Enter too many would undo something. */
void MeetingView::keepKeyboardOnPage()
{
    const auto *keyboard = QApplication::focusWidget();
    if (page() && m_middle->showsPage() && (!keyboard || m_bottom->isAncestorOf(keyboard)))
        page()->takeKeyboard();
}

void MeetingView::goWhereItWas()
{
    const auto &state = m_document->state();
    const auto current = currentStep(state);
    const auto next = hasBegun(state) && !isOver(state) ? nextStepOf(state) : std::nullopt; // between two steps
    const auto *step = current || next ? stepOf(procedureOf(state), current ? *current : *next) : nullptr;
    if (step)
        goByRail({ pageOf(step->kind), step->code });
    else
        goByRail({ isOver(state) ? PageKind::After : PageKind::Preparation, {} });
    sayErasureDate();
}

Destination MeetingView::destinationOf(NewMeetingPage page) const
{
    switch (page) {
    case NewMeetingPage::People:
        return { PageKind::Import, m_wizard ? m_wizard->files.join(u'\n') : QString() };
    case NewMeetingPage::Groups:
        return { PageKind::Certification, CertificationPage::inCourse };
    case NewMeetingPage::Sheet:
        return { PageKind::Papers, {} };
    case NewMeetingPage::Source:
    case NewMeetingPage::DateAndPlace:
        break;
    }
    return { PageKind::Preparation, {} };
}

void MeetingView::follow(const NewMeetingDraft &draft)
{
    m_wizard = draft;
    const auto next = pageAfter(draft, NewMeetingPage::DateAndPlace);
    m_wizard->page = next.value_or(NewMeetingPage::Sheet);
    m_behind.clear();
    turnTo(destinationOf(m_wizard->page));
}

void MeetingView::leavePage()
{
    if (m_wizard && m_here.page == destinationOf(m_wizard->page).page) {
        if (const auto next = pageAfter(*m_wizard, m_wizard->page)) {
            m_wizard->page = *next;
            m_behind.clear();
            return turnTo(destinationOf(*next));
        }
        m_wizard.reset();
    }
    if (!m_behind.isEmpty())
        return turnTo(m_behind.takeLast());
    const auto at = railIndexOf(m_rail, m_here.page);
    turnTo(at < 0 ? Destination {} : m_rail.at(at).destination);
}

void MeetingView::advance()
{
    const auto &state = m_document->state();
    const auto next = nextStepOf(state);
    if (!next) {
        if (const auto current = currentStep(state))
            m_document->apply(StepFinished { *current });
        goByRail({ PageKind::After, {} });
        return;
    }
    const auto *step = stepOf(procedureOf(state), *next);
    const bool needsGroups = step && step->kind == StepKind::Criteria && state.smallGroups.isEmpty();
    if (needsGroups && m_here.page != PageKind::SmallGroups)
        return go({ PageKind::SmallGroups, {} }); // people sit down before the step counts its minutes
    m_document->apply(StepStarted { *next }, [this, code = *next](const Outcomes &outcome) {
        if (!outcome)
            return say(sentence(outcome.error()));
        if (const auto *started = stepOf(procedureOf(m_document->state()), code))
            goByRail({ pageOf(started->kind), code });
    });
}

void MeetingView::undo()
{
    m_document->undo([this](const Outcomes &outcome) {
        if (outcome)
            return sayUndone(tr("Annulé : %1").arg(sentence(outcome->change, m_document->state())));
        auto error = outcome.error();
        if (error.kind == ErrorKind::UndoStopsAtLock)
            error.facts = { taskName(m_document->state(), error.facts.value(0)) };
        say(sentence(error));
    });
}

void MeetingView::redo()
{
    m_document->redo([this](const Outcomes &outcome) {
        if (outcome)
            sayUndone(tr("Rétabli : %1").arg(sentence(outcome->change, m_document->state())));
        else
            say(sentence(outcome.error()));
    });
}

void MeetingView::sayUndone(const QString &words)
{
    m_bottom->say(words); // beside what « Annuler » would take back next
}

void MeetingView::takeAsNewest()
{
    m_older->accept();
    m_document->lookAgain(); // before a crash
}

void MeetingView::say(const QString &words)
{
    m_bottom->sayWhole(words);
}

void MeetingView::refresh()
{
    refreshRail();
    refreshTop();
    refreshBottom();
    refreshTimer();
    refreshProjected();
}

/** What was opened from a step, once the meeting has begun, lights that step: one comes back there. */
PageKind MeetingView::litPage() const
{
    const bool isAside = parentOf(m_here.page) == PageKind::Preparation && m_here.page != PageKind::Preparation;
    return isAside && hasBegun(m_document->state()) && !m_behind.isEmpty() ? m_behind.last().page : m_here.page;
}

void MeetingView::refreshRail()
{
    m_rail = railOf(m_document->hallState(), m_document->now().toMSecsSinceEpoch());
    QList<RailStep> steps;
    for (const auto &entry : std::as_const(m_rail))
        steps.append(entry.step);
    m_railView->setSteps(steps);
    m_railView->setViewed(int(railIndexOf(m_rail, litPage())));
}

void MeetingView::projectHere()
{
    if (const auto here = slideOf(m_document->state(), m_here))
        m_desk->projector().project(*here);
    else
        say(tr("Cette page n’est que pour vous : elle ne se projette pas."));
}
