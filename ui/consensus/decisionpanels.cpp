// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus/decisionpanels.h"

#include "core/meeting/halltime.h"
#include "core/meeting/rules.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/consensus/lines.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace {

Card *cardIn(QWidget &panel)
{
    auto *outer = new QVBoxLayout(&panel);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    outer->addStretch(1);
    return card;
}

QString timeOf(const MeetingState &state, qint64 at)
{
    return clock(hallTime(state, at));
}

}

TestPanel::TestPanel(QWidget *parent)
    : StagePanel(parent)
    , m_advice(new QVBoxLayout)
    , m_method(new TextField(tr("Comment la question a été posée (facultatif)")))
    , m_afterNo(new FlowRow)
{
    auto *card = cardIn(*this);
    card->column()->addWidget(new Label(tr("Y a-t-il consensus ?"), Face::Section));
    card->column()->addWidget(
        new Paragraph(tr("Une large adhésion, pas l’unanimité. C’est votre parole d’animateur·rices : le programme ne compte rien."),
            Face::Small, Ink::Secondary));
    card->column()->addLayout(m_advice);
    m_method->edit()->setPlaceholderText(tr("signes de la main, tour de salle…"));
    card->column()->addWidget(m_method);
    auto *row = new FlowRow;
    auto *yes = new FilledButton(tr("Oui, il y a consensus"), Glyph::Check);
    auto *no = new PlainButton(tr("Non, pas encore"));
    for (auto *button : std::initializer_list<Button *> { yes, no }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->add(button);
    }
    card->column()->addWidget(row);
    auto *amend = new PlainButton(tr("Reformuler"), Glyph::Pencil);
    auto *stop = new PlainButton(tr("Transmettre les profils aux équipes nationales"));
    m_afterNo->add(amend);
    m_afterNo->add(stop);
    card->column()->addWidget(m_afterNo);
    connect(m_method->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
    connect(m_method->edit(), &QLineEdit::returnPressed, yes, [yes] { yes->setFocus(Qt::TabFocusReason); }); // never the answer itself
    connect(yes, &Button::clicked, this, [this] { answer(Consensus::Reached); });
    connect(no, &Button::clicked, this, [this] { answer(Consensus::NotReached); });
    connect(amend, &Button::clicked, this, [this] { Q_EMIT asked(StageMoved { m_task, Stage::Amendment }); });
    connect(stop, &Button::clicked, this, [this] { Q_EMIT asked(ResultRecorded { m_task, Outcome::NoConsensus, {} }); });
}

void TestPanel::answer(Consensus consensus)
{
    Q_EMIT asked(ConsensusTested { m_task, consensus, m_method->text().trimmed() });
}

void TestPanel::show(const MeetingState &state, const QString &task)
{
    m_task = task;
    clearLayout(*m_advice);
    for (const auto &breach : consensusBreaches(state, task)) {
        auto *notice = new Notice;
        m_advice->addWidget(notice); // before it speaks: without a place it would be a window
        notice->say(Tone::Attention, sentence(breach));
    }
    const auto test = deliberationOf(state, task).test;
    m_recorded = test ? test->method : QString();
    m_afterNo->setVisible(test && test->consensus == Consensus::NotReached);
}

QStringList TestPanel::halfTyped() const
{
    const auto typed = m_method->text();
    return { typed.trimmed() == m_recorded ? QString() : typed };
}

void TestPanel::putBack(const QStringList &texts)
{
    m_method->setText(texts.value(0));
}

QWidget *TestPanel::firstField()
{
    return m_method->edit();
}

QString TestPanel::toSay() const
{
    return tr("« Y a-t-il consensus sur cette proposition ? »");
}

ReadBackPanel::ReadBackPanel(QWidget *parent)
    : StagePanel(parent)
    , m_sentence(new Paragraph({}, Face::Proposition))
    , m_read(new FilledButton(tr("Lu à voix haute"), Glyph::Megaphone))
    , m_lock(new FilledButton(tr("Confirmé : acter la décision"), Glyph::Lock))
{
    auto *card = cardIn(*this);
    card->column()->addWidget(new Label(tr("Relecture"), Face::Section));
    card->column()->addWidget(
        new Paragraph(tr("Lisez la phrase à l’assemblée, puis confirmez. Une fois actée, seule une raison écrite la rouvre."), Face::Small,
            Ink::Secondary));
    card->column()->addWidget(m_sentence);
    auto *row = new FlowRow;
    for (auto *button : { m_read, m_lock }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->add(button);
    }
    card->column()->addWidget(row);
    connect(m_read, &Button::clicked, this, [this] { Q_EMIT asked(SentenceReadBack { m_task }); });
    connect(m_lock, &Button::clicked, this, [this] { Q_EMIT asked(DecisionLocked { m_task }); });
}

void ReadBackPanel::show(const MeetingState &state, const QString &task)
{
    m_task = task;
    m_sentence->setText(decisionSentence(state, task));
    const auto result = deliberationOf(state, task).result;
    const bool isRead = result && result->readBackAt;
    const bool hadFocus = m_read->hasFocus();
    m_read->setVisible(!isRead);
    m_lock->setVisible(isRead);
    if (isRead && hadFocus)
        m_lock->setFocus();
}

QWidget *ReadBackPanel::firstField()
{
    return m_lock->isVisibleTo(this) ? m_lock : m_read;
}

QString ReadBackPanel::toSay() const
{
    return tr("« Je relis ce que nous venons de décider. »");
}

LockedPanel::LockedPanel(QWidget *parent)
    : StagePanel(parent)
    , m_sentence(new Paragraph({}, Face::Proposition))
    , m_when(new Label({}, Face::Small, Ink::Secondary))
    , m_trace(new QVBoxLayout)
    , m_reason(new TextField(tr("Rouvrir la décision : pour quelle raison ?")))
{
    auto *card = cardIn(*this);
    card->column()->addWidget(new Label(tr("Décision actée"), Face::Section));
    card->column()->addWidget(m_sentence);
    card->column()->addWidget(m_when);
    card->column()->addLayout(m_trace);
    card->column()->addWidget(m_reason);
    auto *open = new PlainButton(tr("Rouvrir"), Glyph::Lock);
    card->column()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &Button::clicked, this, &LockedPanel::unlock);
    connect(m_reason->edit(), &QLineEdit::textEdited, this, &StagePanel::edited);
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, &LockedPanel::unlock);
}

void LockedPanel::unlock()
{
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->say(Tone::Attention, tr("Écrivez la raison : elle reste au journal."));
        m_reason->edit()->setFocus();
        return;
    }
    m_reason->clearMessage();
    Q_EMIT asked(DecisionUnlocked { m_task, reason });
    m_reason->setText({});
}

QStringList LockedPanel::halfTyped() const
{
    return { m_reason->text() };
}

void LockedPanel::putBack(const QStringList &texts)
{
    m_reason->setText(texts.value(0));
    m_reason->clearMessage();
}

void LockedPanel::show(const MeetingState &state, const QString &task)
{
    m_task = task;
    const auto now = deliberationOf(state, task);
    m_sentence->setText(decisionSentence(state, task));
    if (now.isLocked())
        m_when->setText(tr("Actée à %1, %2.")
                            .arg(timeOf(state, *now.result->lockedAt), tr("%n personne(s) présente(s)", nullptr, now.result->present)));
    QStringList trace;
    for (const auto &breach : lostAgreements(state, task))
        trace.append(tr("%1 Rouvrez la décision pour la reprendre.").arg(sentence(breach)));
    for (const auto &reason : now.unlockReasons)
        trace.append(tr("Rouverte : %1").arg(reason));
    for (const auto &breach : now.overridden)
        trace.append(tr("%1 Passé outre : %2").arg(sentence(breach), now.overrideReason));
    showLines(*m_trace, trace);
}

QWidget *LockedPanel::firstField()
{
    return m_reason->edit();
}

QString LockedPanel::toSay() const
{
    return tr("« C’est décidé. Passons à la mission suivante. »");
}
