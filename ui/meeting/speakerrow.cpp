// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/speakerrow.h"

#include "ui/components/button.h"
#include "ui/components/paragraph.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

QString whyWords(const NextSpeaker &next)
{
    const int turns = next.who.passed;
    switch (next.why) {
    case Called::LongWait:
        return SpeakerRow::tr("attend depuis %n tour(s)", nullptr, turns);
    case Called::FirstTime:
    case Called::Alternation:
    case Called::Order:
        return {};
    }
    return {};
}

}

SpeakerRow::SpeakerRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new Paragraph({}, Face::Medium))
    , m_why(new Label({}, Face::Small, Ink::Attention))
    , m_first(new QCheckBox(tr("1re prise de parole")))
    , m_call(new PlainButton({}, Glyph::Speech))
    , m_remove(new QuietButton({}, Glyph::Cross))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    m_first->setFont(fontOf(Face::Small));
    words->addWidget(m_first, 0, Qt::AlignLeft);
    words->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(6);
    row->addLayout(words, 1);
    for (auto *button : { m_call, m_remove }) {
        button->setButtonHeight(ButtonHeight::Row);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_call->setToolTip(tr("Donner la parole"));
    m_remove->setToolTip(tr("Retirer de la liste"));
    connect(m_call, &Button::clicked, this, [this] { Q_EMIT called(m_number); });
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removed(m_number); });
    connect(m_first, &QCheckBox::clicked, this,
        [this](bool isFirst) { Q_EMIT voiceSaid(m_number, isFirst ? Voice::FirstTime : Voice::Again); });
}

void SpeakerRow::show(int place, const QString &name, const NextSpeaker &next)
{
    m_number = next.who.number;
    m_name->setText(tr("%1. %2").arg(QString::number(place), name));
    m_why->setText(whyWords(next));
    m_why->setVisible(!m_why->text().isEmpty());
    m_first->setChecked(next.who.voice == Voice::FirstTime);
    m_first->setAccessibleName(tr("%1 : première prise de parole").arg(name));
    m_call->setAccessibleName(tr("Donner la parole à %1").arg(name));
    m_remove->setAccessibleName(tr("Retirer %1 de la liste").arg(name));
}

QWidget *SpeakerRow::follow(QWidget *before)
{
    setTabOrder(before, m_first);
    setTabOrder(m_first, m_call);
    setTabOrder(m_call, m_remove);
    return m_remove;
}
