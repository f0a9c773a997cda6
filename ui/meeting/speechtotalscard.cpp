// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/speechtotalscard.h"

#include "core/meeting/halltime.h"
#include "core/speech/speechtotals.h"
#include "core/speech/typedlength.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "ui/components/boxname.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

QString totalWords(const QString &whose, const SpeechTotal &total)
{
    if (total.turns < fewestTurns)
        return SpeechTotalsCard::tr("%1 : moins de %2 prises de parole").arg(whose).arg(fewestTurns);
    const int turns = total.turns;
    return SpeechTotalsCard::tr("%1 : %2 en %n prise(s) de parole", nullptr, turns).arg(whose, durationWords(total.seconds));
}

QString lengthText(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

}

SpeechTotalsCard::SpeechTotalsCard(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_byGender(new Paragraph({}, Face::Small))
    , m_byVoice(new Paragraph({}, Face::Small))
    , m_turns(new QComboBox)
    , m_length(new TextField(tr("Sa durée")))
{
    build();
    connect(m_turns, &QComboBox::activated, this, &SpeechTotalsCard::showChosen);
    connect(m_length->edit(), &QLineEdit::returnPressed, this, &SpeechTotalsCard::correct);
    connect(m_length->edit(), &QLineEdit::textEdited, this, [this] { m_length->clearMessage(); });
}

void SpeechTotalsCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(tr("Temps de parole"), Face::SmallStrong));
    column->addWidget(new Paragraph(tr("Pour l’animation seulement, jamais par personne."), Face::Small, Ink::Secondary));
    column->addWidget(m_byGender);
    column->addWidget(m_byVoice);
    nameBox(*m_turns, tr("Prise de parole à corriger"));
    m_turns->setMinimumHeight(40);
    m_turns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_turns);
    m_length->edit()->setMinimumHeight(40);
    m_length->setHelp(tr("Comme 1:50, puis Entrée ; 0 la retire."));
    column->addWidget(m_length);
}

void SpeechTotalsCard::refresh()
{
    const auto totals = speechTotals(m_document.hallState());
    QStringList genders;
    QStringList voices;
    for (const auto gender : { Gender::F, Gender::M, Gender::O, Gender::Unsaid }) {
        const auto whose = gender == Gender::Unsaid ? tr("Genre non dit") : word(gender);
        if (totals.byGender.contains(gender))
            genders.append(totalWords(whose, totals.byGender.value(gender)));
    }
    for (const auto voice : { Voice::FirstTime, Voice::Again }) {
        const auto whose = voice == Voice::FirstTime ? tr("Première fois") : tr("Déjà entendu·es");
        if (totals.byVoice.contains(voice))
            voices.append(totalWords(whose, totals.byVoice.value(voice)));
    }
    m_byGender->setText(withFrenchSpaces(genders.join(u'\n')));
    m_byVoice->setText(withFrenchSpaces(voices.join(u'\n')));
    setVisible(!currentSitting(m_document.hallState()).turns.isEmpty());
    listTurns();
}

/** The last turn first; told by their hour and their length only. */
void SpeechTotalsCard::listTurns()
{
    const auto &turns = currentSitting(m_document.hallState()).turns;
    QStringList items;
    for (auto it = turns.crbegin(); it != turns.crend(); ++it) {
        const auto hour = ::clock(hallTime(m_document.hallState(), it->at));
        items.append(
            it->seconds == 0 ? tr("Tour fini à %1, retiré").arg(hour) : tr("Tour fini à %1, %2").arg(hour, durationWords(it->seconds)));
    }
    if (items == m_listed) // an open list is left alone
        return;
    const bool isNew = m_listed.size() != items.size();
    const int kept = isNew ? 0 : m_turns->currentIndex();
    m_listed = items;
    m_turns->clear();
    m_turns->addItems(items);
    m_turns->setCurrentIndex(kept);
    if (isNew)
        showChosen();
    else if (const int number = chosen(); number > 0)
        followState(*m_length->edit(), lengthText(turns.at(number - 1).seconds));
}

/** The number of the turn shown, 0 when there is none; numbers follow the order of the sitting. */
int SpeechTotalsCard::chosen() const
{
    const auto all = int(currentSitting(m_document.hallState()).turns.size());
    return m_turns->currentIndex() < 0 ? 0 : all - m_turns->currentIndex();
}

void SpeechTotalsCard::showChosen()
{
    const auto &turns = currentSitting(m_document.hallState()).turns;
    if (const int number = chosen(); number > 0 && number <= turns.size())
        showRecorded(*m_length->edit(), lengthText(turns.at(number - 1).seconds));
    m_length->clearMessage();
}

void SpeechTotalsCard::correct()
{
    const auto seconds = typedLength(m_length->text());
    if (!seconds)
        return m_length->say(Tone::Attention, tr("Comme 1:50 ou 2 min."));
    m_document.apply(TurnCorrected { chosen(), *seconds }, [card = QPointer<SpeechTotalsCard>(this)](const Outcomes &outcome) {
        if (!card)
            return;
        if (!outcome)
            return card->m_length->say(Tone::Refusal, sentence(outcome.error()));
        card->showChosen();
        card->m_length->say(Tone::Done, tr("Corrigé."));
    });
}
