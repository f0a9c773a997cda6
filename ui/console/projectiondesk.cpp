// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/projectiondesk.h"

#include "core/meeting/course.h"
#include "ui/console/console.h"
#include "ui/console/keysheet.h"
#include "ui/shell/services.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int powerInterval = 30'000; // milliseconds

}

ProjectionDesk::ProjectionDesk(Document &document, const Services &services, QWidget &view)
    : m_document(document)
    , m_power(services.power)
    , m_view(view)
    , m_projector(document)
    , m_window(m_projector)
    , m_hall(m_window, view, services.settingsFolder)
    , m_console(new Console(document, m_projector, m_hall, &view))
    , m_sheet(new KeySheet(&view))
{
    m_keys.setHallIsShown([this] { return m_hall.state() != HallState::Closed; });
    connect(&m_keys, &ProjectorKeys::pressed, this, &ProjectionDesk::answer);
    connect(m_console, &Console::goToRequested, this, &ProjectionDesk::offerSteps);
    connect(m_console, &Console::keysRequested, m_sheet, &KeySheet::toggle);
    connect(m_console, &Console::said, this, &ProjectionDesk::said);
    connect(m_console, &Console::setUpRequested, this, &ProjectionDesk::setUpRequested);
    connect(&m_projector, &Projector::changed, this, &ProjectionDesk::changed);
    connect(&m_window, &ProjectorWindow::left, &m_hall, &HallScreen::uncoverOurScreen);
    connect(&m_hall, &HallScreen::changed, this, [this] {
        m_projector.keepWay(m_hall.way());
        lookAfterPower();
        Q_EMIT changed();
    });
    connect(&document, &Document::changed, this, &ProjectionDesk::lookAfterPower);
    connect(&m_powerTimer, &QTimer::timeout, this, &ProjectionDesk::lookAfterPower);
    m_powerTimer.start(powerInterval);
    lookAfterPower();
}

ProjectionDesk::~ProjectionDesk()
{
    m_projector.keepWay(ProjectorWay::Closed); // closed by us: nothing to give back
}

void ProjectionDesk::start(HallAtStart how)
{
    m_hall.open(how == HallAtStart::AsItWas ? m_projector.projection().way : ProjectorWay::Closed);
}

QString ProjectionDesk::inShort() const
{
    if (m_hall.state() == HallState::Closed)
        return tr("Rien n’est projeté");
    const auto &projection = m_projector.projection();
    if (projection.cover == Cover::Black)
        return tr("Écran noir");
    if (projection.cover == Cover::White)
        return tr("Écran blanc");
    const auto title = slideTitle(m_document.state(), m_projector.shownKey());
    return projection.frozen ? tr("Figé : %1").arg(title) : tr("Projeté : %1").arg(title);
}

void ProjectionDesk::show(const SlideKey &slide)
{
    m_projector.project(slide);
    if (m_hall.state() == HallState::Closed)
        Q_EMIT said(tr("Choisi pour la salle, qui ne voit rien encore : F5 ouvre la console et le vidéoprojecteur."));
}

void ProjectionDesk::toggleOurScreen()
{
    if (m_hall.coversOurScreen())
        m_hall.uncoverOurScreen();
    else
        m_hall.coverOurScreen();
}

void ProjectionDesk::beginWhereWeAre()
{
    const auto &state = m_document.state();
    auto step = currentStep(state);
    if (!step && hasBegun(state))
        step = nextStepOf(state);
    if (step && m_hall.state() == HallState::Closed && m_projector.projection().chosen == SlideKey())
        m_projector.projectStep(*step);
}

void ProjectionDesk::answer(ProjectorKey key)
{
    switch (key) {
    case ProjectorKey::Next:
        return m_projector.next();
    case ProjectorKey::Previous:
        return m_projector.previous();
    case ProjectorKey::Freeze:
        return m_projector.toggleFrozen();
    case ProjectorKey::Black:
        return m_projector.toggle(Cover::Black);
    case ProjectorKey::White:
        return m_projector.toggle(Cover::White);
    case ProjectorKey::GoTo:
        return offerSteps();
    case ProjectorKey::Larger:
        m_projector.larger();
        return sayTextSize();
    case ProjectorKey::Smaller:
        m_projector.smaller();
        return sayTextSize();
    case ProjectorKey::ShowHere:
        Q_EMIT hereRequested();
        return;
    case ProjectorKey::Timer:
        return m_projector.toggleTimer();
    case ProjectorKey::AllKeys:
        return m_sheet->toggle();
    }
}

/** On a slide that has room the text is larger already: then the key changes nothing that one sees. */
void ProjectionDesk::sayTextSize()
{
    Q_EMIT said(
        tr("Texte de la salle : %1 % au moins. Une diapositive qui a de la place l’agrandit encore.").arg(m_projector.projection().scale));
}

/** A list of the steps, each with its number as a key. */
void ProjectionDesk::offerSteps()
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, const QString &step) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, step] { m_projector.projectStep(step); });
    };
    add(tr("&0  Accueil"), u"accueil"_s);
    int number = 0;
    for (const auto &step : procedureOf(m_document.state()).steps)
        add(tr("&%1  %2").arg(++number).arg(step.name), step.code);
    add(tr("&9  Après"), u"apres"_s);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_view.mapToGlobal(m_view.rect().center() - QPoint(menu->sizeHint().width() / 2, menu->sizeHint().height() / 2)));
}

void ProjectionDesk::lookAfterPower()
{
    const bool isRunning = currentStep(m_document.state()).has_value() || m_hall.state() != HallState::Closed;
    if (!isRunning)
        m_awake.reset();
    else if (!m_awake)
        m_awake = m_power.keepAwake();
    m_console->setBattery(m_power.battery());
}
