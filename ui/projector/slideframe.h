// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands around the content of each page: the title, what is asked now, the step bar, the mark of a rehearsal.

#include "ui/projector/strip.h"

/** From where to where the content of a page may reach. */
struct Zone {
    double top = 178;
    double bottom = 968;
    [[nodiscard]] double height() const { return bottom - top; }
};

class SlideFrame {
public:
    SlideFrame(const Slide &slide, const Canvas &canvas);

    [[nodiscard]] Zone zone() const { return m_zone; }
    [[nodiscard]] int askLines() const { return m_askLines; }
    /** Puts the frame on a page whose number is known. */
    void addTo(SlidePage &page) const;

private:
    void addHead(const SlideHead &head);
    void addAsk(const QString &ask);
    void addRehearsal();
    void addSteps(SlidePage &page) const;
    double addStep(SlidePage &page, const StepMark &step, double x, double width) const;

    Canvas m_canvas;
    QList<StepMark> m_steps;
    SlidePage m_fixed;
    Zone m_zone;
    int m_askLines = 0;
};
