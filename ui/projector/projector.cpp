// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projector.h"

#include "core/meeting/course.h"
#include "core/record/cbor.h"
#include "core/slide/steptimerslide.h"
#include "ui/projector/slidepages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto draftName = u"projection"_s;
constexpr qsizetype pagedKept = 4; // what is shown, chosen and coming, and one before

}

Projector::Projector(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_projection(cbor::decode<Projection>(document.draft(draftName)).value_or(Projection {}))
{
    connect(&document, &Document::changed, this, &Projector::refresh);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Projector::refresh);
    refresh();
}

void Projector::project(const SlideKey &key)
{
    auto projection = m_projection;
    projection.chosen = key;
    projection.cover = Cover::None;
    put(projection);
}

void Projector::projectStep(const QString &step)
{
    const auto slides = slidesOf(m_document.state(), step);
    if (!slides.isEmpty())
        project(slides.first());
}

void Projector::toggleTimer()
{
    if (m_projection.chosen.kind == SlideKind::Timer)
        return project(m_beforeTimer);
    const auto step = currentStep(m_document.state());
    if (!step)
        return;
    m_beforeTimer = m_projection.chosen;
    project({ SlideKind::Timer, *step, 0 });
}

void Projector::next()
{
    if (m_projection.chosen.kind == SlideKind::Timer)
        return toggleTimer();
    if (const auto next = coming())
        project(next->key);
}

void Projector::previous()
{
    if (m_projection.chosen.kind == SlideKind::Timer)
        return toggleTimer();
    auto key = chosen().key;
    if (key.page > 0) {
        --key.page;
    } else if (const auto before = previousSlide(m_document.state(), key)) {
        key = *before;
        key.page = int(pagesOf(slide(m_document.state(), key)).size()) - 1;
    }
    project(key);
}

void Projector::toggleFrozen()
{
    layOut(); // what the hall sees now is what it keeps
    auto projection = m_projection;
    projection.frozen = projection.frozen ? std::nullopt : std::optional(m_chosen.key);
    put(projection);
}

void Projector::toggle(Cover cover)
{
    auto projection = m_projection;
    projection.cover = projection.cover == cover ? Cover::None : cover;
    put(projection);
}

void Projector::larger()
{
    auto projection = m_projection;
    projection.scale = SlideScale::ofPercent(projection.scale).larger().percent();
    put(projection);
}

void Projector::smaller()
{
    auto projection = m_projection;
    projection.scale = SlideScale::ofPercent(projection.scale).smaller().percent();
    put(projection);
}

void Projector::setLight(HallLight light)
{
    auto projection = m_projection;
    projection.light = light;
    put(projection);
}

void Projector::keepWay(ProjectorWay way)
{
    auto projection = m_projection;
    projection.way = way;
    put(projection);
}

void Projector::setPictureSize(QSize size)
{
    if (size.isEmpty() || size == m_size)
        return;
    m_size = size;
    refresh();
}

void Projector::put(const Projection &projection)
{
    if (projection == m_projection)
        return;
    m_projection = projection;
    m_document.keepDraft(draftName, cbor::encode(projection));
    refresh();
}

void Projector::refresh()
{
    m_isLaidOut = false;
    const bool showsTime = shownKey().kind == SlideKind::Timer || m_projection.chosen.kind == SlideKind::Timer;
    if (showsTime != m_second.isActive())
        showsTime ? m_second.start() : m_second.stop();
    Q_EMIT changed();
}

void Projector::layOut() const
{
    if (m_isLaidOut)
        return;
    m_isLaidOut = true;
    m_chosen = viewOf(m_projection.chosen);
    m_coming = after(m_chosen);
    if (!m_projection.frozen)
        m_shown = m_chosen;
    else if (m_shown.key != *m_projection.frozen)
        m_shown = viewOf(*m_projection.frozen); // after a crash: the picture of then is made anew
    else
        m_shown.pages = pagesOf(m_shown.slide); // as large as one reads it now
}

const PageInView &Projector::shown() const
{
    layOut();
    return m_shown;
}

const PageInView &Projector::chosen() const
{
    layOut();
    return m_chosen;
}

const std::optional<PageInView> &Projector::coming() const
{
    layOut();
    return m_coming;
}

QList<SlidePage> Projector::pagesOf(const Slide &slide) const
{
    const auto known = std::find_if(m_paged.begin(), m_paged.end(),
        [&](const Paged &one) { return one.size == m_size && one.scale == m_projection.scale && one.slide == slide; });
    if (known != m_paged.end())
        return known->pages;
    m_paged.prepend({ slide, m_size, m_projection.scale, pages(slide, m_size, SlideScale::ofPercent(m_projection.scale)) });
    m_paged.resize(std::min(pagedKept, m_paged.size()));
    return m_paged.first().pages;
}

Slide Projector::slideNow(const SlideKey &key) const
{
    const auto timer
        = key.kind == SlideKind::Timer ? stepTimerSlide(m_document.state(), m_document.now().toMSecsSinceEpoch()) : std::nullopt;
    return timer ? *timer : slide(m_document.state(), key);
}

PageInView Projector::viewOf(SlideKey key) const
{
    auto content = slideNow(key);
    const auto pages = pagesOf(content);
    key.page = std::clamp(key.page, 0, int(pages.size()) - 1);
    return { key, std::move(content), pages };
}

std::optional<PageInView> Projector::after(const PageInView &page) const
{
    auto key = page.key;
    if (key.page + 1 < page.pages.size()) {
        ++key.page;
        return PageInView { key, page.slide, page.pages };
    }
    const auto next = nextSlide(m_document.state(), key);
    return next ? std::optional(viewOf(*next)) : std::nullopt;
}
