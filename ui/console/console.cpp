// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "core/meeting/course.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/chip.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/separator.h"
#include "ui/components/textfield.h"
#include "ui/console/miniature.h"
#include "ui/console/speakingfold.h"
#include "ui/console/speakingline.h"
#include "ui/projector/projector.h"
#include "ui/projector/projectorkeys.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int dockedWidth = 340; // two buttons side by side, their words whole
constexpr int dockedWithList = SpeakingFold::neededWidth + 2 * 20;
constexpr int threeColumns = 1000; // from this width on the speaking list stands beside what comes next
constexpr int wideMiniature = 480; // so that the buttons stay in view at 1366×697
constexpr int notesPause = 800; // milliseconds without a key
constexpr int noteLines = 4;

struct StateLook {
    Glyph glyph;
    QString word;
    Tone tone;
};

StateLook lookOf(HallState hall, const Projection &projection)
{
    if (hall == HallState::Closed)
        return { Glyph::Todo, Console::tr("rien n’est projeté"), Tone::Neutral };
    if (projection.cover == Cover::Black)
        return { Glyph::BlackScreen, Console::tr("écran noir"), Tone::Attention };
    if (projection.cover == Cover::White)
        return { Glyph::Screen, Console::tr("écran blanc"), Tone::Attention };
    if (projection.frozen)
        return { Glyph::Pause, Console::tr("figé"), Tone::Attention };
    return { Glyph::DoneDisc, Console::tr("visible"), Tone::Done };
}

Button *keyButton(const QString &text, const QString &keys)
{
    auto *button = new PlainButton(text);
    button->setButtonHeight(ButtonHeight::Row);
    button->setKeys(keys);
    return button;
}

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(12);
    return column;
}

}

Console::Console(Document &document, Projector &projector, HallScreen &hall, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_projector(projector)
    , m_hall(hall)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_speaking(new SpeakingFold(document))
    , m_state(new Chip(Glyph::Todo, {}, Tone::Neutral, ChipGround::None))
    , m_notice(new Notice)
    , m_battery(new Notice)
    , m_now(new Miniature(tr("À l’écran")))
    , m_title(new Label({}, Face::SmallMedium))
    , m_black(keyButton(tr("Noir"), tr("B")))
    , m_freeze(keyButton(tr("Figer"), tr("F")))
    , m_time(keyButton(tr("Temps"), tr("T")))
    , m_setUp(new PlainButton(tr("Vidéoprojecteur…"), Glyph::Screen))
    , m_previous(new PlainButton(tr("Précédente"), Glyph::Left))
    , m_next(new PlainButton(tr("Suivante"), Glyph::Right))
    , m_coming(new Miniature(tr("Ensuite")))
    , m_comingTitle(new Label({}, Face::SmallMedium))
    , m_say(new Paragraph({}, Face::Small))
    , m_notes(new TextArea(tr("Vos notes"), noteLines))
    , m_askSpeaking(new QuietButton(tr("Tours de parole"), Glyph::Hand))
    , m_speakingLine(new SpeakingLine(document))
{
    leadsProjector(this);
    setAccessibleName(tr("Console"));
    m_parts->addWidget(buildNow(), 3);
    m_ahead = buildNext();
    m_parts->addWidget(m_ahead, 2);
    m_parts->addWidget(m_speaking);
    m_speaking->hide();
    connectSpeaking();
    m_pause.setSingleShot(true);
    m_pause.setInterval(notesPause);
    connect(&m_pause, &QTimer::timeout, this, &Console::keepNotes);
    connect(m_notes->edit(), &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_setUp, &Button::clicked, this, &Console::setUpRequested);
    connect(&projector, &Projector::changed, this, &Console::refresh);
    connect(&hall, &HallScreen::changed, this, &Console::refresh);
    setForm(ConsoleForm::Docked);
}

QWidget *Console::buildNow()
{
    auto *part = new QWidget;
    auto *column = columnOf(part);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("À l’écran"), Face::Strong), 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_battery);
    column->addWidget(m_notice);
    m_setUp->setButtonHeight(ButtonHeight::Row);
    column->addWidget(m_setUp, 0, Qt::AlignLeft);
    column->addWidget(m_now);
    column->addWidget(m_title);
    column->addWidget(buildTurning());
    column->addWidget(buildCovers());
    column->addStretch(1);
    return part;
}

QWidget *Console::buildTurning()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_previous->setButtonHeight(ButtonHeight::Row);
    m_next->setButtonHeight(ButtonHeight::Row);
    layout->addWidget(m_previous, 1);
    layout->addWidget(m_next, 1);
    connect(m_previous, &Button::clicked, &m_projector, &Projector::previous);
    connect(m_next, &Button::clicked, &m_projector, &Projector::next);
    return row;
}

QWidget *Console::buildCovers()
{
    auto *row = new QWidget;
    m_covers = new QGridLayout(row);
    m_covers->setContentsMargins({});
    m_covers->setSpacing(8);
    m_covers->addWidget(m_black, 0, 0);
    m_covers->addWidget(m_freeze, 0, 1);
    connect(m_time, &Button::clicked, &m_projector, &Projector::toggleTimer);
    connect(m_black, &Button::clicked, this, [this] { m_projector.toggle(Cover::Black); });
    connect(m_freeze, &Button::clicked, &m_projector, &Projector::toggleFrozen);
    return row;
}

QWidget *Console::buildNext()
{
    auto *part = new QWidget;
    auto *column = columnOf(part);
    auto *next = new QHBoxLayout;
    next->setSpacing(12);
    next->addWidget(m_coming, 2);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(tr("Ensuite"), Face::Small, Ink::Secondary));
    words->addWidget(m_comingTitle);
    words->addStretch(1);
    next->addLayout(words, 3);
    column->addLayout(next);
    column->addWidget(new Separator);
    column->addWidget(m_say);
    column->addWidget(m_notes);
    column->addWidget(buildKeys());
    m_askSpeaking->setButtonHeight(ButtonHeight::Row);
    m_askSpeaking->setKeys(u"F7"_s);
    column->addWidget(m_askSpeaking, 0, Qt::AlignLeft);
    column->addWidget(m_speakingLine);
    column->addStretch(1);
    return part;
}

QWidget *Console::buildKeys()
{
    auto *row = new QWidget;
    auto *keys = new QHBoxLayout(row);
    keys->setContentsMargins({});
    keys->setSpacing(4);
    auto *goTo = new QuietButton(tr("Aller à…"));
    goTo->setKeys(tr("G"));
    auto *all = new QuietButton(tr("Touches"));
    all->setKeys(u"?"_s);
    for (auto *button : { goTo, all }) {
        button->setButtonHeight(ButtonHeight::Row);
        keys->addWidget(button);
    }
    keys->addStretch(1);
    connect(goTo, &Button::clicked, this, &Console::goToRequested);
    connect(all, &Button::clicked, this, &Console::keysRequested);
    return row;
}

void Console::connectSpeaking()
{
    connect(m_askSpeaking, &Button::clicked, this, &Console::takeSpeakingList);
    connect(m_speaking, &SpeakingFold::foldAsked, this, [this] {
        foldSpeakingList();
        m_askSpeaking->setFocus();
    });
    connect(m_speaking, &SpeakingFold::left, this, [this] { setFocus(); });
    connect(m_speaking, &SpeakingFold::said, this, &Console::said);
}

void Console::takeSpeakingList()
{
    m_speaking->show();
    placeParts();
    m_speaking->takeKeyboard();
}

void Console::foldSpeakingList()
{
    const bool hadKeyboard = m_speaking->isAncestorOf(QApplication::focusWidget());
    m_speaking->hide();
    placeParts();
    if (hadKeyboard)
        setFocus(); // the slides are led again
}

void Console::toggleSpeakingList()
{
    if (showsSpeakingList())
        foldSpeakingList();
    else
        takeSpeakingList();
}

bool Console::showsSpeakingList() const
{
    return m_speaking->isVisible();
}

void Console::placeParts()
{
    const bool isDocked = m_form == ConsoleForm::Docked;
    const bool isUnfolded = !m_speaking->isHidden();
    m_askSpeaking->setVisible(!isUnfolded);
    m_speakingLine->setVisible(!isUnfolded);
    m_ahead->setVisible(!isUnfolded || (!isDocked && width() >= threeColumns));
    const int docked = isUnfolded ? dockedWithList : dockedWidth;
    setMinimumWidth(isDocked ? docked : 0);
    setMaximumWidth(isDocked ? docked : QWIDGETSIZE_MAX);
}

void Console::setForm(ConsoleForm form)
{
    const bool isDocked = form == ConsoleForm::Docked;
    m_form = form;
    m_parts->setDirection(isDocked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setContentsMargins(isDocked ? QMargins(20, 20, 20, 16) : QMargins(32, 24, 32, 24));
    m_parts->setSpacing(isDocked ? 20 : 32);
    m_now->setMaximumWidth(isDocked ? QWIDGETSIZE_MAX : wideMiniature);
    m_parts->setStretchFactor(m_speaking, isDocked ? 5 : 0);
    m_covers->removeWidget(m_time);
    if (isDocked)
        m_covers->addWidget(m_time, 1, 0, 1, 2); // three side by side would lose their words
    else
        m_covers->addWidget(m_time, 0, 2);
    for (int column = 0; column < 3; ++column)
        m_covers->setColumnStretch(column, isDocked && column == 2 ? 0 : 1);
    placeParts();
}

void Console::refresh()
{
    if (!isVisible())
        return;
    const auto &projection = m_projector.projection();
    const auto look = lookOf(m_hall.state(), projection);
    m_state->show(look.glyph, look.word, look.tone);
    const auto &chosen = m_projector.chosen();
    m_now->show(m_projector.shown(), projection, projection.cover, m_projector.pictureSize());
    const auto name = slideTitle(m_document.state(), chosen.key);
    m_title->setText(
        m_projector.pageCount() > 1 ? tr("%1, %2 sur %3").arg(name).arg(chosen.key.page + 1).arg(m_projector.pageCount()) : name);
    m_black->setText(projection.cover == Cover::Black ? tr("Montrer") : tr("Noir"));
    m_freeze->setText(projection.frozen ? tr("Reprendre") : tr("Figer"));
    m_time->setEnabled(currentStep(m_document.state()) || chosen.key.kind == SlideKind::Timer);
    const auto &coming = m_projector.coming();
    m_next->setEnabled(coming.has_value());
    m_coming->setVisible(coming.has_value());
    if (coming)
        m_coming->show(*coming, projection, Cover::None, m_projector.pictureSize());
    m_comingTitle->setText(coming ? slideTitle(m_document.state(), coming->key) : tr("Fin des diapositives"));
    showHall();
    showNotes();
}

void Console::showHall()
{
    m_setUp->setVisible(m_hall.state() == HallState::Closed || m_hall.state() == HallState::SeesOurScreen);
    switch (m_hall.state()) {
    case HallState::Closed:
        m_notice->say(Tone::Neutral, tr("La salle ne voit rien encore."));
        break;
    case HallState::SeesOurScreen:
        m_notice->say(Tone::Attention, tr("La salle voit peut-être votre écran. Sous Windows : touches Windows + P, puis « Étendre »."),
            tr("Vidéoprojecteur…"));
        break;
    case HallState::OnItsScreen:
    case HallState::Shared:
        m_notice->clear();
        break;
    }
}

void Console::setBattery(const std::optional<Battery> &battery)
{
    if (battery && !battery->isCharging && battery->percent < lowBattery)
        m_battery->say(Tone::Refusal, tr("Batterie à %1 % : branchez l’ordinateur.").arg(battery->percent));
    else
        m_battery->clear();
}

void Console::showNotes()
{
    const auto &state = m_document.state();
    const auto step = stepOfSlide(state, m_projector.chosen().key);
    const auto *planned = stepOf(procedureOf(state), step);
    const auto words = planned ? planned->say : QString();
    m_say->setText(withFrenchSpaces(words.isEmpty() ? QString() : tr("À dire : %1").arg(words)));
    m_say->setVisible(!words.isEmpty());
    if (step == m_step)
        return;
    if (!m_step.isEmpty())
        keepNotes();
    m_step = step;
    m_notes->setText(QString::fromUtf8(m_document.draft(notesName())));
    m_pause.stop();
}

void Console::keepNotes()
{
    m_pause.stop();
    m_document.keepDraft(notesName(), m_notes->text().toUtf8());
}

QString Console::notesName() const
{
    return u"notes/"_s + m_step;
}

void Console::showEvent(QShowEvent *)
{
    refresh();
}

void Console::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void Console::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).rail);
    painter.fillRect(0, 0, 1, height(), themeOf(this).line);
}
