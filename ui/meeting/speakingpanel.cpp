// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/speakingpanel.h"

#include "core/meeting/steptimer.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/emptystate.h"
#include "ui/components/paragraph.h"
#include "ui/components/personfield.h"
#include "ui/components/separator.h"
#include "ui/meeting/speakerrow.h"
#include "ui/meeting/speechtotalscard.h"
#include "ui/meeting/timerface.h"
#include "ui/people/suggestions.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

QString draftName()
{
    return u"speaking"_s;
}

constexpr int lengths[] = { 60, 90, 120, 180, 300 }; // seconds of a turn

}

SpeakingPanel::SpeakingPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_off(new EmptyState(Glyph::Hand, tr("Tours de parole"),
          tr("Notez qui lève la main : l’ordre laisse passer d’abord les premières prises de parole, et personne n’attend sans fin.")))
    , m_turn(new QWidget)
    , m_on(new QWidget)
    , m_speaker(new Paragraph({}, Face::Section))
    , m_timer(new TimerFace(tr("Temps de parole")))
    , m_next(new FilledButton({}, Glyph::Speech))
    , m_end(new PlainButton(tr("Fin du tour")))
    , m_field(new PersonField(tr("Qui demande la parole ?"), tr("Nom, ou « au fond, pull rouge »"),
          [this](const QString &letters) { return suggestPeople(m_document.state(), {}, letters); }))
    , m_count(new Label({}, Face::SmallStrong))
    , m_waiting(new QVBoxLayout)
    , m_length(new QComboBox)
    , m_alternation(new QCheckBox(tr("Alterner les genres dits")))
    , m_totals(new SpeechTotalsCard(document))
{
    build();
    connectAll();
    m_second.setInterval(1000);
    m_second.start();
    refresh();
}

void SpeakingPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(10);
    auto *open = new PlainButton(tr("Ouvrir la liste"), Glyph::Plus);
    connect(open, &Button::clicked, this, &SpeakingPanel::openList);
    m_off->addButton(open);
    m_field->setAdding(Adding::Offered);
    m_field->setAfterPick(AfterPick::Clear);
    buildTurn(); // before it has its place: Tab goes through its buttons there
    outer->addWidget(m_off);
    outer->addWidget(m_turn);
    outer->addWidget(m_field); // in sight even while the list is off: a name opens it
    outer->addWidget(m_on);
    auto *column = new QVBoxLayout(m_on);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_count);
    m_waiting->setSpacing(0);
    column->addLayout(m_waiting);
    column->addWidget(new Separator);
    column->addWidget(buildSettings());
    outer->addWidget(m_totals);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SpeakingPanel::buildTurn()
{
    auto *column = new QVBoxLayout(m_turn);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_speaker);
    column->addWidget(m_timer);
    column->addWidget(m_next);
    column->addWidget(m_end);
    m_next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name is cut short: the panel never asks for its width
    m_end->setButtonHeight(ButtonHeight::Row);
}

QWidget *SpeakingPanel::buildSettings()
{
    auto *settings = new QWidget;
    auto *column = new QVBoxLayout(settings);
    column->setContentsMargins({});
    column->setSpacing(8);
    for (const int seconds : lengths)
        m_length->addItem(seconds % 60 == 0 ? tr("%1\u00A0min par tour").arg(seconds / 60) : tr("1\u00A0min\u00A030 par tour"), seconds);
    nameBox(*m_length, tr("Durée d’un tour"));
    m_length->setMinimumHeight(40);
    column->addWidget(m_length);
    m_alternation->setToolTip(tr("Entre les personnes qui ont dit leur genre ; les autres gardent leur place."));
    column->addWidget(m_alternation);
    auto *close = new QuietButton(tr("Fermer la liste"), Glyph::Cross);
    close->setButtonHeight(ButtonHeight::Row);
    connect(close, &Button::clicked, this, &SpeakingPanel::closeList);
    column->addWidget(close, 0, Qt::AlignLeft);
    return settings;
}

void SpeakingPanel::connectAll()
{
    connect(m_field, &PersonField::picked, this, [this](const Suggestion &one) { addPerson(Id<Person>(one.key)); });
    connect(m_field, &PersonField::addRequested, this, &SpeakingPanel::addDescribed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            callNext();
    });
    connect(m_next, &Button::clicked, this, &SpeakingPanel::callNext);
    connect(m_end, &Button::clicked, this, &SpeakingPanel::endTurnNow);
    connect(m_length, &QComboBox::activated, this, [this] {
        auto now = list().value_or(SpeakingList {});
        now.turnSeconds = m_length->currentData().toInt();
        keep(now);
    });
    connect(m_alternation, &QCheckBox::clicked, this, [this](bool alternates) {
        auto now = list().value_or(SpeakingList {});
        now.alternation = alternates ? Alternation::On : Alternation::Off;
        keep(now);
    });
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_second, &QTimer::timeout, this, follow);
    connect(&m_document, &Document::changed, this, follow);
}

QWidget *SpeakingPanel::firstField() const
{
    return m_field;
}

void SpeakingPanel::takeKeyboard()
{
    if (!list() && !m_document.isReadOnly())
        keep({});
    firstField()->setFocus(Qt::ShortcutFocusReason);
}

std::optional<SpeakingList> SpeakingPanel::list() const
{
    return speakingListFrom(m_document.draft(draftName()));
}

qint64 SpeakingPanel::now() const
{
    return m_document.now().toMSecsSinceEpoch();
}

void SpeakingPanel::keep(const SpeakingList &list)
{
    m_document.keepDraft(draftName(), bytesOf(list));
    refresh();
}

void SpeakingPanel::openList()
{
    keep({});
    m_field->setFocus();
}

void SpeakingPanel::closeList()
{
    if (const auto now = list())
        ended(*now);
    m_document.keepDraft(draftName(), {});
    refresh();
    m_field->setFocus();
}

void SpeakingPanel::addPerson(Id<Person> person)
{
    if (const auto *found = m_document.state().people.find(person))
        keep(withPerson(list().value_or(SpeakingList {}), *found));
}

void SpeakingPanel::addDescribed(const QString &words)
{
    keep(withDescription(list().value_or(SpeakingList {}), words));
}

SpeakingList SpeakingPanel::ended(SpeakingList list)
{
    auto end = endTurn(list, now());
    if (!end)
        return list;
    m_document.apply(end->turn, [panel = QPointer<SpeakingPanel>(this)](const Outcomes &outcome) {
        if (panel && !outcome)
            Q_EMIT panel->said(sentence(outcome.error()));
    });
    return std::move(end->list);
}

void SpeakingPanel::callNext()
{
    const auto now = list();
    if (!now)
        return openList();
    const auto rest = ended(*now);
    const auto next = nextSpeaker(rest);
    keep(next ? calling(rest, next->who.number, this->now()) : rest);
    m_field->setFocus();
}

void SpeakingPanel::call(int number)
{
    if (const auto now = list())
        keep(calling(ended(*now), number, this->now()));
    m_field->setFocus();
}

void SpeakingPanel::endTurnNow()
{
    if (const auto now = list())
        keep(ended(*now));
    m_field->setFocus();
}

void SpeakingPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SpeakingPanel::refresh()
{
    const auto now = list();
    setEnabled(!m_document.isReadOnly());
    m_off->setVisible(!now);
    m_turn->setVisible(now.has_value());
    m_on->setVisible(now.has_value());
    m_totals->refresh();
    if (!now)
        return;
    showTurn(*now);
    showWaiting(*now);
    m_length->setCurrentIndex(m_length->findData(now->turnSeconds));
    m_alternation->setChecked(now->alternation == Alternation::On);
}

QString SpeakingPanel::nameFor(const Waiting &who) const
{
    return who.person ? nameOf(m_document.state(), *who.person) : tr("quelqu’un·e (%1)").arg(who.description);
}

void SpeakingPanel::showTurn(const SpeakingList &list)
{
    const bool speaks = list.speaking.has_value();
    m_speaker->setText(speaks ? nameFor(*list.speaking) : tr("Personne ne parle"));
    m_timer->setVisible(speaks);
    m_end->setVisible(speaks);
    if (speaks)
        m_timer->show(countdown(list.startedAt, list.turnSeconds, now()));
    const auto next = nextSpeaker(list);
    m_next->setVisible(next.has_value());
    if (next)
        showNext(nameFor(next->who));
}

void SpeakingPanel::showNext(const QString &name)
{
    m_next->setText(tr("Parole à %1").arg(name));
    m_next->setToolTip(m_next->text());
}

void SpeakingPanel::showWaiting(const SpeakingList &list)
{
    const auto order = callingOrder(list);
    const int waiting = int(order.size());
    m_count->setText(waiting == 0 ? tr("Personne n’attend") : tr("%n personne(s) attend(ent)", nullptr, waiting));
    while (m_rows.size() > order.size()) {
        auto *row = m_rows.takeLast();
        row->hide();
        row->deleteLater(); // its own button may be what was pressed
    }
    while (m_rows.size() < order.size())
        addRow();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(i + 1, nameFor(order.at(i).who), order.at(i));
}

void SpeakingPanel::addRow()
{
    auto *row = new SpeakerRow;
    m_waiting->addWidget(row);
    m_rows.append(row);
    orderKeys();
    connect(row, &SpeakerRow::called, this, &SpeakingPanel::call);
    connect(row, &SpeakerRow::removed, this, [this](int number) {
        keep(without(list().value_or(SpeakingList {}), number));
        m_field->setFocus();
    });
    connect(row, &SpeakerRow::voiceSaid, this,
        [this](int number, Voice voice) { keep(withVoice(list().value_or(SpeakingList {}), number, voice)); });
}

/** The keyboard goes from the field through those who wait, first to last, before the settings. */
void SpeakingPanel::orderKeys()
{
    QWidget *before = m_field;
    for (auto *row : std::as_const(m_rows))
        before = row->follow(before);
    setTabOrder(before, m_length);
}
