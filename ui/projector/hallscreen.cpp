// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/hallscreen.h"

#include "core/record/cbor.h"
#include "ui/projector/projectorwindow.h"

#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

/** Half of the screen's width, 16:9, at the right and below: what leads the meeting stays in sight. */
QRect placeToShare(const QRect &available)
{
    constexpr int edge = 24;
    const int width = available.width() / 2;
    const QSize size(width, width * 9 / 16);
    return { available.bottomRight() - QPoint(size.width() + edge, size.height() + edge), size };
}

}

HallScreen::HallScreen(ProjectorWindow &window, QWidget &facilitators, const QString &settingsFolder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_facilitators(facilitators)
    , m_settings(settingsFolder, u"ecran-de-la-salle"_s)
{
    connect(&m_screens, &ScreenWatch::changed, this, [this] {
        bringBackOurs();
        place();
    });
    connect(&m_window, &ProjectorWindow::closed, this, [this] { open(ProjectorWay::Closed); });
}

void HallScreen::open(ProjectorWay way)
{
    m_way = way;
    m_covers = false;
    place();
}

void HallScreen::choose(qsizetype place)
{
    const auto screens = m_screens.screens();
    if (place >= screens.size())
        return;
    remember(screens.at(place).identity);
    open(ProjectorWay::Screen);
}

void HallScreen::coverOurScreen()
{
    m_covers = m_state == HallState::SeesOurScreen;
    place();
}

void HallScreen::uncoverOurScreen()
{
    m_covers = false;
    place();
}

/** Its screen may be gone, and not every system puts a window elsewhere then. */
void HallScreen::bringBackOurs()
{
    auto &ours = *m_facilitators.window();
    const auto *screen = m_screens.screenAt(0);
    if (!screen || !ours.isVisible() || ours.isMinimized() || m_screens.isInSight(ours))
        return;
    const auto room = screen->availableGeometry();
    const auto state = ours.windowState(); // one that fills its screen keeps the place of the one that is gone
    ours.setWindowState(Qt::WindowNoState);
    ours.resize(ours.size().boundedTo(room.size()));
    ours.move(room.topLeft());
    ours.setWindowState(state);
}

void HallScreen::place()
{
    m_screen.reset();
    switch (m_way) {
    case ProjectorWay::Closed:
        m_state = HallState::Closed;
        m_window.hide();
        break;
    case ProjectorWay::Screen:
        placeOnScreen();
        break;
    case ProjectorWay::Shared:
        placeShared();
        break;
    }
    Q_EMIT changed();
}

void HallScreen::placeOnScreen()
{
    const auto screens = m_screens.screens();
    const auto known = remembered();
    auto ours = m_screens.placeOf(*m_facilitators.window());
    if (known && ours < screens.size() && likeness(screens.at(ours).identity, *known) > 0) {
        // The hall's screen holds our window, for instance after it was plugged in again: ours goes to another one.
        for (qsizetype other = 0; other < screens.size(); ++other) {
            if (!screens.at(other).geometry.intersects(screens.at(ours).geometry)) {
                m_facilitators.window()->setGeometry(m_screens.screenAt(other)->availableGeometry());
                ours = other;
                break;
            }
        }
    }
    m_screen = hallScreenOf(screens, known, ours);
    m_state = m_screen ? HallState::OnItsScreen : HallState::SeesOurScreen;
    if (m_screen)
        m_covers = false;
    auto *screen = m_screens.screenAt(m_screen.value_or(ours));
    if (!screen || (!m_screen && !m_covers))
        return m_window.hide();
    if (m_screen && !known)
        remember(screens.at(*m_screen).identity);
    m_window.showOn(*screen, m_screen ? Keyboard::StaysWithUs : Keyboard::Taken);
}

void HallScreen::placeShared()
{
    const bool wasShared = m_state == HallState::Shared && m_window.isVisible();
    m_state = HallState::Shared;
    auto &screen = *m_facilitators.window()->screen();
    if (!wasShared || !m_screens.isInSight(m_window)) // where somebody moved it, it stays
        m_window.showToShare(screen, placeToShare(screen.availableGeometry()));
}

void HallScreen::remember(const ScreenIdentity &screen)
{
    m_settings.write(cbor::encode(screen));
}

std::optional<ScreenIdentity> HallScreen::remembered() const
{
    return cbor::decode<ScreenIdentity>(m_settings.read());
}
