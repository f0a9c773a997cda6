// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/signedsheetpanel.h"

#include "core/record/cbor.h"
#include "core/wording/lookup.h"
#include "core/wording/rowproblems.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/datatable.h"
#include "ui/components/emptystate.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/components/textfield.h"
#include "ui/meeting/blankrowsform.h"
#include "ui/meeting/pagetallies.h"
#include "ui/meeting/signedsheetdraft.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

const QString draftName = u"signed-sheet"_s;
constexpr qsizetype problemsInSight = 6;

/** One sentence a line; those beyond sight are counted. */
QString linesOf(const QList<RowProblem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems.first(std::min(problemsInSight, problems.size())))
        lines.append(sentence(problem));
    const auto more = int(problems.size() - lines.size());
    if (more > 0)
        lines.append(SignedSheetPanel::tr("et %n autre(s)", "problems of a signed sheet", more));
    return lines.join(u'\n');
}

void sayOrClear(Notice &notice, Tone tone, const QList<RowProblem> &problems)
{
    if (problems.isEmpty())
        notice.clear();
    else
        notice.say(tone, linesOf(problems));
}

}

SignedSheetPanel::SignedSheetPanel(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_model(pageTallyHeadings(), pageTallyValue)
    , m_empty(new EmptyState(Glyph::People, tr("Aucune feuille n’est connue du dossier"),
          tr("Imprimez la liste d’émargement d’ici, ou importez la liste en PDF d’Action populaire : ses signatures se pointeront là.")))
    , m_choice(new QButtonGroup(this))
    , m_rows(new TextArea(tr("Lignes signées"), 2))
    , m_names(new Paragraph({}, Face::Small, Ink::Secondary))
    , m_subtotals(new TextField(tr("Total écrit au bas de chaque page, dans l’ordre")))
    , m_pages(new DataTable(tr("Signatures par page")))
    , m_toMend(new Notice)
    , m_toLookAt(new Notice)
    , m_blanks(new BlankRowsForm([this]() -> const MeetingState & { return hallState(); }))
    , m_done(new Notice)
    , m_summary(new Label({}, Face::Small, Ink::Secondary))
    , m_confirm(new FilledButton(tr("Noter les arrivées")))
{
    build();
    connectParts();
}

void SignedSheetPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto *papers = new PlainButton(tr("Imprimer la liste"), Glyph::Print);
    auto *import = new PlainButton(tr("Importer…"), Glyph::Download);
    m_empty->addButton(papers);
    m_empty->addButton(import);
    connect(papers, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Papers, {} }); });
    connect(import, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Import, {} }); });
    column->addWidget(m_empty);
    m_papers = buildPapers();
    m_fields = buildFields();
    column->addWidget(m_papers);
    column->addWidget(m_fields);
    column->addWidget(m_done);
    column->addStretch(1);
}

QWidget *SignedSheetPanel::buildPapers()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(20);
    m_choice->addButton(new QRadioButton(tr("Feuille numérotée de Boucle")), Printed);
    m_choice->addButton(new QRadioButton(tr("Feuille d’Action populaire, sans numéros")), Listed);
    m_choice->button(Printed)->setChecked(true);
    for (auto *button : m_choice->buttons()) {
        button->setMinimumHeight(36);
        row->addWidget(button);
    }
    row->addStretch(1);
    return widget;
}

QWidget *SignedSheetPanel::buildFields()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_subtotals->setHelp(withFrenchSpaces(tr("14, 16, 9 ; un tiret pour une page non comptée. Peut rester vide.")));
    m_pages->setModel(&m_model);
    preparePageTallies(*m_pages);
    auto *closing = new QHBoxLayout;
    closing->setSpacing(12);
    m_confirm->setButtonHeight(ButtonHeight::Closing);
    closing->addWidget(m_confirm);
    closing->addWidget(m_summary, 1);
    for (auto *part : std::initializer_list<QWidget *> { m_rows, m_names, m_subtotals, m_pages, m_toMend, m_toLookAt, m_blanks })
        column->addWidget(part);
    column->addLayout(closing);
    return widget;
}

void SignedSheetPanel::connectParts()
{
    const auto typed = [this] {
        m_done->clear();
        check();
        keepDraft();
    };
    connect(m_rows->edit(), &QPlainTextEdit::textChanged, this, typed);
    connect(m_subtotals->edit(), &QLineEdit::textEdited, this, typed);
    connect(m_choice, &QButtonGroup::idClicked, this, typed);
    connect(m_blanks, &BlankRowsForm::changed, this, &SignedSheetPanel::showConfirm);
    connect(m_confirm, &Button::clicked, this, &SignedSheetPanel::confirm);
}

QWidget *SignedSheetPanel::firstField()
{
    return layoutNow() ? static_cast<QWidget *>(m_rows->edit()) : m_empty->firstButton();
}

void SignedSheetPanel::refresh()
{
    readDraft();
    showPapers();
    check();
}

std::optional<SheetLayout> SignedSheetPanel::layoutNow() const
{
    const auto printed = printedLayout(hallState());
    const auto listed = listedLayout(hallState());
    if (printed && listed)
        return m_choice->checkedId() == Printed ? printed : listed;
    return printed ? printed : listed;
}

void SignedSheetPanel::showPapers()
{
    const bool isPrinted = hallState().sheet.has_value();
    const bool isListed = !hallState().listed.isEmpty();
    m_empty->setVisible(!isPrinted && !isListed);
    m_fields->setVisible(isPrinted || isListed);
    m_papers->setVisible(isPrinted && isListed);
}

void SignedSheetPanel::check()
{
    const auto layout = layoutNow();
    if (!layout)
        return;
    const bool isThrough = layout->numbering == RowNumbering::Through;
    m_rows->setHelp(withFrenchSpaces(isThrough ? tr("Les numéros des lignes : 1-12, 15, 18") : tr("Page et lignes : p. 2 : 3-7, 9")));
    m_check = checkSheet(hallState(), *layout, readTypedRows(m_rows->text(), layout->numbering), readSubtotals(m_subtotals->text()));
    m_model.setRows(m_check.pages);
    m_pages->setVisible(!m_check.pages.isEmpty());
    fitPageTallies(*m_pages);
    m_blanks->setRows(m_check.blanks);
    setTabOrder(m_blanks->follow(m_pages), m_confirm); // rows come after the button was made
    m_names->setText(namesOfRows(*layout));
    m_names->setVisible(!m_names->text().isEmpty());
    showProblems();
    showConfirm();
}

/** « 12 Ida Ferrand · 15 … »: a number typed for another is seen at once. */
QString SignedSheetPanel::namesOfRows(const SheetLayout &layout) const
{
    constexpr qsizetype most = 40;
    QSet<quint32> marked;
    for (const auto person : m_check.toMark)
        marked.insert(person.number());
    const bool isThrough = layout.numbering == RowNumbering::Through;
    QStringList names;
    for (const auto &row : layout.rows) {
        if (row.person && marked.contains(row.person->number()))
            names.append((isThrough ? QString::number(row.row) : tr("p. %1, %2").arg(row.page).arg(row.row)) + QChar::Nbsp
                + nameOf(hallState(), *row.person));
    }
    const auto more = int(names.size() - most);
    auto words = QStringList(names.mid(0, most)).join(u" · "_s);
    return more > 0 ? words + u' ' + tr("et %n autre(s)", "people of a signed sheet", more) : words;
}

void SignedSheetPanel::showProblems()
{
    QList<RowProblem> toMend;
    QList<RowProblem> toLookAt;
    for (const auto &problem : std::as_const(m_check.problems))
        (mustBeMended(problem) ? toMend : toLookAt).append(problem);
    sayOrClear(*m_toMend, Tone::Refusal, toMend);
    sayOrClear(*m_toLookAt, Tone::Attention, toLookAt);
}

void SignedSheetPanel::showConfirm()
{
    const auto unnamed = int(m_check.blanks.size() - m_blanks->named());
    const auto arrivals = int(m_check.toMark.size() + m_blanks->named());
    const bool mustMend = !m_check.problems.isEmpty() && mustBeMended(m_check.problems.first());
    m_confirm->setText(arrivals > 0 ? tr("Noter %n arrivée(s)", nullptr, arrivals) : tr("Noter les arrivées"));
    m_confirm->setEnabled(arrivals > 0 && !mustMend && unnamed == 0);
    if (mustMend)
        m_summary->setText(tr("Rien ne s’écrit avant que ces lignes soient corrigées."));
    else if (unnamed > 0)
        m_summary->setText(tr("%n ligne(s) libre(s) sans nom", nullptr, unnamed));
    else if (m_blanks->leavesOutAGroup())
        m_summary->setText(withFrenchSpaces(tr("Un groupe d’action tapé n’est pas dans la liste : il restera vide.")));
    else
        m_summary->setText(arrivals > 0 ? tr("En une fois, et s’annule en une fois.") : QString());
}

void SignedSheetPanel::confirm()
{
    const SheetSigned intent { m_check.toMark + m_blanks->known(), m_blanks->added() };
    ask(intent, [this](const Outcomes &outcome) {
        if (!outcome)
            return m_done->say(Tone::Refusal, sentence(outcome.error()));
        const auto *sheet = std::get_if<SheetSigned>(&outcome->change);
        const auto arrivals = sheet ? int(sheet->people.size() + sheet->added.size()) : 0;
        m_rows->setText({});
        m_subtotals->setText({});
        check();
        keepDraft();
        m_done->say(Tone::Done, tr("%n arrivée(s) notée(s) d’après la feuille signée.", nullptr, arrivals));
        m_rows->edit()->setFocus();
    });
}

void SignedSheetPanel::keepDraft()
{
    const SignedSheetDraft draft { m_choice->checkedId() == Listed, m_rows->text(), m_subtotals->text() };
    document().keepDraft(draftName, draft.isEmpty() ? QByteArray() : cbor::encode(draft));
}

void SignedSheetPanel::readDraft()
{
    if (std::exchange(m_draftRead, true))
        return;
    const auto kept = cbor::decode<SignedSheetDraft>(document().draft(draftName));
    if (!kept)
        return;
    m_choice->button(kept->byPage ? Listed : Printed)->setChecked(true);
    m_subtotals->setText(kept->subtotals);
    m_rows->setText(kept->rows);
}
