// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much larger than the smallest legible size the text is: fitted to the room, never under the floor.

#include <QList>

class SlideScale {
public:
    SlideScale() = default;
    /** The step nearest to this many percent, as kept from an earlier meeting. */
    static SlideScale ofPercent(int percent);

    [[nodiscard]] SlideScale larger() const;
    [[nodiscard]] SlideScale smaller() const;
    /** The same size with its lines nearer to each other, where that saves a page. */
    [[nodiscard]] SlideScale closer() const;
    [[nodiscard]] int percent() const;
    [[nodiscard]] double factor() const { return percent() / 100.0; }
    /** From one baseline to the next, in ems. */
    [[nodiscard]] double leading() const { return m_leading; }
    bool operator==(const SlideScale &) const = default;

private:
    explicit SlideScale(qsizetype step) : m_step(step) { }
    qsizetype m_step = 0;
    double m_leading = 1.22;
};
