// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperpreview.h"

#include <QBoxLayout>
#include <QPainter>

namespace {

/** One page, white whatever the theme: it is paper. */
class Sheet final : public QWidget {
public:
    Sheet(PaperPage page, PaperFonts fonts) : m_page(std::move(page)), m_fonts(std::move(fonts))
    {
        auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(width * PaperSheet::height / PaperSheet::width); }
    QSize sizeHint() const override { return { 620, heightForWidth(620) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_picture.width() != int(width() * devicePixelRatioF()))
            m_picture = picture();
        QPainter(this).drawPixmap(0, 0, m_picture);
    }

private:
    /** Drawn once a size, since a page of names takes a few milliseconds. */
    QPixmap picture() const
    {
        const double scale = devicePixelRatioF();
        QPixmap pixmap(int(width() * scale), int(height() * scale));
        pixmap.fill(Qt::white);
        const double dotsPerMetre = pixmap.width() / (PaperSheet::width / 1000);
        QImage image(pixmap.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(int(dotsPerMetre));
        image.setDotsPerMeterY(int(dotsPerMetre));
        QPainter painter(&image);
        paint(m_page, m_fonts, painter);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    PaperPage m_page;
    PaperFonts m_fonts;
    QPixmap m_picture;
};

}

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new QWidget)
{
    setWidgetResizable(true);
    setWidget(m_sheets);
    setAccessibleName(tr("Aperçu du papier"));
    auto *column = new QVBoxLayout(m_sheets);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
}

void PaperPreview::show(const PagedPaper &paper, const PaperFonts &fonts)
{
    auto *column = m_sheets->layout();
    while (auto *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &page : paper.pages)
        column->addWidget(new Sheet(page, fonts));
}
