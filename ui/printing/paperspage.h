// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The papers of the meeting: looked at as they will be, saved as a file, or sent to a printer.

#include "ui/pages/pdf.h"
#include "ui/shell/page.h"

class FilledButton;
class Label;
class Notice;
class PageHeader;
class PaperPreview;
class QPrinter;
class Tabs;

enum class PaperKind { Attendance, Report };

class PapersPage final : public Page {
    Q_OBJECT

public:
    explicit PapersPage(Document &document, QWidget *parent = nullptr);

    /** `key` is "report" for the report; anything else shows the attendance sheet. */
    void open(const QString &key) override;
    QWidget *firstField() override;
    /** Writes the paper in view to a PDF or a text, by the ending, and records a printed sheet. */
    void saveTo(const QString &path);

protected:
    void refresh() override;

private:
    void build();
    void chooseFile();
    void print();
    void sendTo(QPrinter &printer);
    void recordSheet(int blankRows, int pages);
    Paper paper() const;

    PaperKind m_kind = PaperKind::Attendance;
    std::optional<Paper> m_shown;
    PagedPaper m_paged;
    PageHeader *m_header;
    Tabs *m_tabs;
    Notice *m_notice;
    Label *m_facts;
    FilledButton *m_save;
    PaperPreview *m_preview;
};
