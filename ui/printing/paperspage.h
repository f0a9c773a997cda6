// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The papers of the meeting: looked at as they will be, saved as files, shown over the whole screen, or sent to a printer.

#include "ui/pages/paperfile.h"
#include "ui/pages/pagespan.h"
#include "ui/printing/printchoices.h"
#include "ui/printing/printpages.h"
#include "ui/shell/windowpage.h"

class FilledButton;
class Label;
class Notice;
class PageHeader;
class PageSpanField;
class PaperPreview;
class QComboBox;
class QListWidget;
class QPrinter;
class SheetOptions;

class PapersPage final : public WindowPage {
    Q_OBJECT

public:
    PapersPage(Document &document, const QString &settingsFolder, QWidget *parent = nullptr);

    /** `key` is the name of a kind, as "report"; anything else shows the attendance sheet. */
    void open(const QString &key) override;
    QWidget *firstField() override;
    /** Writes the paper in the form that the ending tells, of a PDF the pages in view; a whole sheet is recorded as printed. */
    void saveTo(const QString &path);
    /** Prints the emergency sheet at once on the usual printer, or without one that runs saves it and shows it over the whole screen. */
    void printEmergency();

protected:
    void refresh() override;

private:
    void build();
    QWidget *kindsColumn();
    QWidget *shownColumn();
    void chooseFile();
    void print();
    void savePdf(const QString &path, const PageSpan &span);
    PrintOutcome sendTo(QPrinter &printer, const PageSpan &span);
    void sayPrinted(PrintOutcome outcome, const QString &printer);
    void sayIfRenumbered();
    void showPages();
    void showFullScreen();
    void sayZoom();
    void saySaved(const QString &path);
    void keepKindInView();
    void recordSheet(const PageSpan &span);
    WantedPaper wanted() const;
    void choose(PaperKind kind);

    PaperKind m_kind = PaperKind::Attendance;
    PrintChoices m_choices;
    std::optional<QList<Paper>> m_shown;
    SheetSize m_shownSize = SheetSize::A4;
    PagedPaper m_paged;
    PageHeader *m_header;
    QListWidget *m_kinds;
    QString m_savedIn; // folder; empty when the notice offers to save
    Notice *m_notice;
    Label *m_facts;
    Label *m_zoom;
    QComboBox *m_size;
    SheetOptions *m_options;
    Notice *m_renumbered; // against the sheet that was printed before
    PageSpanField *m_span;
    FilledButton *m_save;
    PaperPreview *m_preview;
};
