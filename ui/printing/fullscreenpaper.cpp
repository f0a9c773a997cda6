// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fullscreenpaper.h"

#include "ui/pages/pagepicture.h"
#include "ui/theme/face.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

static constexpr int footHeight = 32;
static constexpr int gap = 16;

FullScreenPaper::FullScreenPaper(PagedPaper paper, PaperFonts fonts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_paper(std::move(paper))
    , m_fonts(std::move(fonts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(m_paper.title);
    setAccessibleName(m_paper.title);
}

int FullScreenPaper::pageWidth() const
{
    const auto sheet = sheetOf(m_paper.pages.value(m_first).size);
    return std::min(width(), int((height() - footHeight) * sheet.width / sheet.height));
}

qsizetype FullScreenPaper::pagesInView() const
{
    return std::clamp<qsizetype>((width() + gap) / std::max(1, pageWidth() + gap), 1, std::max<qsizetype>(1, m_paper.pages.size()));
}

void FullScreenPaper::turn(qsizetype by)
{
    const auto last = std::max<qsizetype>(0, m_paper.pages.size() - pagesInView());
    m_first = std::clamp<qsizetype>(m_first + by, 0, last);
    update();
}

void FullScreenPaper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    const auto wide = pageWidth();
    const auto shown = std::min(pagesInView(), m_paper.pages.size() - m_first);
    auto x = (width() - int(shown) * wide - int(shown - 1) * gap) / 2;
    for (auto i = m_first; i < m_first + shown; ++i) {
        painter.drawPixmap(x, 0, pagePicture(m_paper.pages.at(i), m_fonts, wide, devicePixelRatioF()));
        x += wide + gap;
    }
    painter.setPen(Qt::white);
    painter.setFont(fontOf(Face::Small));
    const auto inView = shown > 1 ? tr("pages %1 à %2").arg(m_first + 1).arg(m_first + shown) : tr("page %1").arg(m_first + 1);
    const auto words
        = tr("%1 sur %2 · flèches pour tourner, Échap pour fermer").arg(inView).arg(std::max<qsizetype>(1, m_paper.pages.size()));
    painter.drawText(rect().adjusted(0, height() - footHeight, 0, 0), Qt::AlignCenter, words);
}

void FullScreenPaper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(pagesInView());
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return turn(-pagesInView());
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FullScreenPaper::mousePressEvent(QMouseEvent *event)
{
    turn(event->button() == Qt::RightButton ? -pagesInView() : pagesInView());
}
