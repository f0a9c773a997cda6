// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/speakingfold.h"

#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/meeting/speakingpanel.h"
#include "ui/projector/projectorkeys.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

SpeakingFold::SpeakingFold(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_panel(new SpeakingPanel(document))
    , m_area(new QScrollArea)
{
    setAccessibleName(tr("Tours de parole"));
    setFixedWidth(neededWidth);
    keepsLetters(this);
    build();
    connect(m_panel, &SpeakingPanel::said, this, &SpeakingFold::said);
}

void SpeakingFold::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *fold = new QuietButton(tr("Replier"));
    fold->setButtonHeight(ButtonHeight::Row);
    fold->setAccessibleName(tr("Replier les tours de parole"));
    head->addWidget(new Label(tr("Tours de parole"), Face::Strong), 1);
    head->addWidget(fold);
    column->addLayout(head);
    auto *canvas = new QWidget;
    auto *inside = new QVBoxLayout(canvas);
    inside->setContentsMargins({});
    inside->addWidget(m_panel);
    inside->addStretch(1);
    m_area->setWidget(canvas);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false); // the console's own ground shows
    canvas->setAutoFillBackground(false);
    column->addWidget(m_area, 1);
    connect(fold, &Button::clicked, this, &SpeakingFold::foldAsked);
}

void SpeakingFold::takeKeyboard()
{
    m_panel->takeKeyboard();
    m_area->ensureWidgetVisible(m_panel->firstField());
}

void SpeakingFold::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->text().isEmpty()) // a letter stays here: above, it would be one of the slides' keys
        QWidget::keyPressEvent(event);
}
