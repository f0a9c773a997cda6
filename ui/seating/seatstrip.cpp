// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatstrip.h"

#include "core/meeting/presentroster.h"
#include "core/wording/lookup.h"
#include "core/wording/seating.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestGroup = 999;

/** What seating them there would cost, or why it cannot be. */
QString costWords(const MeetingState &state, Id<Person> person, int group)
{
    const auto cost = costOfSeating(state, person, group);
    if (cost)
        return moveSentence(*cost, group, procedureOf(state).limits.smallGroup);
    const auto &groups = state.smallGroups;
    if (!groups.isEmpty() && group == groups.last().number + 1)
        return SeatStrip::tr("Le groupe %1 sera ouvert.").arg(group);
    const bool exists = std::any_of(groups.begin(), groups.end(), [&](const SmallGroup &one) { return one.number == group; });
    return exists ? SeatStrip::tr("Cette personne est partie : la déplacer ne change rien d’autre.")
                  : SeatStrip::tr("Il n’y a pas de groupe %1.").arg(group);
}

}

SeatStrip::SeatStrip(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, Face::Strong))
    , m_group(new QLineEdit)
    , m_move(new PlainButton(tr("Déplacer")))
    , m_report(new PlainButton(tr("Rapporte"), Glyph::Pencil))
    , m_unseat(new QuietButton(tr("Retirer")))
    , m_cost(new Paragraph({}, Face::Small, Ink::Secondary))
{
    build();
    connectParts();
    hide();
}

void SeatStrip::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 0, 32, 12);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_group->setValidator(new QIntValidator(1, highestGroup, this));
    m_group->setFixedWidth(72);
    m_group->setAccessibleName(tr("Numéro du groupe où aller"));
    m_group->setPlaceholderText(tr("n°"));
    m_report->setKeys(u"R"_s);
    m_unseat->setAccessibleName(tr("Retirer du groupe"));
    row->addWidget(m_name, 1);
    row->addWidget(new Label(tr("Vers le groupe"), Face::Small, Ink::Secondary));
    row->addWidget(m_group);
    row->addWidget(m_move);
    row->addWidget(m_report);
    row->addWidget(m_unseat);
    card->column()->addLayout(row);
    card->column()->addWidget(m_cost);
}

void SeatStrip::connectParts()
{
    const auto move = [this] {
        if (const auto group = typedGroup(); group && m_person)
            Q_EMIT moveAsked(*m_person, *group);
    };
    connect(m_move, &Button::clicked, this, move);
    connect(m_group, &QLineEdit::returnPressed, this, move);
    connect(m_group, &QLineEdit::textEdited, this, &SeatStrip::typed);
    connect(m_report, &Button::clicked, this, [this] { Q_EMIT reporterAsked(*m_person); });
    connect(m_unseat, &Button::clicked, this, [this] { Q_EMIT unseatAsked(*m_person); });
    m_group->installEventFilter(this);
}

std::optional<int> SeatStrip::typedGroup() const
{
    bool isNumber = false;
    const int group = m_group->text().toInt(&isNumber);
    return isNumber && group > 0 ? std::optional(group) : std::nullopt;
}

void SeatStrip::show(const MeetingState &state, std::optional<Id<Person>> person)
{
    if (person != m_person)
        m_group->clear();
    m_person = person;
    setVisible(person.has_value());
    if (!person)
        return;
    m_name->setText(nameOf(state, *person));
    const auto group = typedGroup();
    m_move->setEnabled(group.has_value());
    if (group)
        m_cost->setText(costWords(state, *person, *group));
    else
        m_cost->setText(tr("Tapez le numéro d’un groupe pour voir ce que change un déplacement."));
}

void SeatStrip::typeGroup(const MeetingState &state, const QString &figures)
{
    m_group->setText(figures);
    m_group->setFocus(Qt::ShortcutFocusReason);
    m_group->end(false);
    show(state, m_person);
}

void SeatStrip::forgetGroup()
{
    m_group->clear();
}

void SeatStrip::tellCost(const MeetingState &state, int group)
{
    if (m_person)
        m_cost->setText(costWords(state, *m_person, group));
}

/** A number half typed is of the moment: whoever comes back begins anew. */
void SeatStrip::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_group->clear();
    QWidget::hideEvent(event);
}

bool SeatStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_group || !isEscape || !m_person)
        return QWidget::eventFilter(watched, event);
    m_group->clear();
    Q_EMIT left(*m_person);
    return true;
}
