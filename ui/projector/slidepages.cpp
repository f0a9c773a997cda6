// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidepages.h"

#include "ui/projector/slideframe.h"
#include "ui/projector/strips.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int mostLines = 12;
constexpr int mostNotes = 3;

// Where a slide has room its text grows, so far, and as long as few lines break because of it.
constexpr int percentGrown = 160;
constexpr int linesGrown = 2;
constexpr double roomKept = 30;
constexpr double mostLoose = 2;
constexpr double mostUnderTitle = 60;
constexpr double evenBy = 40; // by how much less the pages are filled at each try

/** What a page holds so far, or what some strips would add to it. */
struct Fill {
    double height = 0;
    int lines = 0;
    int notes = 0;
};

Fill with(Fill fill, const Strip &strip, bool isFirst)
{
    return { fill.height + strip.height + (isFirst ? 0 : strip.before), fill.lines + strip.lines, fill.notes + strip.notes };
}

/** Whether each page begins where it must, so that no other share is possible. */
bool opensEach(const QList<QList<Strip>> &pages)
{
    return std::all_of(pages.begin(), pages.end(), [](const QList<Strip> &page) { return page.isEmpty() || page.first().opensPage; });
}

/** Shares strips among pages: those bound together stay so as long as a page holds them. */
class Sharing {
public:
    /** A page has so much height, and is left for the next one where it would be filled beyond `aim`. */
    Sharing(double height, double aim, int lines) : m_height(height), m_aim(aim), m_lines(lines) { }

    QList<QList<Strip>> share(const QList<Strip> &strips)
    {
        for (qsizetype first = 0; first < strips.size();) {
            const auto run = boundFrom(strips, first, Bond::WithNext);
            addRun(run);
            first += run.size();
        }
        return m_pages;
    }

    /** These pages, where what ends one has gone on to a later one, by way of those between, as long as that evens them out. */
    QList<QList<Strip>> evened(QList<QList<Strip>> pages) const
    {
        for (auto from = pages.size() - 2; from >= 0; --from) { // the fuller pages come first
            for (auto to = from + 1; to < pages.size(); ++to) {
                auto tried = pages;
                if (!goesOnBy(tried, from, to) || unevenness(tried) >= unevenness(pages))
                    continue;
                pages = std::move(tried);
                from = pages.size() - 1; // anew, from the last but one on
                break;
            }
        }
        return pages;
    }

private:
    /** What ends each page goes on to the next one, from page `from` to page `to`; false where that cannot be. */
    bool goesOnBy(QList<QList<Strip>> &pages, qsizetype from, qsizetype to) const
    {
        for (auto at = from; at < to; ++at) {
            if (!endGoesOn(pages[at], pages[at + 1]))
                return false;
        }
        return std::all_of(pages.begin(), pages.end(), [this](const QList<Strip> &page) { return holds(filledWith({}, page, true)); });
    }

    static bool endGoesOn(QList<Strip> &page, QList<Strip> &next)
    {
        const auto bond = page.last().bond == Bond::Free ? Bond::WithNext : Bond::InItem; // of what is split already, an item
        auto first = page.size() - 1;
        while (first > 0 && page.at(first - 1).bond >= bond)
            --first;
        if (first <= 0 || page.last().bond == Bond::InItem || next.first().opensPage)
            return false;
        next = page.mid(first) + next;
        page.resize(first);
        return true;
    }

    /** The lower, the more alike the heights are, whatever they come to. */
    [[nodiscard]] double unevenness(const QList<QList<Strip>> &pages) const
    {
        double squares = 0;
        for (const auto &page : pages)
            squares += std::pow(filledWith({}, page, true).height, 2);
        return squares;
    }

    /** The strips from `first` on that are bound at least so much. */
    static QList<Strip> boundFrom(const QList<Strip> &strips, qsizetype first, Bond bond)
    {
        auto last = first;
        while (last + 1 < strips.size() && strips.at(last).bond >= bond)
            ++last;
        return strips.mid(first, last - first + 1);
    }

    [[nodiscard]] bool isWithin(const Fill &fill, double height) const
    {
        return fill.height <= height && fill.lines <= m_lines && fill.notes <= mostNotes;
    }
    [[nodiscard]] bool holds(const Fill &fill) const { return isWithin(fill, m_height); }
    [[nodiscard]] bool goesOn(const Fill &fill) const { return isWithin(fill, m_aim); }

    [[nodiscard]] Fill filledWith(Fill fill, const QList<Strip> &run, bool isFirst) const
    {
        for (const auto &strip : run) {
            fill = with(fill, strip, isFirst);
            isFirst = false;
        }
        return fill;
    }

    void addRun(const QList<Strip> &run)
    {
        const bool isWhole = holds(filledWith({}, run, true));
        const bool isEmpty = m_pages.last().isEmpty();
        if (!isEmpty && (run.first().opensPage || (isWhole && !goesOn(filledWith(m_fill, run, false)))))
            startPage();
        if (isWhole)
            return addAll(run);
        for (qsizetype first = 0; first < run.size();) {
            const auto item = boundFrom(run, first, Bond::InItem);
            addItem(item);
            first += item.size();
        }
    }

    void addItem(const QList<Strip> &item)
    {
        if (!m_pages.last().isEmpty() && !goesOn(filledWith(m_fill, item, false)))
            startPage();
        if (holds(filledWith({}, item, true)))
            return addAll(item);
        for (const auto &strip : item) {
            if (!m_pages.last().isEmpty() && !holds(with(m_fill, strip, false)))
                startPage();
            add(strip);
        }
    }

    void addAll(const QList<Strip> &strips)
    {
        for (const auto &strip : strips)
            add(strip);
    }

    void add(const Strip &strip)
    {
        m_fill = with(m_fill, strip, m_pages.last().isEmpty());
        m_pages.last().append(strip);
    }

    void startPage()
    {
        m_pages.append(QList<Strip> {});
        m_fill = {};
    }

    double m_height;
    double m_aim;
    int m_lines;
    QList<QList<Strip>> m_pages { {} };
    Fill m_fill;
};

/** The same pages filled as evenly as they can be: three items and three rather than five and one, four, three and three rather than four,
 * four and two. */
QList<QList<Strip>> shared(const QList<Strip> &strips, double height, int lines)
{
    auto pages = Sharing(height, height, lines).share(strips);
    if (pages.size() < 2 || opensEach(pages))
        return pages;
    for (double aim = height - evenBy; aim > height / 2; aim -= evenBy) {
        auto even = Sharing(height, aim, lines).share(strips);
        if (even.size() > pages.size())
            break;
        pages = std::move(even);
    }
    return Sharing(height, height, lines).evened(std::move(pages));
}

void place(SlidePage &page, const Strip &strip, double y, const Zone &zone)
{
    for (auto text : strip.texts) {
        move(text, 0, y);
        text.room.setTop(zone.top - 8);
        text.room.setBottom(zone.bottom + 8);
        page.texts.append(text);
    }
    for (auto shape : strip.shapes) {
        shape.path.translate(0, y);
        page.shapes.append(shape);
    }
    page.lines += strip.lines;
}

/** How many times the strips' stretch the page has room for, from 0 to `mostLoose`. */
double looseness(const QList<Strip> &strips, double height)
{
    double used = 0;
    double stretch = 0;
    for (qsizetype i = 0; i < strips.size(); ++i) {
        used += strips.at(i).height + (i > 0 ? strips.at(i).before : 0);
        stretch += i > 0 ? strips.at(i).stretch : 0;
    }
    return stretch > 0 ? std::clamp((height - used) / stretch, 0.0, mostLoose) : 0;
}

/** What is left of the page when all strips are stretched so much. */
double spare(const QList<Strip> &strips, double height, double loose)
{
    for (qsizetype i = 0; i < strips.size(); ++i)
        height -= strips.at(i).height + (i > 0 ? strips.at(i).before + loose * strips.at(i).stretch : 0);
    return std::max(0.0, height);
}

SlidePage placed(const QList<Strip> &strips, const Canvas &canvas, const Zone &zone)
{
    SlidePage page;
    page.width = canvas.width;
    const double loose = looseness(strips, zone.height());
    double y = zone.top;
    if (loose >= 1 && zone.top > 100) // room to spare: a little of it under the title too
        y += std::min(mostUnderTitle, spare(strips, zone.height(), loose) * 0.25);
    for (qsizetype i = 0; i < strips.size(); ++i) {
        const auto &strip = strips.at(i);
        const double before = i > 0 ? strip.before + loose * strip.stretch : 0;
        if (i > 0 && strip.rule == Hairline::Above)
            page.shapes.append(filledRect({ Canvas::left, y + before / 2 - 1.5, canvas.content(), 3 }, SlideInk::Line));
        place(page, strip, y + before, zone);
        y += before + strip.height;
    }
    return page;
}

/** The pages, each of them left free at its bottom by so much. */
QList<SlidePage> laidOut(const Slide &slide, const Canvas &canvas, double kept)
{
    const SlideFrame frame(slide, canvas);
    QList<Strip> strips;
    for (const auto &block : slide.blocks)
        strips += std::visit([&](const auto &one) { return strips::of(one, canvas); }, block);
    QList<SlidePage> pages;
    for (const auto &part : shared(strips, frame.zone().height() - kept, mostLines - frame.askLines()))
        pages.append(placed(part, canvas, frame.zone()));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        pages[i].lines += frame.askLines();
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
        frame.addTo(pages[i]);
    }
    return pages;
}

int linesOf(const QList<SlidePage> &pages)
{
    int lines = 0;
    for (const auto &page : pages)
        lines += page.lines;
    return lines;
}

/** The same pages with larger text, as large as they have room for. */
QList<SlidePage> grown(const Slide &slide, Canvas canvas, QList<SlidePage> best, SlideScale scale)
{
    canvas.scale = scale;
    const bool isWide = canvas.isWide();
    const auto most = linesOf(best) + linesGrown;
    for (auto larger = scale.larger(); larger.percent() <= percentGrown && larger != scale; larger = larger.larger()) {
        scale = larger;
        canvas.scale = larger;
        auto tried = laidOut(slide, canvas, roomKept);
        if (tried.size() != best.size() || canvas.isWide() != isWide || linesOf(tried) > most)
            break;
        best = std::move(tried);
    }
    return best;
}

}

QList<SlidePage> pages(const Slide &slide, QSize size, SlideScale scale)
{
    Canvas canvas;
    canvas.scale = scale;
    if (!size.isEmpty())
        canvas.width = std::clamp(slideHeight * size.width() / size.height(), 1440.0, 2560.0);
    auto best = laidOut(slide, canvas, 0);
    if (best.size() == 2) { // one page rather than two
        canvas.scale = scale.closer();
        if (auto closer = laidOut(slide, canvas, 0); closer.size() == 1)
            return closer;
    }
    return slide.fit == Fit::Grows ? grown(slide, canvas, std::move(best), scale) : best;
}
