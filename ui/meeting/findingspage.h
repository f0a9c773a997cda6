// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Step V: the grid of what the small groups bring back, filled without a mouse, a group's sheet at a time.

#include "core/meeting/finding.h"
#include "ui/meeting/originform.h"
#include "ui/shell/windowpage.h"

class FindingEditor;
class FindingsTable;
class Notice;
class PauseLine;
class SheetField;
class StepHeader;

class FindingsPage final : public WindowPage {
    Q_OBJECT

public:
    explicit FindingsPage(Document &document, QWidget *parent = nullptr);

    QWidget *firstField() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void openCell(const Cell &cell, const QString &letters);
    void leaveEditor();
    void closeEditor();
    void goToSheet(int group);
    void showHeader();
    void placeEditor();
    /** Records what the editor holds and goes to the next empty cell at once: the disk is not waited for. */
    void record(const FindingRecorded &finding);
    void addNewcomer(const QString &name, const Origin &origin);
    void addPerson(const QString &name, std::optional<Id<LocalGroup>> group);
    void addProfile(Id<Person> person, std::optional<Id<LocalGroup>> group, const Cell &cell);
    void empty(const Cell &cell);

    StepHeader *m_header;
    SheetField *m_sheet;
    PauseLine *m_pause;
    Notice *m_notice;
    FindingsTable *m_table;
    FindingEditor *m_editor;
};
