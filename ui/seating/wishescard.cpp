// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/wishescard.h"

#include "core/wording/seating.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"
#include "ui/people/personslot.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestGroup = 999;

QString numbersText(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u", "_s);
}

}

WishesCard::WishesCard(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_kind(new QComboBox)
    , m_first(new PersonSlot(tr("Qui"), {}, document))
    , m_second(new PersonSlot(tr("Et qui"), {}, document))
    , m_group(new QLineEdit)
    , m_add(new PlainButton(tr("Ajouter ce souhait"), Glyph::Plus))
    , m_tables(new TextField(tr("Groupes dont la table est accessible en fauteuil")))
    , m_notice(new Notice)
    , m_list(new QVBoxLayout)
{
    build();
    connectParts();
    showKind();
}

void WishesCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(new Paragraph(
        withFrenchSpaces(
            tr("Le tirage en tient compte avant l’équilibre : une personne et qui l’aide, un·e interprète, deux proches à séparer.")),
        Face::Small, Ink::Secondary));
    m_kind->addItem(tr("ensemble"), int(WishKind::Together));
    m_kind->addItem(tr("à part"), int(WishKind::Apart));
    m_kind->addItem(tr("dans un groupe donné"), int(WishKind::InGroup));
    m_kind->addItem(tr("à une table accessible"), int(WishKind::Reachable));
    nameBox(*m_kind, tr("Sorte de souhait"));
    m_kind->setMinimumHeight(40);
    m_group->setValidator(new QIntValidator(1, highestGroup, this));
    m_group->setPlaceholderText(tr("n°"));
    m_group->setAccessibleName(tr("Numéro du groupe"));
    m_group->setFixedWidth(72);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_first, 1, Qt::AlignTop);
    row->addWidget(m_second, 1, Qt::AlignTop);
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addWidget(m_group, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    card->column()->addLayout(row);
    card->column()->addWidget(m_notice);
    m_list->setSpacing(0);
    card->column()->addLayout(m_list);
    m_tables->setHelp(tr("Leurs numéros : 1, 3"));
    m_tables->setMaximumWidth(400);
    card->column()->addWidget(m_tables);
}

void WishesCard::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WishesCard::showKind);
    connect(m_first, &PersonSlot::personChosen, this, [this] { goOn(m_first); });
    connect(m_second, &PersonSlot::personChosen, this, [this] { goOn(m_second); });
    connect(m_add, &Button::clicked, this, &WishesCard::add);
    connect(m_group, &QLineEdit::returnPressed, this, &WishesCard::add);
    connect(m_tables->edit(), &QLineEdit::editingFinished, this, &WishesCard::nameTables);
}

QWidget *WishesCard::firstField() const
{
    return m_first->field();
}

/** Named somebody, one goes on to what is still asked, and at last to the button. */
void WishesCard::goOn(const PersonSlot *from)
{
    if (!from->person())
        return;
    const bool asksSecond = from == m_first && !m_second->isHidden();
    const bool asksGroup = !m_group->isHidden();
    auto *next = asksSecond ? static_cast<QWidget *>(m_second->field()) : asksGroup ? static_cast<QWidget *>(m_group) : m_add;
    next->setFocus(Qt::TabFocusReason);
}

WishKind WishesCard::kind() const
{
    return static_cast<WishKind>(m_kind->currentData().toInt());
}

void WishesCard::showKind()
{
    m_second->setVisible(kind() == WishKind::Together || kind() == WishKind::Apart);
    m_group->setVisible(kind() == WishKind::InGroup);
}

void WishesCard::say(Tone tone, const QString &words)
{
    m_notice->say(tone, words);
}

void WishesCard::startAnew()
{
    m_notice->clear();
    m_first->putPerson({});
    m_second->putPerson({});
    m_group->clear();
    m_first->field()->setFocus();
}

void WishesCard::add()
{
    SeatWished wish { kind(), {}, {}, {} };
    for (const auto *slot : { m_first, m_second }) {
        if (slot->isVisible() && slot->person())
            wish.people.append(*slot->person());
    }
    const int wanted = kind() == WishKind::Together || kind() == WishKind::Apart ? 2 : 1;
    if (wish.people.size() < wanted)
        return say(Tone::Refusal, tr("Il faut %n nom(s) : quelques lettres, puis Entrée.", nullptr, wanted));
    if (kind() == WishKind::InGroup) {
        if (m_group->text().isEmpty())
            return say(Tone::Refusal, tr("Dans quel groupe ? Tapez son numéro."));
        wish.group = m_group->text().toInt();
    }
    Q_EMIT asked(wish);
}

void WishesCard::nameTables()
{
    QList<int> numbers;
    static const QRegularExpression apart(u"[^0-9]+"_s);
    for (const auto &word : m_tables->text().split(apart, Qt::SkipEmptyParts))
        numbers.append(word.toInt());
    std::sort(numbers.begin(), numbers.end());
    if (numbers != m_document.state().seating.reachable)
        Q_EMIT asked(ReachableTablesNamed { numbers });
}

void WishesCard::refresh()
{
    if (!m_tables->edit()->hasFocus())
        m_tables->setText(numbersText(m_document.state().seating.reachable));
    if (m_shown != m_document.state().seating.wishes)
        showWishes();
}

void WishesCard::showWishes()
{
    m_shown = m_document.state().seating.wishes;
    clearLayout(*m_list);
    for (const auto &wish : std::as_const(m_shown)) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins({});
        const auto words = wishText(wish, m_document.state());
        row->addWidget(new Paragraph(words), 1, Qt::AlignVCenter);
        auto *drop = new QuietButton(tr("Retirer"));
        drop->setButtonHeight(ButtonHeight::Row);
        drop->setAccessibleName(tr("Retirer le souhait : %1").arg(words));
        row->addWidget(drop);
        connect(drop, &Button::clicked, this, [this, number = wish.number] { Q_EMIT asked(SeatWishDropped { number }); });
        m_list->addWidget(widget);
    }
}
