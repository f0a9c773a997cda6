// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newmeetingwizard.h"

#include "core/exchange/attendancelist.h"
#include "core/exchange/readinput.h"
#include "core/meeting/rules.h"
#include "core/people/loop.h"
#include "core/procedure/procedurefile.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"
#include "ui/shell/folders.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
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
    , m_files(new Label({}, Face::Small, Ink::Secondary))
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
    m_files->hide();
    column->addWidget(card);
    m_loop->setMaximumWidth(480);
    m_loop->setHelp(tr("Sans liste pour l’instant ? Tapez « 03 » ou « Allier » : les personnes viendront plus tard."));
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
    m_date->setMinimumWidth(280);
    m_date->setMaximumWidth(320);
    m_time->setMaximumWidth(140);
    m_date->edit()->setPlaceholderText(tr("27 juin, ou 27/06/2026"));
    m_time->edit()->setPlaceholderText(tr("14h"));
    m_place->setMaximumWidth(480);
    m_place->edit()->setPlaceholderText(tr("Salle, rue, commune"));
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_place);
    auto *forward = new FilledButton(tr("Créer la réunion"));
    forward->setButtonHeight(ButtonHeight::Closing);
    column->addWidget(buildButtons(forward));
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
    const auto loop = findLoop(draft.loop);
    m_loop->setText(loop ? shown(*loop) : draft.loop);
    m_date->setText(draft.date ? longDate(*draft.date) : QString());
    m_time->setText(draft.time);
    m_place->setText(draft.place);
    m_notice->clear();
    show(draft.page == NewMeetingPage::DateAndPlace ? draft.page : NewMeetingPage::Source);
}

void NewMeetingWizard::show(NewMeetingPage page)
{
    m_draft.page = page;
    m_notice->clear();
    const bool isSource = page == NewMeetingPage::Source;
    m_stack->setCurrentIndex(isSource ? 0 : 1);
    QStringList names;
    for (const auto &file : std::as_const(m_draft.files))
        names.append(QFileInfo(file).fileName());
    m_files->setText(tr("Liste : %1").arg(enumeration(names)));
    m_files->setVisible(!names.isEmpty());
    (isSource ? m_loop : m_date)->edit()->setFocus();
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
    for (const auto &file : files) {
        if (!m_draft.files.contains(file))
            m_draft.files.append(file);
        readTitle(file);
    }
    Q_EMIT draftChanged();
    show(isAnswered(m_draft, NewMeetingPage::Source) ? NewMeetingPage::DateAndPlace : NewMeetingPage::Source);
    if (m_draft.page == NewMeetingPage::Source)
        m_loop->setHelp(tr("La liste ne dit pas de quelle boucle il s’agit : tapez « 03 » ou « Allier »."));
}

void NewMeetingWizard::readTitle(const QString &file)
{
    QFile handle(file);
    if (!handle.open(QIODevice::ReadOnly))
        return;
    const auto bytes = handle.readAll();
    if (!isPdf(bytes) || !m_draft.loop.isEmpty())
        return;
    const auto pages = m_services.readPdf(bytes, QFileInfo(file).fileName());
    if (!pages)
        return;
    const auto list = readAttendanceList(*pages, QFileInfo(file).fileName());
    const auto loop = list ? loopNamedIn(list->title) : std::nullopt;
    if (!loop)
        return;
    m_draft.loop = loop->code;
    m_draft.name = loopName(*loop);
    m_loop->setText(shown(*loop));
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
    if (const auto answered = isAnswered(m_draft, m_draft.page); !answered) {
        if (m_draft.page == NewMeetingPage::Source)
            m_loop->say(Tone::Attention, tr("Quelle boucle ? Tapez son numéro ou son nom : « 03 », « Allier »."));
        else if (!m_draft.date)
            m_date->say(Tone::Attention, tr("Quelle date ? Par exemple « 27 juin » ou « 27/06/2026 »."));
        else
            m_time->say(Tone::Attention, tr("Quelle heure ? Par exemple « 14h »."));
        return;
    }
    if (m_draft.page == NewMeetingPage::Source)
        show(NewMeetingPage::DateAndPlace);
    else
        Q_EMIT completed(m_draft);
}

void NewMeetingWizard::goBack()
{
    if (m_draft.page == NewMeetingPage::Source)
        Q_EMIT closed();
    else
        show(NewMeetingPage::Source);
}

void NewMeetingWizard::say(const QString &words)
{
    m_notice->say(Tone::Refusal, words);
}
