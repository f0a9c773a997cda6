// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The members of the loop, those who only follow it apart: a list to search, and a panel to correct or add somebody.

#include "ui/models/rowsmodel.h"
#include "ui/people/memberrows.h"
#include "ui/shell/windowpage.h"

class Button;
class Card;
class DataTable;
class EmptyState;
class FilterBar;
class PersonEditor;
class QLineEdit;

class MembersPage final : public WindowPage {
    Q_OBJECT

public:
    explicit MembersPage(Document &document, QWidget *parent = nullptr);
    /** The key is a person's number, or empty. */
    void open(const QString &key) override;
    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    void buildTable();
    QWidget *buildFilters();
    QWidget *buildPanel();
    Standing standing() const;
    void showRows();
    void openPanel(std::optional<Id<Person>> person);
    void closePanel();
    void admitCurrent();
    void askFor(const MeetingChange &intent);
    void addGroup(const QString &name);
    /** Fewer columns while the panel stands beside. */
    void showColumns();

    RowsModel<MemberRow> m_model;
    DataTable *m_table;
    FilterBar *m_filters;
    QLineEdit *m_search;
    Button *m_add;
    Button *m_admit;
    EmptyState *m_empty;
    QWidget *m_list;
    Card *m_panel;
    PersonEditor *m_editor;
};
