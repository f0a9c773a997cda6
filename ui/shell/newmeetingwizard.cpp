// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newmeetingwizard.h"

#include "core/meeting/rules.h"
#include "core/people/loop.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"
#include "ui/shell/chosenfiles.h"
#include "ui/shell/folders.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

/** « 03 Allier » as the field shows a loop. */
QString shown(const Loop &loop)
{
    return u"%1 %2"_s.arg(loop.code, loop.department);
}

/** The loop that was typed: by code, by name, or the only one that fits. */
std::optional<Loop> typedLoop(const QString &text)
{
    if (const auto loop = findLoop(text.trimmed().section(u' ', 0, 0)))
        return loop;
    const auto found = searchLoops(text.trimmed());
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

}

NewMeetingWizard::NewMeetingWizard(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stack(new QStackedWidget)
    , m_notice(new Notice)
    , m_loop(new TextField(tr("Boucle (département ou numéro)")))
    , m_files(new ChosenFiles)
    , m_date(new TextField(tr("Date")))
    , m_time(new TextField(tr("Heure")))
    , m_place(new TextField(tr("Lieu")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    page->column()->addWidget(m_stack);
    page->column()->addWidget(m_notice);
    page->column()->addStretch(1);
    m_stack->addWidget(buildSource());
    m_stack->addWidget(buildDateAndPlace());
    connect(m_loop->edit(), &QLineEdit::textEdited, this, &NewMeetingWizard::typeLoop);
    connect(m_date->edit(), &QLineEdit::textEdited, this, &NewMeetingWizard::checkDate);
    connect(m_time->edit(), &QLineEdit::textEdited, m_time, &TextField::clearMessage);
    connect(m_time->edit(), &QLineEdit::editingFinished, this, &NewMeetingWizard::checkTime);
    for (auto *field : { m_loop, m_date, m_time, m_place }) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &NewMeetingWizard::goOn);
        connect(field->edit(), &QLineEdit::textEdited, this, &NewMeetingWizard::gather);
    }
}

QWidget *NewMeetingWizard::buildSource()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(new PageHeader(
        tr("Nouvelle réunion"), tr("Avez-vous la liste d’émargement d’Action populaire ? Elle dit la boucle et ses membres.")));
    auto *card = new Card;
    auto *choose = new FilledButton(tr("Choisir la liste (PDF ou CSV)…"), Glyph::Folder);
    choose->setButtonHeight(ButtonHeight::Closing);
    connect(choose, &Button::clicked, this, &NewMeetingWizard::chooseFiles);
    card->column()->addWidget(new Paragraph(
        tr("Sur Action populaire : gestion du groupe, Membres, Ressources, « Télécharger la liste d’émargement ». Vous pouvez aussi déposer le fichier dans cette fenêtre."),
        Face::Small, Ink::Secondary));
    card->column()->addWidget(choose, 0, Qt::AlignLeft);
    card->column()->addWidget(m_files);
    connect(m_files, &ChosenFiles::removed, this, &NewMeetingWizard::remove);
    column->addWidget(card);
    m_loop->setMaximumWidth(480);
    column->addWidget(m_loop);
    column->addWidget(buildButtons(new PlainButton(tr("Continuer"))));
    return widget;
}

QWidget *NewMeetingWizard::buildDateAndPlace()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(new PageHeader(tr("Quand et où ?"), tr("La date et l’heure suffisent ; le lieu peut attendre.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_date->setFixedWidth(320);
    m_time->setMaximumWidth(140);
    m_date->edit()->setPlaceholderText(tr("27 juin, ou 27/06/2026"));
    m_time->edit()->setPlaceholderText(tr("14h"));
    m_place->setMaximumWidth(480);
    m_place->edit()->setPlaceholderText(tr("Salle, rue, commune"));
    row->addWidget(m_date, 0, Qt::AlignTop); // what is said under one does not move the other
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_place);
    auto *forward = new FilledButton(tr("Créer la réunion"));
    forward->setButtonHeight(ButtonHeight::Closing);
    column->addWidget(buildButtons(forward));
    column->addStretch(1); // the other page is higher: what it has more goes below
    return widget;
}

QWidget *NewMeetingWizard::buildButtons(Button *forward)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    auto *back = new QuietButton(tr("Retour"), Glyph::Left);
    connect(back, &Button::clicked, this, &NewMeetingWizard::goBack);
    connect(forward, &Button::clicked, this, &NewMeetingWizard::goOn);
    row->addWidget(forward);
    row->addWidget(back);
    row->addStretch(1);
    return widget;
}

void NewMeetingWizard::open(const NewMeetingDraft &draft)
{
    m_draft = draft;
    m_draft.files.clear();
    m_chosen.clear();
    for (const auto &file : draft.files)
        take(file);
    const auto loop = findLoop(draft.loop);
    m_loop->setText(loop ? shown(*loop) : draft.loop);
    m_date->setText(draft.date ? longDate(*draft.date) : QString());
    m_time->setText(draft.time);
    m_place->setText(draft.place);
    m_loop->setHelp(tr("Sans liste pour l’instant ? Tapez « 03 » ou « Allier » : les personnes viendront plus tard."));
    if (loop)
        m_loop->say(Tone::Done, loopName(*loop));
    checkDate();
    checkTime();
    show(draft.page == NewMeetingPage::DateAndPlace ? draft.page : NewMeetingPage::Source);
}

void NewMeetingWizard::show(NewMeetingPage page)
{
    m_draft.page = page;
    m_notice->clear();
    const bool isSource = page == NewMeetingPage::Source;
    m_stack->setCurrentIndex(isSource ? 0 : 1);
    m_files->show(m_chosen);
    auto *field = (isSource ? m_loop : m_date)->edit();
    field->setFocus();
    field->selectAll(); // what is typed there replaces what stands there
}

void NewMeetingWizard::chooseFiles()
{
    const auto files = QFileDialog::getOpenFileNames(
        this, tr("Choisir la liste"), downloadFolder(), tr("Listes (*.pdf *.csv *.txt);;Tous les fichiers (*)"));
    if (!files.isEmpty())
        takeFiles(files);
}

void NewMeetingWizard::takeFiles(const QStringList &files)
{
    bool isUsable = true;
    for (const auto &file : files)
        isUsable = take(file) && isUsable;
    Q_EMIT draftChanged();
    const bool goesOn = isUsable && isAnswered(m_draft, NewMeetingPage::Source);
    show(goesOn ? NewMeetingPage::DateAndPlace : NewMeetingPage::Source);
    if (!m_draft.files.isEmpty() && m_draft.loop.isEmpty())
        m_loop->setHelp(tr("La liste ne dit pas de quelle boucle il s’agit : tapez « 03 » ou « Allier »."));
}

/** Looks into a file; one that cannot be used is only shown, with the reason. */
bool NewMeetingWizard::take(const QString &path)
{
    m_chosen.removeIf([&](const ChosenFile &file) { return file.path == path; });
    const auto file = lookInto(path, m_services.readPdf);
    m_chosen.append(file);
    if (file.refusal)
        return false;
    if (!m_draft.files.contains(path))
        m_draft.files.append(path);
    if (const auto loop = m_draft.loop.isEmpty() ? loopNamedIn(file.title) : std::nullopt) {
        m_draft.loop = loop->code;
        m_draft.name = loopName(*loop);
        m_loop->setText(shown(*loop));
        m_loop->say(Tone::Done, m_draft.name);
    }
    return true;
}

void NewMeetingWizard::remove(const QString &path)
{
    m_draft.files.removeAll(path);
    m_chosen.removeIf([&](const ChosenFile &file) { return file.path == path; });
    Q_EMIT draftChanged();
    show(NewMeetingPage::Source);
}

void NewMeetingWizard::typeLoop(const QString &text)
{
    const auto loop = typedLoop(text);
    m_draft.loop = loop ? loop->code : QString();
    m_draft.name = loop ? loopName(*loop) : QString();
    if (loop)
        m_loop->say(Tone::Done, m_draft.name);
    else
        m_loop->clearMessage();
}

void NewMeetingWizard::checkDate()
{
    const auto date = typedDate(m_date->text(), m_services.clock().date());
    m_date->clearMessage();
    if (!date)
        return;
    const auto procedure = builtInProcedure(u"boucle-2026"_s);
    const auto breaches = procedure ? dateBreaches(*procedure, *date) : QList<RuleBreach> {};
    if (breaches.isEmpty())
        m_date->say(Tone::Done, longDate(*date));
    else
        m_date->say(Tone::Attention, sentence(breaches.first()));
}

/** An hour that cannot be read is said as soon as it is left; an empty one is not asked for before the end. */
void NewMeetingWizard::checkTime()
{
    if (m_time->text().trimmed().isEmpty() || typedTime(m_time->text()))
        m_time->clearMessage();
    else
        m_time->say(Tone::Attention, tr("Quelle heure ? Par exemple « 14h »."));
}

void NewMeetingWizard::gather()
{
    m_draft.date = typedDate(m_date->text(), m_services.clock().date());
    m_draft.time = m_time->text();
    m_draft.place = m_place->text();
    Q_EMIT draftChanged();
}

void NewMeetingWizard::goOn()
{
    gather();
    if (!isAnswered(m_draft, m_draft.page))
        return askAgain();
    if (m_draft.page == NewMeetingPage::Source)
        show(NewMeetingPage::DateAndPlace);
    else
        Q_EMIT completed(m_draft);
}

/** Says what is missing at its field, and puts the keyboard there. */
void NewMeetingWizard::askAgain()
{
    const auto asks = [](TextField *field, const QString &words) {
        field->say(Tone::Attention, words);
        field->edit()->setFocus(Qt::OtherFocusReason);
        field->edit()->selectAll();
    };
    if (m_draft.page == NewMeetingPage::Source)
        asks(m_loop, tr("Quelle boucle ? Tapez son numéro ou son nom : « 03 », « Allier »."));
    else if (!m_draft.date)
        asks(m_date, tr("Quelle date ? Par exemple « 27 juin » ou « 27/06/2026 »."));
    else
        asks(m_time, tr("Quelle heure ? Par exemple « 14h »."));
}

void NewMeetingWizard::goBack()
{
    if (m_draft.page == NewMeetingPage::Source)
        return Q_EMIT closed();
    show(NewMeetingPage::Source);
    Q_EMIT draftChanged(); // the next time begins here
}

void NewMeetingWizard::say(const QString &words)
{
    m_notice->say(Tone::Refusal, words);
}
