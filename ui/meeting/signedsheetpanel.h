// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Pointer la feuille signée »: the signed rows and the pages' subtotals are typed; what does not match is shown, then all is one change.

#include "core/meeting/sheetcheck.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/windowpage.h"

class BlankRowsForm;
class Button;
class DataTable;
class EmptyState;
class Label;
class Notice;
class Paragraph;
class QBoxLayout;
class QButtonGroup;
class TextArea;
class TextField;

class SignedSheetPanel final : public WindowPage {
    Q_OBJECT

public:
    explicit SignedSheetPanel(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;

private:
    enum Paper { Printed, Listed };

    void build();
    QWidget *buildPapers();
    QWidget *buildFields();
    void connectParts();
    /** The paper that was chosen, or the only one that the dossier knows. */
    std::optional<SheetLayout> layoutNow() const;
    QString namesOfRows(const SheetLayout &layout) const;
    void showPapers();
    void check();
    void showProblems();
    void showConfirm();
    void confirm();
    void keepDraft();
    void readDraft();

    RowsModel<PageTally> m_model;
    SheetCheck m_check;
    bool m_draftRead = false;
    EmptyState *m_empty;
    QWidget *m_fields;
    QWidget *m_papers;
    QButtonGroup *m_choice;
    TextArea *m_rows;
    Paragraph *m_names; // of the rows that were typed
    TextField *m_subtotals;
    DataTable *m_pages;
    Notice *m_toMend;
    Notice *m_toLookAt;
    BlankRowsForm *m_blanks;
    Notice *m_done;
    Label *m_summary;
    Button *m_confirm;
};
