// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/importpage.h"

#include "core/record/cbor.h"
#include "core/wording/importing.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/emptystate.h"
#include "ui/components/filterbar.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/scrollpage.h"
#include "ui/components/textfield.h"
#include "ui/people/decisionpanel.h"
#include "ui/people/importdesk.h"
#include "ui/people/importdraft.h"
#include "ui/people/importmark.h"
#include "ui/people/importtable.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString draftName = u"import"_s;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

}

ImportPage::ImportPage(Document &document, const Services &services, QWidget *parent)
    : WindowPage(document, parent)
    , m_services(services)
    , m_desk(std::make_unique<ImportDesk>(services.readPdf))
    , m_header(new PageHeader(tr("Importer des personnes")))
    , m_notice(new Notice)
    , m_paste(new TextArea(tr("Ou collez des adresses e-mail"), 3))
    , m_choose(new FilledButton(tr("Choisir des fichiers…"), Glyph::Folder))
    , m_more(new PlainButton(tr("Ajouter un fichier…"), Glyph::Folder))
    , m_filters(new FilterBar)
    , m_table(new ImportTable)
    , m_decisions(new DecisionPanel(*m_desk))
    , m_import(new FilledButton({}))
    , m_back(new QuietButton(tr("Reprendre la décision"), Glyph::Undo))
    , m_summary(new Paragraph({}, Face::Small, Ink::Secondary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage(PageWidth::Whole);
    outer->addWidget(page);
    m_header->addAction(m_more);
    m_entrance = buildEntrance();
    m_review = buildReview();
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_notice);
    page->column()->addWidget(m_entrance);
    page->column()->addWidget(m_review, 100);
    page->column()->addStretch(1);
    setAcceptDrops(true);
    connect(m_notice, &Notice::actionPressed, this, [this] {
        m_notice->say(m_notice->tone(), m_desk->remarks().join(u'\n'));
        takeKeyboard(); // the button that was pressed is gone
    });
    connect(m_choose, &Button::clicked, this, &ImportPage::choose);
    connect(m_more, &Button::clicked, this, &ImportPage::choose);
    ImportPage::refresh();
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::buildEntrance()
{
    auto *card = new Card;
    card->setEdge(CardEdge::Dashed);
    auto *empty = new EmptyState(Glyph::Download, tr("Déposez ici vos fichiers"),
        tr("La liste d’émargement d’Action populaire (PDF), un tableau de membres ou de profils (CSV), ou plusieurs à la fois. Vous verrez tout avant que rien ne soit enregistré."));
    empty->addButton(m_choose);
    card->column()->addWidget(empty);
    card->column()->addWidget(m_paste);
    auto *row = new QHBoxLayout;
    auto *read = new PlainButton(tr("Lire ces adresses"));
    auto *save = new QuietButton(tr("Enregistrer un modèle de fichier de profils…"), Glyph::Upload);
    row->addWidget(read);
    row->addStretch(1);
    row->addWidget(save);
    card->column()->addLayout(row);
    connect(read, &Button::clicked, this, [this] { paste(m_paste->text()); });
    connect(save, &Button::clicked, this, &ImportPage::saveTemplate);
    return card;
}

QWidget *ImportPage::buildReview()
{
    auto *review = new QWidget;
    auto *column = new QVBoxLayout(review);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_decisions);
    column->addWidget(buildBottom());
    connect(m_filters, &FilterBar::segmentChosen, this, &ImportPage::showPlan);
    connect(m_table, &ImportTable::currentChanged, this, [this] { m_decisions->ask(m_table->current()); });
    connect(m_table, &ImportTable::activated, this, [this] {
        if (!m_decisions->takeKeyboard() && m_desk->undecided().isEmpty())
            m_import->setFocus(); // nothing is asked any more
    });
    connect(m_decisions, &DecisionPanel::decided, this, &ImportPage::goOn);
    connect(m_decisions, &DecisionPanel::takenBack, this, [this](int place) {
        m_desk->takeBack(place);
        askAgain(place);
    });
    connect(m_decisions, &DecisionPanel::left, m_table, qOverload<>(&QWidget::setFocus));
    return review;
}

QWidget *ImportPage::buildBottom()
{
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins({});
    row->setSpacing(16);
    m_import->setButtonHeight(ButtonHeight::Closing);
    auto *leave = new QuietButton(tr("Abandonner"));
    row->addWidget(m_import);
    row->addWidget(leave);
    row->addWidget(m_back);
    row->addWidget(m_summary, 1, Qt::AlignVCenter);
    m_back->setToolTip(tr("Revenir sur la dernière décision, tant que rien n’est enregistré (Ctrl+Z)"));
    connect(m_back, &Button::clicked, this, &ImportPage::undoHere);
    connect(m_import, &Button::clicked, this, &ImportPage::importAll);
    connect(leave, &Button::clicked, this, &ImportPage::abandon);
    return bottom;
}

void ImportPage::open(const QString &key)
{
    const auto kept = cbor::decode<ImportDraft>(document().draft(draftName));
    if (kept && m_desk->isEmpty()) {
        m_desk->setDecisions(kept->decisions);
        if (!kept->pasted.isEmpty())
            takeText(kept->pasted);
        takeFiles(kept->files);
    }
    const auto paths = key.split(u'\n', Qt::SkipEmptyParts);
    if (!paths.isEmpty())
        takeFiles(paths);
    refresh();
}

QWidget *ImportPage::firstField()
{
    return m_desk->isEmpty() ? static_cast<QWidget *>(m_choose) : m_table;
}

void ImportPage::refresh()
{
    const bool isEmpty = m_desk->isEmpty();
    m_entrance->setVisible(isEmpty);
    m_review->setVisible(!isEmpty);
    m_more->setVisible(!isEmpty);
    m_header->setLead(isEmpty ? tr("Depuis la page du groupe de votre boucle sur Action populaire : Gestion, Membres, Ressources.")
                              : tr("Lu : %1. Rien n’est encore enregistré.").arg(enumeration(m_desk->sources())));
    if (isEmpty || m_isImporting)
        return;
    m_desk->plan(state());
    showPlan();
}

void ImportPage::showPlan()
{
    const QStringList words { tr("Nouveau"), tr("Complété"), tr("Inchangé"), tr("À décider"), tr("Refusé") };
    QList<FilterSegment> segments { { tr("Tout"), m_desk->count({}) } };
    for (int i = 0; i < words.size(); ++i)
        segments.append({ words.at(i), m_desk->count(markOrder[i]), glyphOf(markOrder[i]), toneOf(markOrder[i]) });
    m_filters->setSegments(segments);
    m_table->show(*m_desk, m_filters->chosen());
    m_decisions->ask(m_table->current());
    showBottom();
}

void ImportPage::showBottom()
{
    const int people = m_desk->peopleToWrite();
    const int profiles = m_desk->profilesToWrite();
    const auto peopleWords = tr("%n personne(s)", nullptr, people);
    const auto profileWords = tr("%n profil(s)", nullptr, profiles);
    m_import->setText(people + profiles == 0 ? tr("Continuer")
            : profiles == 0                  ? tr("Importer %1").arg(peopleWords)
            : people == 0                    ? tr("Importer %1").arg(profileWords)
                                             : tr("Importer %1 et %2").arg(peopleWords, profileWords));
    m_back->setVisible(m_desk->canTakeBack());
    QStringList words { tr("%n nouvelle(s)", nullptr, m_desk->count(RowMark::New)),
        tr("%n complétée(s)", nullptr, m_desk->count(RowMark::Completed)) };
    const int aside = m_desk->count(RowMark::ToDecide) + m_desk->count(RowMark::Refused);
    const auto brought = tr("%1.").arg(words.join(u", "_s));
    m_summary->setText(
        aside == 0 ? brought : tr("%1 %2").arg(brought, tr("%n ligne(s) à décider ou refusée(s) restent de côté.", nullptr, aside)));
}

/** On to the next row that asks for something, or to the button. */
void ImportPage::goOn()
{
    keep();
    refresh();
    const auto left = m_desk->undecided();
    if (left.isEmpty())
        return m_import->setFocus();
    m_table->select(left.first());
    m_decisions->ask(left.first());
    takeKeyboard();
}

/** Plans again without what was decided of a row, and asks about it. */
void ImportPage::askAgain(int place)
{
    keep();
    refresh();
    m_table->select(place);
    m_decisions->ask(place);
    takeKeyboard();
}

bool ImportPage::undoHere()
{
    if (m_desk->isEmpty() || m_isImporting)
        return false;
    if (const auto place = m_desk->takeBackLast())
        askAgain(*place);
    else
        Q_EMIT said(tr("Aucune décision à reprendre ; rien n’est encore enregistré."));
    return true;
}

/** To the name that is asked for, if any, else to the table, where the keys of a doubt are heard. */
void ImportPage::takeKeyboard()
{
    if (!m_decisions->takeKeyboard())
        m_table->setFocus();
}

void ImportPage::importAll()
{
    if (m_isImporting)
        return;
    const auto change = m_desk->peopleChange();
    m_isImporting = true;
    if (!change)
        return importProfiles();
    ask(*change, [this](const Outcomes &outcome) {
        if (outcome) {
            importProfiles();
        } else {
            m_isImporting = false;
            m_notice->say(Tone::Refusal, sentence(outcome.error()));
        }
    });
}

/** The profiles are matched again with the people just written. */
void ImportPage::importProfiles()
{
    const auto change = m_desk->profilesChange(state());
    if (!change)
        return done();
    ask(*change, [this](const Outcomes &outcome) {
        if (outcome) {
            done();
        } else {
            m_isImporting = false;
            m_notice->say(Tone::Refusal, sentence(outcome.error()));
            refresh();
        }
    });
}

void ImportPage::done()
{
    m_isImporting = false;
    abandon();
}

void ImportPage::abandon()
{
    m_desk->clear();
    m_files.clear();
    m_pasted.clear();
    m_notice->clear();
    m_filters->setChosen(0); // the next import begins with all its rows
    document().keepDraft(draftName, {});
    refresh();
    Q_EMIT finished();
}

void ImportPage::keep()
{
    document().keepDraft(
        draftName, m_desk->isEmpty() ? QByteArray() : cbor::encode(ImportDraft { m_files, m_pasted, m_desk->decisions() }));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}
