// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidescale.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

constexpr std::array percents { 100, 112, 125, 140, 160 };
constexpr double nearLeading = 1.11;
constexpr qsizetype last = qsizetype(percents.size()) - 1;

}

SlideScale SlideScale::ofPercent(int percent)
{
    const auto nearest = std::min_element(
        percents.begin(), percents.end(), [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
    return SlideScale(nearest - percents.begin());
}

SlideScale SlideScale::larger() const
{
    return SlideScale(std::min(last, m_step + 1));
}

SlideScale SlideScale::smaller() const
{
    return SlideScale(std::max<qsizetype>(0, m_step - 1));
}

SlideScale SlideScale::closer() const
{
    auto scale = *this;
    scale.m_leading = nearLeading;
    return scale;
}

int SlideScale::percent() const
{
    return percents.at(size_t(m_step));
}
