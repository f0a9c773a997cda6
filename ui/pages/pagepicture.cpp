// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagepicture.h"

#include <QImage>
#include <QPainter>

int heightForWidth(SheetSize size, int width)
{
    const auto sheet = sheetOf(size);
    return int(width * sheet.height / sheet.width);
}

QPixmap pagePicture(const PaperPage &page, const PaperFonts &fonts, int width, double devicePixelRatio)
{
    const QSize pixels(int(width * devicePixelRatio), int(heightForWidth(page.size, width) * devicePixelRatio));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    const auto dotsPerMetre = pixels.width() / (sheetOf(page.size).width / 1000);
    image.setDotsPerMeterX(int(dotsPerMetre));
    image.setDotsPerMeterY(int(dotsPerMetre));
    QPainter painter(&image);
    paint(page, fonts, painter);
    painter.end();
    auto pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
