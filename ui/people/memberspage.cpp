// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/memberspage.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/card.h"
#include "ui/components/celldelegate.h"
#include "ui/components/datatable.h"
#include "ui/components/emptystate.h"
#include "ui/components/filterbar.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/people/personeditor.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace {

enum Column { NameColumn, GroupsColumn, QualityColumn, EmailColumn, PhoneColumn };

QVariant valueOf(const MemberRow &row, int column, int role)
{
    if (role == CellStrongRole)
        return column == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return row.name;
    case GroupsColumn:
        return row.groups;
    case QualityColumn:
        return row.quality;
    case EmailColumn:
        return row.email;
    case PhoneColumn:
        return row.phone;
    default:
        return {};
    }
}

}

MembersPage::MembersPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_model({ tr("Nom"), tr("Groupes d’action"), tr("Qualité"), tr("E-mail"), tr("Téléphone") }, valueOf)
    , m_table(new DataTable(tr("Membres de la boucle")))
    , m_filters(new FilterBar)
    , m_search(new QLineEdit)
    , m_add(new FilledButton(tr("Ajouter une personne"), Glyph::Plus))
    , m_admit(new PlainButton(tr("Faire entrer dans la boucle")))
    , m_empty(new EmptyState(Glyph::People, tr("Personne pour l’instant"),
          tr("Les membres viennent de la liste d’Action populaire : déposez son fichier, ou ajoutez les personnes une à une.")))
    , m_panel(new Card)
    , m_editor(new PersonEditor(document))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage(PageWidth::Whole);
    outer->addWidget(page);
    auto *header
        = new PageHeader(tr("Membres"), tr("Seules les personnes de la liste sont invitées. Leurs coordonnées ne se voient qu’ici."));
    auto *import = new PlainButton(tr("Importer…"), Glyph::Download);
    header->addAction(import);
    header->addAction(m_add);
    page->column()->addWidget(header);
    page->column()->addWidget(buildFilters());
    buildTable();
    m_list = buildPanel();
    page->column()->addWidget(m_list, 1);
    auto *fill = new PlainButton(tr("Importer…"), Glyph::Download);
    m_empty->addButton(fill);
    page->column()->addWidget(m_empty);
    for (auto *button : { import, fill })
        connect(button, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::Import, {} }); });
    connect(m_add, &Button::clicked, this, [this] { openPanel({}); });
    MembersPage::refresh();
}

QWidget *MembersPage::buildFilters()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_filters);
    row->addWidget(m_admit);
    m_search->setPlaceholderText(tr("Nom, pseudo, groupe ou e-mail"));
    m_search->setAccessibleName(tr("Chercher dans la liste"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    connect(m_filters, &FilterBar::segmentChosen, this, &MembersPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &MembersPage::showRows);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            openPanel(m_model.row(0).person);
    });
    connect(m_admit, &Button::clicked, this, &MembersPage::admitCurrent);
    return widget;
}

void MembersPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(280);
    m_table->setColumnWidths({ { 168, 2 }, { 160, 2 }, { 140, 2 }, { 192, 2 }, { 136, 0 } });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { openPanel(m_model.row(index.row()).person); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_panel->isVisible())
            openPanel(m_model.row(index.row()).person);
    });
}

QWidget *MembersPage::buildPanel()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_table, 3);
    m_panel->column()->addWidget(m_editor);
    m_panel->setMinimumWidth(440);
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_panel->hide();
    row->addWidget(m_panel, 2);
    connect(m_editor, &PersonEditor::asked, this, &MembersPage::askFor);
    connect(m_editor, &PersonEditor::groupAsked, this, &MembersPage::addGroup);
    connect(m_editor, &PersonEditor::closed, this, &MembersPage::closePanel);
    return widget;
}

void MembersPage::open(const QString &key)
{
    bool isNumber = false;
    const auto number = key.toUInt(&isNumber);
    const auto *person = isNumber ? state().people.find(Id<Person>(number)) : nullptr;
    if (!person)
        return;
    m_filters->setChosen(int(person->standing));
    refresh();
    openPanel(person->id);
}

QWidget *MembersPage::firstField()
{
    if (m_panel->isVisibleTo(this))
        return m_editor->firstField();
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_add;
}

Standing MembersPage::standing() const
{
    return Standing(std::max(0, m_filters->chosen()));
}

void MembersPage::refresh()
{
    m_filters->setSegments({ { tr("Membres"), countOf(state(), Standing::Member) },
        { tr("Suivent seulement"), countOf(state(), Standing::Follower) }, { tr("Hors liste"), countOf(state(), Standing::Outsider) } });
    const bool isEmpty = state().people.size() == 0;
    m_empty->setVisible(isEmpty && !m_panel->isVisibleTo(this));
    m_list->setVisible(!isEmpty || m_panel->isVisibleTo(this));
    m_search->setVisible(!isEmpty);
    m_admit->setVisible(standing() == Standing::Follower && countOf(state(), Standing::Follower) > 0);
    m_editor->refresh();
    showRows();
}

void MembersPage::showRows()
{
    m_model.setRows(memberRows(state(), standing(), m_search->text()));
    m_table->setAccessibleDescription(tr("%n personne(s)", nullptr, m_model.rowCount()));
}

void MembersPage::showColumns()
{
    const bool isNarrow = m_panel->isVisibleTo(this);
    for (const int column : { QualityColumn, EmailColumn, PhoneColumn })
        m_table->setColumnHidden(column, isNarrow);
}

void MembersPage::openPanel(std::optional<Id<Person>> person)
{
    m_panel->show();
    m_empty->hide();
    m_list->show();
    m_add->setKind(ButtonKind::Plain);
    m_editor->open(person);
    showColumns();
    if (person)
        m_table->selectRow(m_model.indexOf(*person));
    m_editor->firstField()->setFocus();
}

void MembersPage::closePanel()
{
    m_panel->hide();
    m_add->setKind(ButtonKind::Filled);
    showColumns();
    refresh();
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        m_add->setFocus();
}

void MembersPage::admitCurrent()
{
    const auto index = m_table->currentIndex();
    const int row = index.isValid() ? index.row() : 0;
    if (row < m_model.rowCount())
        ask(FollowerAdmitted { m_model.row(row).person });
}

void MembersPage::askFor(const MeetingChange &intent)
{
    ask(intent, [this](const Outcomes &outcome) {
        if (!outcome) {
            m_editor->say(outcome.error());
        } else if (std::holds_alternative<PersonAdded>(outcome->change)) {
            openPanel({}); // ready for the next one
        } else {
            closePanel();
        }
    });
}

void MembersPage::addGroup(const QString &name)
{
    ask(LocalGroupAdded { {}, name, {} }, [this](const Outcomes &outcome) {
        if (!outcome)
            m_editor->say(outcome.error());
        else if (const auto id = std::get<LocalGroupAdded>(outcome->change).id)
            m_editor->addGroup(*id);
    });
}
