// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is projected, led by the facilitators: the slide they chose, frozen or covered, whatever page their window shows.

#include "core/slide/deck.h"
#include "core/slide/projection.h"
#include "ui/document/document.h"
#include "ui/projector/slidepage.h"

#include <QSize>
#include <QTimer>

/** One page of a slide, among all of its pages, to be drawn. */
struct PageInView {
    SlideKey key; // its page is one of them
    Slide slide;
    QList<SlidePage> pages; // which follow from the slide
    friend bool operator==(const PageInView &a, const PageInView &b) { return a.key == b.key && a.slide == b.slide; }
};

class Projector final : public QObject {
    Q_OBJECT

public:
    /** Reads again what a crash left; the document outlives this. */
    explicit Projector(Document &document, QObject *parent = nullptr);

    const Projection &projection() const { return m_projection; }
    /** The slide that the hall sees, without laying it out. */
    const SlideKey &shownKey() const { return m_projection.frozen ? *m_projection.frozen : m_projection.chosen; }
    /** What the hall sees when it is not covered. */
    const PageInView &shown() const;
    /** What it would see if it were not frozen. */
    const PageInView &chosen() const;
    /** What « suivante » brings; nothing at the end. */
    const std::optional<PageInView> &coming() const;
    /** How many pages the chosen slide takes. */
    int pageCount() const { return int(chosen().pages.size()); }

    void project(const SlideKey &key);
    /** The first slide of a step; "accueil" and "apres" are steps too. */
    void projectStep(const QString &step);
    void next();
    void previous();
    /** The time of the step under way, second by second; again, or next, brings back what was projected before. */
    void toggleTimer();
    void toggleFrozen();
    /** Covers the slide, or uncovers it when it is covered so. */
    void toggle(Cover cover);
    void larger();
    void smaller();
    void setLight(HallLight light);
    /** Keeps whether the hall has its screen, so that it is given back after a crash. */
    void keepWay(ProjectorWay way);
    /** The shape of the hall's picture: slides are parted into pages for it. */
    void setPictureSize(QSize size);
    QSize pictureSize() const { return m_size; }

Q_SIGNALS:
    void changed();

private:
    void put(const Projection &projection);
    /** The slide as it is now. */
    Slide slideNow(const SlideKey &key) const;
    void refresh();
    /** Slides are laid out when they are asked for: each change of the meeting costs nothing while nobody looks. */
    void layOut() const;
    QList<SlidePage> pagesOf(const Slide &slide) const;
    /** The page with its number kept among those there are. */
    PageInView viewOf(SlideKey key) const;
    std::optional<PageInView> after(const PageInView &page) const;

    /** A slide laid out for a picture of this size and scale. */
    struct Paged {
        Slide slide;
        QSize size;
        int scale;
        QList<SlidePage> pages;
    };

    Document &m_document;
    Projection m_projection;
    SlideKey m_beforeTimer;
    QTimer m_second; // runs while a time is in view
    QSize m_size { 1920, 1080 };
    mutable bool m_isLaidOut = false;
    mutable PageInView m_shown;
    mutable PageInView m_chosen;
    mutable std::optional<PageInView> m_coming;
    mutable QList<Paged> m_paged; // the last few: most changes of the meeting leave the slide in view as it is
};
