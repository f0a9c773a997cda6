// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/drawform.h"

#include "core/meeting/arrivals.h"
#include "core/meeting/presentroster.h"
#include "core/seating/groupcount.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>

DrawForm::DrawForm(QWidget *parent)
    : QWidget(parent)
    , m_present(new Paragraph({}))
    , m_words(new TextField(tr("Mots du tirage")))
    , m_otherWords(new QuietButton(tr("D’autres mots"), Glyph::Shuffle))
    , m_count(new QSpinBox)
    , m_draw(new FilledButton({}))
    , m_notice(new Notice)
{
    build();
    connect(m_otherWords, &Button::clicked, this, &DrawForm::drawWords);
    connect(m_count, &QSpinBox::valueChanged, this, &DrawForm::showCount);
    connect(m_draw, &Button::clicked, this, &DrawForm::askToDraw);
    connect(m_words->edit(), &QLineEdit::returnPressed, this, &DrawForm::askToDraw);
}

/** Moves made by hand are not lost by one key: the first one says so. */
void DrawForm::askToDraw()
{
    m_notice->clear();
    if (m_isDrawn && m_moves > m_told) {
        m_told = m_moves;
        return say(Tone::Attention,
            withFrenchSpaces(
                tr("Un nouveau tirage efface %n déplacement(s) à la main. Encore une fois pour le refaire, Échap pour garder ces groupes.",
                    nullptr, m_moves)));
    }
    Q_EMIT drawAsked(m_words->text().trimmed(), m_count->value());
}

void DrawForm::hideEvent(QHideEvent *event)
{
    m_told = 0;
    m_notice->clear();
    QWidget::hideEvent(event);
}

void DrawForm::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_present);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_words->edit()->setMinimumWidth(280);
    m_words->setHelp(
        tr("Dites-les à voix haute, ou tapez ceux que la salle choisit : avec la liste des présent·es, ils redonnent ces groupes."));
    m_count->setRange(1, 999);
    m_count->setFixedHeight(40);
    m_count->setFixedWidth(88);
    m_count->setAccessibleName(tr("Nombre de groupes à tirer"));
    row->addWidget(m_words, 1, Qt::AlignTop);
    for (auto *widget : { static_cast<QWidget *>(m_otherWords), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_draw) }) {
        auto *column = new QVBoxLayout; // level with the field, whose label stands above it
        auto *above = new Label(widget == m_count ? tr("Groupes") : QString(), Face::SmallMedium, Ink::Secondary);
        above->setFixedHeight(18);
        column->setSpacing(6);
        column->addWidget(above);
        column->addWidget(widget);
        column->addStretch(1);
        row->addLayout(column);
    }
    card->column()->addLayout(row);
    card->column()->addWidget(m_notice);
}

QWidget *DrawForm::firstField() const
{
    return m_words->edit();
}

void DrawForm::say(Tone tone, const QString &words)
{
    m_notice->say(tone, words);
}

void DrawForm::drawWords()
{
    auto *chance = QRandomGenerator::system();
    m_words->setText(drawnSeed({ chance->generate(), chance->generate(), chance->generate() }).text);
}

void DrawForm::show(const MeetingState &state)
{
    m_people = namedPresent(state);
    m_isDrawn = areSeatedByName(state);
    m_moves = state.seating.moves;
    if (m_words->text().trimmed().isEmpty() && !m_words->edit()->hasFocus())
        drawWords();
    const int proposed = groupsFor(std::max(1, m_people), procedureOf(state).limits.smallGroup);
    if (proposed != m_proposed) {
        m_proposed = proposed;
        m_count->setValue(proposed);
    }
    showCount();
}

void DrawForm::showCount()
{
    const int groups = m_count->value();
    const auto sizes = groupSizes(m_people, groups);
    const int fewest = sizes.fewest;
    const auto size = sizes.larger > 0 ? tr("%1 ou %2 personnes par groupe").arg(fewest).arg(fewest + 1)
                                       : tr("%n personne(s) par groupe", nullptr, fewest);
    m_present->setText(m_people == 0 ? withFrenchSpaces(tr("Personne n’est encore noté par son nom : le tirage a besoin des arrivées."))
                                     : withFrenchSpaces(tr("%n présent·e(s) par leur nom : %1.", nullptr, m_people).arg(size)));
    m_draw->setText(m_isDrawn ? tr("Refaire le tirage : %n groupe(s)", nullptr, groups) : tr("Tirer %n groupe(s)", nullptr, groups));
    m_draw->setKind(m_isDrawn ? ButtonKind::Plain : ButtonKind::Filled);
    m_draw->setEnabled(m_people > 0);
}
