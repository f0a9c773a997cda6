// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The papers of the meeting: looked at as they will be, saved as a file, or sent to a printer.

#include "core/paper/paperkinds.h"
#include "ui/pages/pagespan.h"
#include "ui/pages/pdf.h"
#include "ui/shell/page.h"

class FilledButton;
class Label;
class Notice;
class PageHeader;
class PageSpanField;
class PaperPreview;
class QPrinter;
class QListWidget;

class PapersPage final : public Page {
    Q_OBJECT

public:
    explicit PapersPage(Document &document, QWidget *parent = nullptr);

    /** `key` is the name of a kind, as "report"; anything else shows the attendance sheet. */
    void open(const QString &key) override;
    QWidget *firstField() override;
    /** Writes the pages in view to a PDF, or the paper to a text, by the ending; a whole sheet is recorded as printed. */
    void saveTo(const QString &path);

protected:
    void refresh() override;

private:
    void build();
    void chooseFile();
    void print();
    void sendTo(QPrinter &printer);
    /** Shows the chosen pages. */
    void showPages();
    /** A sheet is printed once all of its pages are. */
    void saySaved(const QString &path);
    void recordSheet(const PageSpan &span);
    QList<Paper> papers() const;
    void choose(PaperKind kind);

    PaperKind m_kind = PaperKind::Attendance;
    std::optional<QList<Paper>> m_shown;
    PagedPaper m_paged;
    PageHeader *m_header;
    QListWidget *m_kinds;
    QString m_savedIn; // folder
    Notice *m_notice;
    Label *m_facts;
    PageSpanField *m_span;
    FilledButton *m_save;
    PaperPreview *m_preview;
};
