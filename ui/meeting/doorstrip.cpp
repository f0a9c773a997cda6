// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/doorstrip.h"

#include "ui/components/button.h"
#include "ui/components/keycap.h"
#include "ui/components/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

QShortcut *shortcut(QWidget *page, const QString &letter)
{
    auto *keys = new QShortcut(QKeySequence(u"Alt+"_s + letter), page);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    return keys;
}

}

DoorStrip::DoorStrip(QWidget *page) : QWidget(page), m_departure(new PlainButton(tr("Noter le départ"))), m_genders(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(10);
    auto *asked = new Label(tr("Genre, si c’est dit"), Face::Small, Ink::Secondary);
    row->addWidget(asked);
    row->addWidget(new Keycap(tr("Alt")));
    addGender(*row, Gender::F, tr("F", "gender"), u"F"_s);
    addGender(*row, Gender::M, tr("M", "gender"), u"M"_s);
    addGender(*row, Gender::O, tr("O", "gender: another one"), u"O"_s);
    addGender(*row, Gender::Unsaid, tr("non dit", "gender"), u"N"_s);
    row->addStretch(1);
    m_departure->setButtonHeight(ButtonHeight::Row);
    m_departure->setKeys(tr("Alt D"));
    row->addWidget(m_departure);
    connect(m_departure, &Button::clicked, this, &DoorStrip::leave);
    connect(shortcut(page, u"D"_s), &QShortcut::activated, this, &DoorStrip::leave);
    connect(m_genders, &QButtonGroup::idClicked, this, [this](int id) { state(static_cast<Gender>(id)); });
    hide();
}

void DoorStrip::addGender(QBoxLayout &row, Gender gender, const QString &word, const QString &letter)
{
    auto *radio = new QRadioButton(word);
    radio->setMinimumHeight(36);
    radio->setAccessibleName(tr("Genre : %1").arg(word));
    m_genders->addButton(radio, int(gender));
    row.addWidget(radio);
    connect(shortcut(parentWidget(), letter), &QShortcut::activated, this, [this, gender] { state(gender); });
}

void DoorStrip::showFor(const DoorMatch *match)
{
    const bool isMember = match && match->stay.where != Whereabouts::Outside;
    m_person = isMember ? std::optional(match->person) : std::nullopt;
    setVisible(isMember);
    if (!isMember)
        return;
    m_genders->button(int(match->gender))->setChecked(true);
    m_departure->setVisible(match->stay.isPresent());
}

void DoorStrip::leave()
{
    if (m_person && m_departure->isVisibleTo(this))
        Q_EMIT departed(*m_person);
}

void DoorStrip::state(Gender gender)
{
    if (m_person)
        Q_EMIT genderStated(*m_person, gender);
}
