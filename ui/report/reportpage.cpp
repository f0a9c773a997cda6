// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/wording/opentasks.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/consensus/opentaskscard.h"
#include "ui/report/answercard.h"
#include "ui/report/takehomecard.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

ReportPage::ReportPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_header(new PageHeader({}))
    , m_unopened(new Notice)
    , m_missing(new Notice)
    , m_takeHome(new TakeHomeCard)
    , m_openTasks(new OpenTasksCard)
    , m_open(new FilledButton(tr("Ouvrir le formulaire"), Glyph::Link))
    , m_list(new QVBoxLayout)
{
    build();
    setAcceptDrops(true);
}

void ReportPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage;
    outer->addWidget(page);
    auto *all = new PlainButton(tr("Copier tout"), Glyph::Copy);
    connect(all, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(reportText(state()));
        Q_EMIT said(tr("Toutes les réponses sont copiées."));
    });
    auto *paper = new PlainButton(tr("Papiers"), Glyph::Print);
    connect(paper, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, u"report"_s }); });
    connect(m_open, &Button::clicked, this, &ReportPage::openForm);
    if (canTakeHome()) {
        auto *home = new PlainButton(tr("Emporter"), Glyph::Lock);
        home->setAccessibleName(tr("Emporter les remontées"));
        connect(home, &Button::clicked, this, [this] { m_takeHome->offer(takenReportOf(state())); });
        m_header->addAction(home);
    }
    m_header->addAction(all);
    m_header->addAction(paper);
    m_header->addAction(m_open);
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_unopened);
    page->column()->addWidget(m_missing);
    connect(m_unopened, &Notice::actionPressed, this, [this] {
        QGuiApplication::clipboard()->setText(m_shown.formAddress);
        m_unopened->clear();
        m_open->setFocus(Qt::OtherFocusReason);
        Q_EMIT said(tr("L’adresse du formulaire est copiée."));
    });
    page->column()->addWidget(m_takeHome);
    page->column()->addWidget(m_openTasks);
    m_list->setSpacing(12);
    page->column()->addLayout(m_list);
    page->column()->addStretch(1);
}

void ReportPage::hideEvent(QHideEvent *event)
{
    m_takeHome->leave();
    WindowPage::hideEvent(event);
}

QWidget *ReportPage::firstField()
{
    const auto &answers = m_shown.answers;
    const auto begun
        = std::any_of(answers.begin(), answers.end(), [](const ReportAnswer &one) { return one.status == AnswerStatus::Sent; });
    const auto next
        = std::find_if(answers.begin(), answers.end(), [](const ReportAnswer &one) { return one.status != AnswerStatus::Sent; });
    if (!begun || next == answers.end())
        return m_open; // the form comes before its answers
    return m_cards.at(std::distance(answers.begin(), next))->copyButton();
}

void ReportPage::refresh()
{
    const auto report = reportOf(state());
    const auto *step = stepOf(procedureOf(state()), u"report");
    m_header->setTitle(step ? tr("%1. %2").arg(step->numeral, step->name) : tr("Remontées"));
    m_header->setLead(tr(
        "Copiez chaque réponse dans le formulaire d’Action populaire, dans son ordre : Alt+↑, Alt+↓ ou la souris déplacent une réponse. Rien n’est envoyé par le programme."));
    m_open->setToolTip(report.formAddress);
    m_openTasks->show(tasksWithoutPair(state()));
    const auto lacking
        = int(std::count_if(report.answers.begin(), report.answers.end(), [](const ReportAnswer &one) { return !one.missing.isEmpty(); }));
    if (lacking == 0)
        m_missing->clear();
    else
        m_missing->say(Tone::Refusal, tr("%n réponse(s) à compléter : voyez en rouge ci-dessous.", nullptr, lacking));
    if (report != m_shown || m_cards.isEmpty())
        showAnswers(report);
}

void ReportPage::showAnswers(const Report &report)
{
    m_shown = report;
    while (m_cards.size() < report.answers.size()) {
        auto *card = new AnswerCard;
        connect(card, &AnswerCard::copied, this, &ReportPage::copy);
        connect(card, &AnswerCard::marked, this, &ReportPage::mark);
        connect(card, &AnswerCard::movedUp, this, [this, card](const QString &key) { moveByKey(key, m_cards.indexOf(card) - 1); });
        connect(card, &AnswerCard::movedDown, this, [this, card](const QString &key) { moveByKey(key, m_cards.indexOf(card) + 1); });
        m_list->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(i < report.answers.size());
        if (i < report.answers.size())
            m_cards.at(i)->show(report.answers.at(i));
    }
}

void ReportPage::copy(const QString &key)
{
    for (const auto &answer : std::as_const(m_shown.answers)) {
        if (answer.key != key)
            continue;
        QGuiApplication::clipboard()->setText(answer.text);
        Q_EMIT said(tr("Copié : %1.").arg(answer.label));
    }
}

void ReportPage::mark(const QString &key)
{
    for (const auto &answer : std::as_const(m_shown.answers)) {
        if (answer.key == key && answer.status == AnswerStatus::Sent)
            ask(AnswerTakenBack { key });
        else if (answer.key == key)
            ask(AnswerSent { key, {} });
    }
}

/** The keyboard goes along, so that the next press moves the same answer. */
void ReportPage::moveByKey(const QString &key, qsizetype to)
{
    move(key, to, [this, key] {
        for (const auto *card : std::as_const(m_cards)) {
            if (card->isVisibleTo(this) && card->key() == key)
                card->copyButton()->setFocus(Qt::OtherFocusReason);
        }
    });
}

void ReportPage::move(const QString &key, qsizetype to, const std::function<void()> &moved)
{
    QStringList keys;
    for (const auto &answer : std::as_const(m_shown.answers))
        keys.append(answer.key);
    const auto from = keys.indexOf(key);
    if (from < 0 || to < 0 || to >= keys.size() || from == to)
        return;
    keys.move(from, to);
    ask(AnswersOrdered { keys }, [this, moved](const Outcomes &outcome) {
        if (!outcome)
            Q_EMIT said(sentence(outcome.error()));
        else if (moved)
            moved();
    });
}

void ReportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(AnswerCard::mimeType()))
        event->acceptProposedAction();
}

void ReportPage::dropEvent(QDropEvent *event)
{
    const auto key = QString::fromUtf8(event->mimeData()->data(AnswerCard::mimeType()));
    const auto y = event->position().toPoint().y();
    qsizetype to = m_shown.answers.size() - 1;
    for (qsizetype i = 0; i < m_shown.answers.size(); ++i) {
        const auto *card = m_cards.at(i);
        if (y < card->mapTo(this, card->rect().center()).y()) {
            to = i;
            break;
        }
    }
    event->acceptProposedAction();
    move(key, to);
}

void ReportPage::openForm()
{
    if (QDesktopServices::openUrl(QUrl(m_shown.formAddress)))
        m_unopened->clear();
    else
        m_unopened->say(Tone::Attention, tr("Aucun navigateur ne s’est ouvert. Le formulaire est ici : %1").arg(m_shown.formAddress),
            tr("Copier l’adresse"));
}
