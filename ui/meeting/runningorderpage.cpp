// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/runningorderpage.h"

#include "core/meeting/pace.h"
#include "core/meeting/reshare.h"
#include "core/wizard/newmeeting.h"
#include "core/wording/sentences.h"
#include "core/wording/timewords.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/chip.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/separator.h"
#include "ui/components/textfield.h"
#include "ui/meeting/pacedsteprow.h"
#include "ui/meeting/timetone.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 5000; // milliseconds: minutes are shown

QString typedAs(const QDateTime &end)
{
    return end.time().toString(u"H'h'mm"_s);
}

std::optional<int> minutesOf(const std::optional<DurationsShared> &proposal, const QString &step)
{
    if (!proposal)
        return {};
    for (const auto &one : proposal->steps) {
        if (one.step == step)
            return one.minutes;
    }
    return {};
}

}

RunningOrderPage::RunningOrderPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Temps de la réunion")))
    , m_pace(new Chip(Glyph::Clock, {}))
    , m_words(new Paragraph({}, Face::Body))
    , m_end(new TextField(tr("Fin de la réunion")))
    , m_free(new QuietButton(tr("Suivre les durées"), Glyph::Undo))
    , m_proposal(new Card)
    , m_proposed(new Paragraph({}))
    , m_share(new FilledButton(tr("Partager les minutes"), Glyph::Equal))
    , m_rows(new QVBoxLayout)
{
    build();
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_tick.start();
    RunningOrderPage::refresh(); // the rows stand before the keyboard comes
}

RunningOrderPage::~RunningOrderPage()
{
    if (auto *field = focusWidget())
        field->clearFocus(); // a field that is left asks for its change while the page is still there
}

void RunningOrderPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *speech = new PlainButton(tr("Tours de parole"), Glyph::Speech);
    connect(speech, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Speaking, {} }); });
    m_header->setLead(tr("Les durées se changent à tout moment. La salle ne voit que le temps de l’étape en cours."));
    m_header->addAction(speech);
    page->column()->addWidget(m_header);
    page->column()->addWidget(buildEnd());
    page->column()->addWidget(buildProposal());
    auto *steps = new Card;
    steps->column()->setContentsMargins(20, 4, 20, 4);
    m_rows->setSpacing(0);
    steps->column()->addLayout(m_rows);
    page->column()->addWidget(steps);
    page->column()->addStretch(1);
}

QWidget *RunningOrderPage::buildEnd()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *told = new QVBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_pace, 0, Qt::AlignLeft);
    told->addWidget(m_words);
    told->addStretch(1);
    row->addLayout(told, 1);
    m_end->setFixedWidth(240);
    m_end->edit()->setPlaceholderText(tr("17h ou 17h30"));
    row->addWidget(m_end, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addSpacing(24); // level with the field, below its label
    beside->addWidget(m_free);
    beside->addStretch(1);
    row->addLayout(beside);
    card->column()->addLayout(row);
    connect(m_end->edit(), &QLineEdit::editingFinished, this, &RunningOrderPage::takeEnd);
    connect(m_end->edit(), &QLineEdit::textEdited, this, [this] { m_end->clearMessage(); });
    connect(m_free, &Button::clicked, this, &RunningOrderPage::freeEnd);
    return card;
}

QWidget *RunningOrderPage::buildProposal()
{
    m_proposal->setBar(Tone::Attention);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_proposed, 1, Qt::AlignVCenter);
    row->addWidget(m_share);
    m_proposal->column()->addLayout(row);
    connect(m_share, &Button::clicked, this, &RunningOrderPage::share);
    return m_proposal;
}

QWidget *RunningOrderPage::firstField()
{
    if (m_proposal->isVisibleTo(this) && m_share->isVisibleTo(this))
        return m_share;
    return m_end->edit();
}

qint64 RunningOrderPage::now() const
{
    return document().now().toMSecsSinceEpoch();
}

void RunningOrderPage::refresh()
{
    const auto pace = paceAt(state(), now());
    const auto proposal = hasBegun(state()) ? reshare(state(), now()) : std::nullopt;
    showPace(pace);
    showProposal(pace, proposal);
    showRows(pace, proposal);
}

void RunningOrderPage::showPace(const Pace &pace)
{
    m_pace->show(glyphOf(pace.tone), paceWords(pace), toneOf(pace.tone));
    const bool isFixed = currentSitting(state()).end.has_value();
    const auto end = ::clock(plannedEnd(state()).time());
    m_words->setText(pace.tone == PaceTone::Ended || pace.tone == PaceTone::DayPast
            ? tr("Fin prévue à %1.").arg(end)
            : tr("Fin prévue à %1. À ce rythme, tout sera fait vers %2.").arg(end, ::clock(pace.expectedEnd.time())));
    followState(*m_end->edit(), typedAs(plannedEnd(state())));
    m_end->setHelp(isFixed ? tr("Heure fixée.") : tr("D’après le début et les durées."));
    m_free->setVisible(isFixed);
    const bool mayWrite = !document().isReadOnly();
    m_end->setEnabled(mayWrite);
    m_free->setEnabled(mayWrite);
    m_share->setEnabled(mayWrite);
}

void RunningOrderPage::showProposal(const Pace &pace, const std::optional<DurationsShared> &proposal)
{
    const bool isLate = pace.tone == PaceTone::Late || pace.tone == PaceTone::PastEnd;
    const bool isOffered = hasBegun(state()) && !isOver(state()) && (isLate || (proposal && pace.tone == PaceTone::Ahead));
    m_proposal->setVisible(isOffered);
    m_share->setVisible(proposal.has_value());
    const int left = pace.minutesLeft;
    m_proposal->setBar(isLate ? Tone::Attention : Tone::Done);
    if (proposal)
        m_proposed->setText(tr("%n minute(s) jusqu’à la fin : les partager entre les étapes qui restent ?", nullptr, left));
    else
        m_proposed->setText(tr("Il ne reste pas assez de minutes à partager : fixez une fin plus tard, ou passez plus vite."));
}

void RunningOrderPage::showRows(const Pace &pace, const std::optional<DurationsShared> &proposal)
{
    while (m_steps.size() < pace.steps.size()) {
        if (!m_steps.isEmpty())
            m_rows->addWidget(new Separator);
        auto *row = new PacedStepRow;
        m_rows->addWidget(row);
        m_steps.append(row);
        connect(row, &PacedStepRow::minutesTyped, this, [this](const StepMinutes &minutes) { ask(DurationsShared { { minutes }, {} }); });
    }
    const bool isOffered = m_proposal->isVisibleTo(this);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const auto &step = pace.steps.at(i);
        m_steps.at(i)->show(step, isOffered ? minutesOf(proposal, step.step.code) : std::nullopt);
        m_steps.at(i)->minutes()->setReadOnly(document().isReadOnly());
    }
}

void RunningOrderPage::takeEnd()
{
    if (!wasTyped(*m_end->edit()))
        return;
    if (m_end->text().trimmed().isEmpty())
        return freeEnd();
    const auto time = typedTime(m_end->text());
    if (!time)
        return m_end->say(Tone::Attention, tr("Comme 17h ou 17h30."));
    const auto start = currentSitting(state()).start;
    const QDateTime end(*time > start.time() ? start.date() : start.date().addDays(1), *time);
    ask(EndFixed { end }, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_end->say(Tone::Refusal, sentence(outcome.error()));
        m_end->clearMessage();
        showRecorded(*m_end->edit(), typedAs(plannedEnd(state())));
    });
}

void RunningOrderPage::freeEnd()
{
    ask(EndFixed { {} }, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_end->say(Tone::Refusal, sentence(outcome.error()));
        showRecorded(*m_end->edit(), typedAs(plannedEnd(state())));
        m_end->edit()->setFocus();
    });
}

void RunningOrderPage::share()
{
    if (const auto proposal = reshare(state(), now()))
        ask(*proposal);
    m_end->edit()->setFocus(); // the button goes with the proposal
}
