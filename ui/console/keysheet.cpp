// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/keysheet.h"

#include "ui/components/keycap.h"
#include "ui/components/label.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = 8;

struct KeyRow {
    QStringList keys;
    QString meaning;
};

QList<KeyRow> keyRows()
{
    return {
        { { KeySheet::tr("→"), KeySheet::tr("Page suiv.") }, KeySheet::tr("diapositive suivante (télécommande : suivant)") },
        { { KeySheet::tr("←"), KeySheet::tr("Page préc.") }, KeySheet::tr("diapositive précédente") },
        { { KeySheet::tr("P") }, KeySheet::tr("projeter ce que montre cette page") },
        { { KeySheet::tr("T") }, KeySheet::tr("projeter le temps de l’étape, ou revenir") },
        { { KeySheet::tr("F") }, KeySheet::tr("figer l’image de la salle, ou la reprendre") },
        { { KeySheet::tr("B") }, KeySheet::tr("écran noir, ou de nouveau la diapositive") },
        { { KeySheet::tr("W") }, KeySheet::tr("écran blanc, ou de nouveau la diapositive") },
        { { KeySheet::tr("G") }, KeySheet::tr("aller à une étape") },
        { { u"+"_s, u"−"_s }, KeySheet::tr("texte plus grand, plus petit") },
        { { u"F5"_s }, KeySheet::tr("console, ou retour à la page") },
        { { u"F7"_s }, KeySheet::tr("tours de parole, sans quitter la console") },
        { { u"F9"_s }, KeySheet::tr("imprime la feuille de secours") },
        { { u"?"_s }, KeySheet::tr("cette liste") },
    };
}

}

KeySheet::KeySheet(QWidget *window) : QWidget(window)
{
    hide();
    setAccessibleName(tr("Touches du vidéoprojecteur"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(32, 24, 32, 24);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->addWidget(new Label(tr("Touches du vidéoprojecteur"), Face::Section), 0, 0, 1, 2);
    addKeys(*grid);
    window->installEventFilter(this);
}

void KeySheet::addKeys(QGridLayout &grid)
{
    for (const auto &row : keyRows()) {
        auto *caps = new QHBoxLayout;
        caps->setSpacing(6);
        for (const auto &key : row.keys)
            caps->addWidget(new Keycap(key));
        caps->addStretch(1);
        const int at = grid.rowCount();
        grid.addLayout(caps, at, 0);
        grid.addWidget(new Label(row.meaning), at, 1);
    }
    grid.addWidget(
        new Label(tr("Ces touches se taisent quand vous écrivez dans un champ."), Face::Small, Ink::Secondary), grid.rowCount(), 0, 1, 2);
}

void KeySheet::toggle()
{
    if (isVisible())
        return hide();
    placeInTheMiddle();
    show();
    raise();
    qApp->installEventFilter(this);
}

void KeySheet::placeInTheMiddle()
{
    adjustSize();
    const auto place = parentWidget()->rect().center() - rect().center();
    move(place);
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeInTheMiddle();
    const auto *pressed = event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (event->type() == QEvent::KeyPress || (pressed && pressed->window() == window())) {
        qApp->removeEventFilter(this);
        hide();
        return event->type() == QEvent::KeyPress; // the key that closes the list asks nothing else
    }
    return false;
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(card, themeOf(this).card);
    painter.setPen(QPen(themeOf(this).buttonEdge, 1));
    painter.drawPath(card);
}
