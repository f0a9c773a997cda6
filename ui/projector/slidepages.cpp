// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidepages.h"

#include "ui/projector/slidetype.h"

#include <algorithm>

namespace {

constexpr double margin = 80;
constexpr double top = 60;
constexpr double bottom = 970;

PlacedText placed(const QString &line, const Setting &setting, double y, double width)
{
    const QRectF box(margin, y, widthOf(line, setting), setting.pitch());
    return { line, box, { margin, y + baselineOf(setting) }, { margin, 0, width, slideHeight }, setting.kind, setting.pixels,
        setting.weight };
}

}

QList<SlidePage> pages(const Slide &slide, QSize size, SlideScale scale)
{
    SlidePage page;
    page.width = size.isEmpty() ? 1920 : std::clamp(slideHeight * size.width() / size.height(), 1440.0, 2560.0);
    const double width = page.width - 2 * margin;
    double y = top;
    QList<SlidePage> pages;
    const auto texts = textsOf(slide);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto setting = settingOf(i == 0 ? SlideText::Name : SlideText::Body, scale);
        for (const auto &line : brokenLines(texts.at(i), setting, width)) {
            if (y + setting.pitch() > bottom) {
                pages.append(page);
                page.texts.clear();
                y = top;
            }
            page.texts.append(placed(line, setting, y, width));
            y += setting.pitch();
        }
    }
    pages.append(page);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
    }
    return pages;
}
