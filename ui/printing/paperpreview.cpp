// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperpreview.h"

#include "ui/pages/pagepicture.h"

#include <QBoxLayout>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int widest = 820; // pixels of a sheet at its usual size
constexpr int margin = 16;
constexpr double leastZoom = 0.5;
constexpr double mostZoom = 3;

/** One page. */
class Sheet final : public QWidget {
public:
    Sheet(PaperPage page, PaperFonts fonts) : m_page(std::move(page)), m_fonts(std::move(fonts))
    {
        auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return ::heightForWidth(m_page.size, width); }
    QSize sizeHint() const override { return { 620, heightForWidth(620) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        // Drawn once a size, since a page of names takes a few milliseconds.
        if (m_picture.width() != int(width() * devicePixelRatioF()))
            m_picture = pagePicture(m_page, m_fonts, width(), devicePixelRatioF());
        QPainter(this).drawPixmap(0, 0, m_picture);
    }

private:
    PaperPage m_page;
    PaperFonts m_fonts;
    QPixmap m_picture;
};

}

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new QWidget)
{
    setWidgetResizable(true);
    setWidget(m_sheets);
    setAlignment(Qt::AlignHCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of a sheet must not hang on how many there are
    setAccessibleName(tr("Aperçu du papier"));
    auto *column = new QVBoxLayout(m_sheets);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
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
    fitSheets();
}

void PaperPreview::setZoom(double zoom)
{
    const auto wanted = std::clamp(zoom, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    fitSheets();
    Q_EMIT zoomed();
}

void PaperPreview::fitSheets()
{
    const auto usual = std::min(viewport()->width(), widest + 2 * margin);
    m_sheets->setFixedWidth(int(usual * m_zoom));
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    fitSheets();
    QScrollArea::resizeEvent(event);
}

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.25 : 0.8));
    event->accept();
}
