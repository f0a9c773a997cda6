// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presencecard.h"

#include "core/meeting/arrivals.h"
#include "core/wording/sentences.h"
#include "core/wording/stays.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/separator.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"

#include <QGridLayout>
#include <QRegularExpressionValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/** The most numerous groups, their names at the left and their counts at the right. */
void showGroups(QGridLayout &grid, const QList<GroupPresence> &groups)
{
    constexpr int most = 2; // so that the last arrivals stay in sight
    clearLayout(grid);
    for (int i = 0; i < std::min<qsizetype>(most, groups.size()); ++i) {
        const auto &one = groups.at(i);
        grid.addWidget(new Label(one.group.isEmpty() ? PresenceCard::tr("sans groupe") : one.group, Face::Small, Ink::Secondary), i, 0);
        auto *count = new Label(QString::number(one.present), Face::SmallStrong);
        count->setFigures(Figures::Fixed);
        grid.addWidget(count, i, 1, Qt::AlignRight);
    }
    if (groups.size() > most)
        grid.addWidget(
            new Label(PresenceCard::tr("et %n autre(s) groupe(s)", nullptr, int(groups.size()) - most), Face::Small, Ink::Secondary), most,
            0, 1, 2);
}

}

PresenceCard::PresenceCard(QWidget *parent)
    : QWidget(parent)
    , m_count(new Label({}, Face::Counter))
    , m_word(new Label({}, Face::Strong))
    , m_from(new Label({}, Face::Small, Ink::Secondary))
    , m_genders(new Label({}, Face::Small, Ink::Secondary))
    , m_headcount(new TextField(tr("Compter seulement")))
    , m_groups(new QGridLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_count);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_word);
    words->addWidget(m_from);
    words->addStretch(1);
    top->addLayout(words, 1);
    card->column()->addLayout(top);
    m_groups->setHorizontalSpacing(8);
    m_groups->setVerticalSpacing(4);
    m_groups->setColumnStretch(0, 1);
    card->column()->addLayout(m_groups);
    card->column()->addWidget(m_genders);
    m_genders->hide();
    card->column()->addWidget(new Separator);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(12);
    m_headcount->edit()->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{0,5}"_s), m_headcount));
    m_headcount->edit()->setPlaceholderText(tr("70, par exemple"));
    m_headcount->setHelp(tr("Vide : les noms comptent."));
    typed->addWidget(m_headcount, 1);
    auto *note = new PlainButton(tr("Noter"));
    note->setAccessibleName(tr("Noter le comptage"));
    auto *aside = new QVBoxLayout;
    aside->setContentsMargins(0, 23, 0, 0); // level with the field, below its label
    aside->addWidget(note);
    aside->addStretch(1);
    typed->addLayout(aside);
    card->column()->addLayout(typed);
    connect(m_headcount->edit(), &QLineEdit::returnPressed, this, &PresenceCard::take);
    connect(note, &Button::clicked, this, &PresenceCard::take);
}

void PresenceCard::show(const MeetingState &state)
{
    const int present = presentNow(state);
    const auto headcount = currentSitting(state).headcount;
    m_count->setText(QString::number(present));
    m_word->setText(tr("présent·e(s)", "after the number, which stands apart", present));
    const auto members = int(membersOf(state).size());
    const int named = namedPresent(state);
    m_from->setText(headcount ? (named > 0 ? tr("comptage, dont %n par leur nom", nullptr, named) : tr("comptage"))
                              : tr("sur %n membre(s)", nullptr, members));
    const auto groups = presenceByGroup(state);
    if (groups != m_shownGroups)
        showGroups(*m_groups, groups);
    m_shownGroups = groups;
    const auto genders = words(presenceByGender(state));
    m_genders->setText(withFrenchSpaces(tr("Genre dit : %1")).arg(genders));
    m_genders->setVisible(!genders.isEmpty());
    if (headcount != m_shown) {
        m_shown = headcount;
        m_headcount->setText(headcount ? QString::number(*headcount) : QString());
    }
}

void PresenceCard::refuse(const QString &sentence)
{
    if (sentence.isEmpty())
        m_headcount->clearMessage();
    else
        m_headcount->say(Tone::Refusal, sentence);
}

void PresenceCard::take()
{
    bool isNumber = false;
    const int count = m_headcount->text().trimmed().toInt(&isNumber);
    if (!isNumber && !m_shown)
        return refuse({}); // the names count already
    Q_EMIT headcountTyped(isNumber ? std::optional(count) : std::nullopt);
}
