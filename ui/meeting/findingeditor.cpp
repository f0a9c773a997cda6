// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/findingeditor.h"

#include "core/meeting/findinggrid.h"
#include "core/meeting/rules.h"
#include "core/wording/lookup.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/personfield.h"
#include "ui/consensus/lines.h"
#include "ui/meeting/kindchoice.h"
#include "ui/people/suggestions.h"
#include "ui/theme/strokes.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int editorWidth = 400;
constexpr int wideEditor = 560; // with the kinds two by two
constexpr int lowPage = 460; // pixels

}

FindingEditor::FindingEditor(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new Label({}, Face::Strong))
    , m_list(new QVBoxLayout)
    , m_field(new PersonField(tr("Nom rapporté"), tr("Un nom : quelques lettres, puis Entrée"),
          [this](const QString &letters) { return suggestPeople(m_document.state(), m_cell.task, letters); }))
    , m_origin(new OriginForm([this]() -> const MeetingState & { return m_document.state(); }))
    , m_choice(new KindChoice(this))
    , m_notice(new Notice)
{
    build();
    m_field->setAfterPick(AfterPick::Clear);
    m_field->setAdding(Adding::AfterArrow);
    m_field->installEventFilter(this);
    connect(m_field, &PersonField::picked, this, [this](const Suggestion &one) { addName(Id<Person>(one.key)); });
    connect(m_field, &PersonField::addRequested, this, &FindingEditor::askOrigin);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            submit();
    });
    connect(m_origin, &OriginForm::answered, this, [this](const Origin &origin) {
        const auto name = m_newcomer;
        closeOrigin();
        Q_EMIT newcomer(name, origin);
    });
    connect(m_choice, &KindChoice::changed, this, &FindingEditor::showAdvice);
    hide();
}

void FindingEditor::build()
{
    setFixedWidth(editorWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(m_field);
    column->addWidget(m_origin);
    m_origin->hide();
    column->addWidget(m_choice);
    column->addWidget(m_notice);
    column->addWidget(buildButtons());
    setAccessibleName(tr("Saisie d’une remontée"));
}

QWidget *FindingEditor::buildButtons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(12);
    auto *next = new FilledButton(tr("Case suivante"));
    next->setKeys(tr("Entrée"));
    auto *close = new QuietButton(tr("Fermer"));
    close->setKeys(tr("Échap"));
    row->addWidget(next);
    row->addWidget(close);
    row->addStretch(1);
    connect(next, &Button::clicked, this, &FindingEditor::submit);
    connect(close, &Button::clicked, this, &FindingEditor::askToLeave);
    return widget;
}

void FindingEditor::open(const Cell &cell, const QString &letters)
{
    m_cell = cell;
    m_title->setText(tr("Groupe %1 · %2").arg(cell.group).arg(taskName(m_document.state(), cell.task)));
    const auto finding = m_document.state().findings.constFind(cell);
    m_names = recordedNames();
    m_choice->reset();
    if (finding != m_document.state().findings.constEnd())
        m_choice->choose(finding->kind);
    m_notice->clear();
    m_field->clear();
    closeOrigin();
    const bool isHalfWay = m_halfWay.contains(cell);
    if (isHalfWay) {
        m_names = m_halfWay.take(cell);
        m_choice->reset();
    }
    showNames();
    m_isTold = isHalfWay;
    if (isHalfWay)
        m_notice->say(Tone::Neutral, withFrenchSpaces(tr("Pas encore enregistré : Entrée enregistre.")));
    show();
    raise();
    m_field->setFocus();
    if (!letters.isEmpty()) {
        m_field->insert(letters);
        Q_EMIT m_field->textEdited(m_field->text());
    }
}

QList<Id<Person>> FindingEditor::recordedNames() const
{
    return m_document.state().findings.value(m_cell).names;
}

bool FindingEditor::hasUnrecordedNames() const
{
    return !m_names.isEmpty() && m_names != recordedNames();
}

/** Names chosen are not left by one key too many: the first one says so. */
void FindingEditor::askToLeave()
{
    if (!hasUnrecordedNames() || m_isTold)
        return leave();
    m_isTold = true;
    m_notice->say(Tone::Attention, withFrenchSpaces(tr("Noms non notés : Entrée pour noter, Échap encore pour les laisser.")));
    m_field->setFocus();
    fit();
}

void FindingEditor::leave()
{
    if (hasUnrecordedNames()) {
        m_halfWay.insert(m_cell, m_names);
        Q_EMIT kept();
    }
    Q_EMIT closed();
}

std::optional<FindingKind> FindingEditor::kind() const
{
    return m_choice->chosen() ? m_choice->chosen() : usualKind(procedureOf(m_document.state()), m_names.size());
}

void FindingEditor::addName(Id<Person> person)
{
    if (!m_names.contains(person))
        m_names.append(person);
    const auto chosen = m_choice->chosen();
    const bool isTooManyForPair = m_names.size() > procedureOf(m_document.state()).limits.pairSize;
    if (chosen == FindingKind::Nobody || chosen == FindingKind::NoSheet || (chosen == FindingKind::Pair && isTooManyForPair))
        m_choice->reset(); // a name says otherwise
    showNames();
}

void FindingEditor::removeName(qsizetype place)
{
    m_names.removeAt(place);
    m_choice->reset();
    showNames();
    m_field->setFocus();
}

void FindingEditor::showNames()
{
    m_isTold = false;
    clearLayout(*m_list);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        const auto name = nameOf(m_document.state(), m_names.at(i));
        row->addWidget(new Label(name, Face::Medium), 1);
        auto *remove = new QuietButton({}, Glyph::Cross);
        remove->setButtonHeight(ButtonHeight::Row);
        remove->setAccessibleName(tr("Retirer %1").arg(name));
        connect(
            remove, &Button::clicked, this, [this, i] { removeName(i); }, Qt::QueuedConnection); // the button goes with its row
        row->addWidget(remove);
        m_list->addLayout(row);
    }
    showAdvice();
}

void FindingEditor::showAdvice()
{
    m_choice->show(kind());
    m_notice->clear();
    auto breaches = kind() ? findingBreaches(m_document.state(), { *kind(), m_names }) : QList<RuleBreach> {};
    if (kind() == FindingKind::Pair) // told while the group can still be asked; it is theirs to say all the same
        breaches += pairBreaches(m_document.state(), m_cell.task, m_names);
    const bool isEmpty = kind() == FindingKind::Nobody || kind() == FindingKind::NoSheet;
    if (isEmpty && !m_names.isEmpty())
        m_notice->say(Tone::Attention,
            sentence(Error { ErrorKind::NamesNotHeld,
                { taskName(m_document.state(), m_cell.task), word(*kind()).toLower(), namesOf(m_document.state(), m_names) } }));
    else if (!breaches.isEmpty())
        m_notice->say(Tone::Attention, sentence(breaches.first()));
    fit();
}

void FindingEditor::askOrigin(const QString &name)
{
    m_newcomer = name;
    m_field->hide();
    m_origin->show();
    m_origin->start(name);
    fit();
}

void FindingEditor::closeOrigin()
{
    m_newcomer.clear();
    m_origin->hide();
    m_field->show();
    m_field->setFocus();
    fit();
}

void FindingEditor::submit()
{
    if (const auto finding = kind()) {
        Q_EMIT recorded(FindingRecorded { m_cell.group, m_cell.task, *finding, m_names });
        return;
    }
    refuse(withFrenchSpaces(tr("Tapez un nom, ou choisissez « Aucun nom ».")));
    m_field->setFocus();
}

void FindingEditor::refuse(const QString &sentence)
{
    m_notice->say(Tone::Refusal, sentence);
    fit();
}

/** As high as what it holds, and inside the page; what does not fit in a low one is missing above, not what one reads or presses. */
void FindingEditor::fit()
{
    const auto *page = parentWidget();
    const bool isLow = page && page->height() < lowPage;
    m_choice->setColumns(isLow ? 2 : 1);
    setFixedWidth(isLow ? wideEditor : editorWidth);
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height());
    if (page)
        move(x(), std::min(std::max(8, y()), page->height() - height() - 8));
}

/** A row that was added shows a moment later: then the editor takes its height. */
bool FindingEditor::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

bool FindingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace
        && m_field->text().isEmpty() && !m_names.isEmpty()) {
        removeName(m_names.size() - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindingEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_origin->isVisible())
            closeOrigin();
        else
            askToLeave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible() && !m_origin->isVisible() && !m_field->hasFocus()) // a field deals with its own Enter, even one that closed us
            submit();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindingEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, themeOf(this).card, themeOf(this).fieldEdge);
}
