// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/dateandplacepage.h"

#include "core/meeting/rules.h"
#include "core/meeting/sittings.h"
#include "core/wizard/newmeeting.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"
#include "ui/people/typed.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString typedAs(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString typedAs(QTime time)
{
    return time.toString(u"H'h'mm"_s);
}

}

DateAndPlacePage::DateAndPlacePage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader(tr("Date et lieu")))
    , m_name(new TextField(tr("Nom")))
    , m_when(makeWhen())
    , m_place(new TextField(tr("Lieu")))
    , m_save(new FilledButton(tr("Enregistrer")))
    , m_another(new QuietButton(tr("Ajouter une autre séance"), Glyph::Plus))
    , m_earlier(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_other(new Card)
    , m_otherWhen(makeWhen())
    , m_otherPlace(new TextField(tr("Lieu")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_header);
    page->column()->addWidget(buildSitting());
    page->column()->addWidget(buildOther());
    page->column()->addStretch(1);
    m_place->setHelp(tr("Salle et adresse, comme vous les diriez. Peut attendre."));
    m_earlier->hide();
}

DateAndPlacePage::When DateAndPlacePage::makeWhen()
{
    const When when { new TextField(tr("Date")), new TextField(tr("Heure")) };
    when.date->edit()->setPlaceholderText(tr("27/06/2026, ou 27 juin"));
    when.time->edit()->setPlaceholderText(tr("14h ou 14h30"));
    when.time->setFixedWidth(160);
    for (auto *field : { when.date, when.time })
        connect(field->edit(), &QLineEdit::textChanged, this, [this, when] { check(when); });
    return when;
}

QWidget *DateAndPlacePage::buildSitting()
{
    auto *card = new Card;
    card->setMaximumWidth(720);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_when.date, 1, Qt::AlignTop);
    row->addWidget(m_when.time, 0, Qt::AlignTop);
    card->column()->addWidget(m_name);
    card->column()->addLayout(row);
    card->column()->addWidget(m_place);
    card->column()->addWidget(m_earlier);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    m_save->setButtonHeight(ButtonHeight::Closing);
    buttons->addWidget(m_save);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &DateAndPlacePage::save);
    connect(m_another, &Button::clicked, this, &DateAndPlacePage::toggleOther);
    for (auto *field : { m_name, m_when.date, m_when.time, m_place })
        connect(field->edit(), &QLineEdit::returnPressed, this, &DateAndPlacePage::save);
    return card;
}

QWidget *DateAndPlacePage::buildOther()
{
    m_other->setMaximumWidth(720);
    auto *column = m_other->column();
    column->addWidget(new Label(tr("Une autre séance"), Face::Section));
    column->addWidget(new Paragraph(tr("La réunion continue un autre jour : elle aura sa date, ses présences et sa feuille d’émargement."),
        Face::Small, Ink::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_otherWhen.date, 1, Qt::AlignTop);
    row->addWidget(m_otherWhen.time, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_otherPlace);
    auto *add = new PlainButton(tr("Ajouter la séance"));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Button::clicked, this, &DateAndPlacePage::addSitting);
    for (auto *field : { m_otherWhen.date, m_otherWhen.time, m_otherPlace })
        connect(field->edit(), &QLineEdit::returnPressed, this, &DateAndPlacePage::addSitting);
    m_other->hide();
    return m_other;
}

void DateAndPlacePage::open(const QString &key)
{
    if (key == u"another"_s)
        showOther();
}

QWidget *DateAndPlacePage::firstField()
{
    if (m_other->isVisibleTo(this))
        return m_otherWhen.date->edit();
    return currentSitting(state()).place.isEmpty() ? m_place->edit() : m_when.date->edit();
}

void DateAndPlacePage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    auto *date = m_when.date->edit();
    if (firstField() == date && !wasTyped(*date))
        date->selectAll(); // what is typed there replaces the date recorded
}

void DateAndPlacePage::refresh()
{
    const auto &sitting = currentSitting(state());
    const auto &window = procedureOf(state()).window;
    m_header->setLead(tr("Période conseillée : du %1 au %2.").arg(longDate(window.from), longDate(window.to)));
    followState(*m_name->edit(), state().name);
    followState(*m_when.date->edit(), typedAs(sitting.start.date()));
    followState(*m_when.time->edit(), typedAs(sitting.start.time()));
    followState(*m_place->edit(), sitting.place);
    QStringList earlier;
    for (int i = 0; i + 1 < state().sittings.size(); ++i)
        earlier.append(dateAndTime(state().sittings.at(i).start));
    m_earlier->setVisible(!earlier.isEmpty());
    m_earlier->setText(tr("Séance précédente : %1.").arg(earlier.join(u" ; "_s)));
    check(m_when);
}

std::optional<QDateTime> DateAndPlacePage::read(const When &when) const
{
    const auto date = typedDate(when.date->text(), document().now().date());
    const auto time = typedTime(when.time->text());
    if (!date || !time)
        return std::nullopt;
    return QDateTime(*date, *time);
}

void DateAndPlacePage::check(const When &when)
{
    when.date->clearMessage();
    when.time->clearMessage();
    const auto date = typedDate(when.date->text(), document().now().date());
    if (!date && !when.date->text().trimmed().isEmpty()) {
        when.date->say(Tone::Attention, tr("Écrivez la date comme 27/06/2026 ou « 27 juin »."));
    } else if (date) {
        const auto breaches = dateBreaches(procedureOf(state()), *date);
        when.date->say(breaches.isEmpty() ? Tone::Done : Tone::Attention,
            breaches.isEmpty() ? tr("%1 : dans la période conseillée").arg(longDate(*date)) : sentence(breaches.first()));
    }
    if (!typedTime(when.time->text()) && !when.time->text().trimmed().isEmpty())
        when.time->say(Tone::Attention, tr("Comme 14h ou 14h30."));
    m_save->setEnabled(read(m_when) && !m_name->text().trimmed().isEmpty());
}

void DateAndPlacePage::save()
{
    const auto start = read(m_when);
    if (!start) {
        (typedDate(m_when.date->text(), document().now().date()) ? m_when.time : m_when.date)->edit()->setFocus();
        return;
    }
    MeetingMoved moved;
    const auto &sitting = currentSitting(state());
    if (*start != sitting.start)
        moved.start = start;
    if (m_place->text().trimmed() != sitting.place)
        moved.place = m_place->text().trimmed();
    if (m_name->text().trimmed() != state().name)
        moved.name = m_name->text().trimmed();
    if (moved == MeetingMoved {}) {
        Q_EMIT finished();
        return;
    }
    ask(moved, [this](const Outcomes &outcome) {
        if (outcome)
            Q_EMIT finished();
        else
            m_name->say(Tone::Refusal, sentence(outcome.error()));
    });
}

void DateAndPlacePage::toggleOther()
{
    if (m_other->isVisible())
        m_other->hide();
    else
        showOther();
}

void DateAndPlacePage::showOther()
{
    m_other->show();
    if (m_otherPlace->text().isEmpty())
        m_otherPlace->setText(currentSitting(state()).place);
    m_otherWhen.date->edit()->setFocus();
    QTimer::singleShot(0, this, [this] { // once it has its place
        if (auto *page = findChild<QScrollArea *>())
            page->ensureWidgetVisible(m_other);
    });
}

void DateAndPlacePage::addSitting()
{
    const auto start = read(m_otherWhen);
    if (!start) {
        (typedDate(m_otherWhen.date->text(), document().now().date()) ? m_otherWhen.time : m_otherWhen.date)->edit()->setFocus();
        return;
    }
    if (const auto day = nextSittingWaitsFor(state(), document().now().date())) {
        m_otherPlace->say(
            Tone::Refusal, tr("La séance du %1 est encore à venir : la suivante s’ajoute à partir de ce jour-là.").arg(dayAndMonth(*day)));
        return;
    }
    ask(SittingAdded { *start, m_otherPlace->text().trimmed() }, [this](const Outcomes &outcome) {
        if (!outcome) {
            m_otherPlace->say(Tone::Refusal, sentence(outcome.error()));
            return;
        }
        m_other->hide();
        for (auto *field : { m_otherWhen.date, m_otherWhen.time, m_otherPlace })
            field->setText({});
        m_when.date->edit()->setFocus();
    });
}
