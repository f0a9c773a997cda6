// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/grouprow.h"

#include "core/meeting/rules.h"
#include "core/wizard/newmeeting.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"
#include "ui/components/separator.h"
#include "ui/components/textfield.h"
#include "ui/people/personslot.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int animatorsAsked = 2;
constexpr int lineHeight = 36;

QString typedAs(std::optional<QDate> date)
{
    return date ? date->toString(u"dd/MM/yyyy"_s) : QString();
}

}

GroupRow::GroupRow(Id<LocalGroup> group, const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_document(document)
    , m_line(new Separator)
    , m_name(new Paragraph({}, Face::Medium))
    , m_more(new Label({}, Face::Small, Ink::Secondary))
    , m_answers(new QButtonGroup(this))
    , m_date(new TextField({}))
    , m_open(new QuietButton(tr("Modifier")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(buildLine());
    connect(m_answers, &QButtonGroup::idClicked, this, &GroupRow::answer);
    connect(m_date->edit(), &QLineEdit::editingFinished, this, &GroupRow::answerDate);
    connect(m_open, &Button::clicked, this, &GroupRow::toggleDetails);
    refresh();
}

QWidget *GroupRow::buildLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(16);
    auto *words = new QWidget; // in line with the answers, even when a message below the date makes the row taller
    words->setMinimumHeight(lineHeight);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(m_name);
    lines->addWidget(m_more);
    lines->addStretch(1);
    row->addWidget(words, 1, Qt::AlignTop);
    const std::pair<Certification, QString> answers[] = { { Certification::InTime, tr("Oui") }, { Certification::NotInTime, tr("Non") },
        { Certification::Unknown, tr("Pas de réponse") } };
    for (const auto &[certification, text] : answers) {
        auto *button = new QRadioButton(text);
        button->setMinimumHeight(lineHeight);
        m_answers->addButton(button, int(certification));
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_date->edit()->setPlaceholderText(tr("Date si connue"));
    m_date->setFixedWidth(150);
    row->addWidget(m_date, 0, Qt::AlignTop);
    m_open->setButtonHeight(ButtonHeight::Row);
    row->addWidget(m_open, 0, Qt::AlignTop);
    return line;
}

QWidget *GroupRow::buildDetails()
{
    auto *details = new QWidget;
    auto *row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(12);
    m_fullName = new TextField(tr("Nom du groupe"));
    m_town = new TextField(tr("Commune"));
    row->addWidget(m_fullName, 1, Qt::AlignTop);
    row->addWidget(m_town, 1, Qt::AlignTop);
    for (int i = 0; i < animatorsAsked; ++i) {
        const auto name = tr("Animateur·rice %1").arg(i + 1);
        auto *place = new PersonSlot(name, name, m_document);
        m_animators.append(place);
        row->addWidget(place, 1, Qt::AlignTop);
        connect(place, &PersonSlot::personChosen, this, &GroupRow::correct);
    }
    for (auto *field : { m_fullName, m_town })
        connect(field->edit(), &QLineEdit::editingFinished, this, &GroupRow::correct);
    return details;
}

void GroupRow::setLine(RowLine line)
{
    m_line->setVisible(line == RowLine::Above);
}

void GroupRow::refresh()
{
    const auto *known = group();
    if (!known)
        return;
    const auto &state = m_document.state();
    m_name->setText(known->name);
    QStringList more;
    if (!known->town.isEmpty())
        more.append(known->town);
    if (!known->animators.isEmpty())
        more.append(namesOf(state, known->animators));
    m_more->setText(more.join(u" · "_s));
    m_more->setVisible(!more.isEmpty());
    const auto now = certifiedInTime(*known, procedureOf(state));
    for (auto *button : m_answers->buttons())
        button->setAccessibleName(tr("%1 : %2").arg(known->name, button->text()));
    m_answers->button(int(now))->setChecked(true);
    m_date->edit()->setAccessibleName(tr("%1 : date de certification").arg(known->name));
    followState(*m_date->edit(), typedAs(known->certifiedOn));
    m_open->setAccessibleName(tr("Modifier %1").arg(known->name));
    if (!m_details)
        return;
    followState(*m_fullName->edit(), known->name);
    followState(*m_town->edit(), known->town);
    for (int i = 0; i < m_animators.size(); ++i)
        m_animators.at(i)->setPerson(i < known->animators.size() ? std::optional(known->animators.at(i)) : std::nullopt);
}

void GroupRow::say(const QString &words)
{
    m_date->say(Tone::Refusal, words);
}

void GroupRow::answer(int answer)
{
    m_date->clearMessage();
    showRecorded(*m_date->edit(), {});
    Q_EMIT asked(CertificationAnswered { { m_group }, Certification(answer), {} });
}

void GroupRow::answerDate()
{
    const auto *known = group();
    if (!known || !wasTyped(*m_date->edit()))
        return;
    m_date->clearMessage();
    const auto text = m_date->text().trimmed();
    const auto date = typedDate(text, m_document.now().date());
    if (!date && !text.isEmpty()) {
        m_date->say(Tone::Attention, tr("Comme 12/03/2024."));
        return;
    }
    auto dated = *known;
    dated.certifiedOn = date;
    showRecorded(*m_date->edit(), typedAs(date));
    Q_EMIT asked(
        CertificationAnswered { { m_group }, date ? certifiedInTime(dated, procedureOf(m_document.state())) : known->certification, date });
}

/** Asks only for what differs from what is recorded. */
void GroupRow::correct()
{
    const auto *known = group();
    if (!known)
        return;
    LocalGroupCorrected corrected { m_group, {}, {}, {} };
    const auto untouched = corrected;
    if (wasTyped(*m_fullName->edit()) && !m_fullName->text().trimmed().isEmpty())
        corrected.name = m_fullName->text().trimmed();
    if (wasTyped(*m_town->edit()))
        corrected.town = m_town->text().trimmed();
    QList<Id<Person>> animators;
    for (const auto *place : std::as_const(m_animators)) {
        if (place->person() && !animators.contains(*place->person()))
            animators.append(*place->person());
    }
    for (auto i = m_animators.size(); i < known->animators.size(); ++i)
        animators.append(known->animators.at(i));
    if (animators != known->animators)
        corrected.animators = animators;
    if (corrected == untouched)
        return;
    if (corrected.name)
        showRecorded(*m_fullName->edit(), *corrected.name);
    if (corrected.town)
        showRecorded(*m_town->edit(), *corrected.town);
    Q_EMIT asked(corrected);
}

void GroupRow::toggleDetails()
{
    if (!m_details) {
        m_details = buildDetails();
        m_details->hide();
        layout()->addWidget(m_details);
        refresh();
    }
    const bool isOpening = !m_details->isVisibleTo(this);
    m_details->setVisible(isOpening);
    m_open->setText(isOpening ? tr("Refermer") : tr("Modifier"));
    if (isOpening)
        m_town->edit()->setFocus();
}
