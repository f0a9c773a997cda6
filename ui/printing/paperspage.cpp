// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperspage.h"

#include "core/paper/attendanceof.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/flowrow.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/scrollpage.h"
#include "ui/pages/savefile.h"
#include "ui/printing/fullscreenpaper.h"
#include "ui/printing/pagespanfield.h"
#include "core/paper/papername.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/sheetoptions.h"
#include "ui/shell/folders.h"
#include "ui/theme/face.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

static constexpr int kindsWidth = 200;
static constexpr int kindHeight = 34;
static constexpr int leastPreview = 200;

PapersPage::PapersPage(Document &document, const QString &settingsFolder, QWidget *parent)
    : WindowPage(document, parent)
    , m_choices(settingsFolder)
    , m_header(new PageHeader(tr("Papiers")))
    , m_kinds(new QListWidget)
    , m_notice(new Notice)
    , m_facts(new Label({}, Face::Small, Ink::Secondary))
    , m_zoom(new Label({}, Face::Small, Ink::Secondary))
    , m_size(new QComboBox)
    , m_options(new SheetOptions)
    , m_renumbered(new Notice)
    , m_span(new PageSpanField)
    , m_save(new FilledButton(tr("Enregistrer…"), Glyph::Download))
    , m_preview(new PaperPreview)
{
    build();
}

void PapersPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new ScrollPage(PageWidth::Whole); // where the window is low
    outer->addWidget(page);
    page->column()->setSpacing(12);
    auto *printer = new PlainButton(tr("Imprimer…"), Glyph::Print);
    auto *full = new QuietButton(tr("Plein écran"), Glyph::Screen);
    auto *done = new QuietButton(tr("Terminé"));
    for (auto *action : { static_cast<Button *>(done), static_cast<Button *>(full), static_cast<Button *>(printer) })
        m_header->addAction(action);
    m_header->addAction(m_save);
    m_header->keepLeadLines(2); // the list below stays in its place from paper to paper
    page->column()->addWidget(m_header);
    page->column()->addWidget(m_notice);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(24);
    beside->addWidget(kindsColumn());
    beside->addWidget(shownColumn(), 1);
    page->column()->addLayout(beside, 1);
    connect(m_save, &Button::clicked, this, &PapersPage::chooseFile);
    connect(printer, &Button::clicked, this, &PapersPage::print);
    connect(full, &Button::clicked, this, &PapersPage::showFullScreen);
    connect(done, &Button::clicked, this, &WindowPage::finished);
    connect(m_notice, &Notice::actionPressed, this, [this] {
        if (m_savedIn.isEmpty())
            return chooseFile();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedIn)))
            m_notice->say(Tone::Attention, tr("Le dossier ne s’est pas ouvert. Il est ici : %1").arg(QDir::toNativeSeparators(m_savedIn)));
    });
}

QWidget *PapersPage::kindsColumn()
{
    auto *all = new PlainButton(tr("Tout pour la réunion"), Glyph::Folder);
    connect(all, &Button::clicked, this, [this] { Q_EMIT goTo({ PageKind::PaperSet, {} }); });
    for (const auto kind : allPapers()) {
        auto *item = new QListWidgetItem(word(kind), m_kinds);
        item->setSizeHint({ 0, kindHeight });
    }
    m_kinds->setAccessibleName(tr("Papiers"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setSpacing(1);
    m_kinds->setFont(fontOf(Face::Body));
    m_kinds->viewport()->setAutoFillBackground(false);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0)
            choose(allPapers().at(place));
    });
    auto *column = new QWidget;
    column->setFixedWidth(kindsWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(12);
    lines->addWidget(all);
    lines->addWidget(m_kinds, 1);
    return column;
}

QWidget *PapersPage::shownColumn()
{
    m_size->addItems({ tr("A4"), tr("Letter") });
    nameBox(*m_size, tr("Format de papier"));
    auto *smaller = new QuietButton({}, Glyph::Minus);
    auto *larger = new QuietButton({}, Glyph::Plus);
    smaller->setAccessibleName(tr("Aperçu plus petit"));
    larger->setAccessibleName(tr("Aperçu plus grand"));
    for (auto *button : { smaller, larger })
        button->setButtonHeight(ButtonHeight::Row);
    auto *row = new FlowRow(12);
    for (auto *one : { static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_facts),
             static_cast<QWidget *>(smaller), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(larger) })
        row->add(one);
    auto *column = new QWidget;
    auto *shown = new QVBoxLayout(column);
    shown->setContentsMargins({});
    shown->setSpacing(12);
    shown->addWidget(row);
    shown->addWidget(m_options);
    shown->addWidget(m_renumbered);
    m_preview->setMinimumHeight(leastPreview);
    shown->addWidget(m_preview, 1);
    const auto zoomBy = [this](double factor) { m_preview->setZoom(m_preview->zoom() * factor); };
    connect(smaller, &Button::clicked, this, [zoomBy] { zoomBy(0.8); });
    connect(larger, &Button::clicked, this, [zoomBy] { zoomBy(1.25); });
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [zoomBy] { zoomBy(1.25); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, [zoomBy] { zoomBy(0.8); });
    connect(m_preview, &PaperPreview::zoomed, this, &PapersPage::sayZoom);
    connect(m_span, &PageSpanField::changed, this, &PapersPage::showPages);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_options, &SheetOptions::changed, this, [this] { refresh(); });
    sayZoom();
    return column;
}

void PapersPage::sayZoom()
{
    //: How large the preview is: %1 per cent
    m_zoom->setText(tr("%1 %").arg(qRound(100 * m_preview->zoom())));
}

void PapersPage::open(const QString &key)
{
    const auto &names = EnumNames<PaperKind>::names;
    const auto named = std::find_if(std::begin(names), std::end(names), [&](const char *name) { return key == QLatin1StringView(name); });
    const auto kind = named == std::end(names) ? PaperKind::Attendance : static_cast<PaperKind>(named - std::begin(names));
    m_kinds->setCurrentRow(int(allPapers().indexOf(kind)));
    choose(kind);
}

void PapersPage::choose(PaperKind kind)
{
    m_kind = kind;
    m_notice->clear();
    if (isVisible())
        refresh();
}

QWidget *PapersPage::firstField()
{
    return m_save;
}

WantedPaper PapersPage::wanted() const
{
    const auto size = m_size->currentIndex() == 1 ? SheetSize::Letter : SheetSize::A4;
    return { m_kind, m_kind == PaperKind::Attendance ? m_options->choices() : SheetChoices {}, size, CsvStyle::French };
}

void PapersPage::refresh()
{
    m_header->setLead(withFrenchSpaces(purposeOf(m_kind)));
    m_kinds->scrollToItem(m_kinds->currentItem());
    m_options->setVisible(m_kind == PaperKind::Attendance);
    m_options->setSupplementOffered(state().sheet.has_value());
    sayIfRenumbered();
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    const auto paper = wanted();
    const auto now = papersOf(state(), paper.kind, document().now().toMSecsSinceEpoch(), paper.sheet);
    if (m_shown == now && m_shownSize == paper.size)
        return;
    m_shown = now;
    m_shownSize = paper.size;
    m_paged = layOut(now, *fonts, paper.size);
    m_facts->setText(tr("%n page(s)", nullptr, int(m_paged.pages.size())));
    m_span->setPages(int(m_paged.pages.size()));
    showPages();
}

void PapersPage::sayIfRenumbered()
{
    if (m_kind == PaperKind::Attendance && isRenumbered(state(), attendanceOf(state(), wanted().sheet)))
        m_renumbered->say(Tone::Attention,
            tr("Des lignes n’ont plus le même numéro que sur la feuille déjà imprimée. Ne gardez que la nouvelle, ou imprimez un supplément."));
    else
        m_renumbered->clear();
}

void PapersPage::showPages()
{
    if (const auto fonts = paperFonts())
        m_preview->show(pagesOf(m_paged, m_span->span()), *fonts);
}

void PapersPage::showFullScreen()
{
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    auto *whole = new FullScreenPaper(m_paged, *fonts, window());
    whole->showFullScreen();
}

void PapersPage::chooseFile()
{
    QStringList filters;
    for (const auto form : formsOf(m_kind))
        filters.append(u"%1 (*%2)"_s.arg(word(form), suffixOf(form)));
    const auto name = paperFileName(state(), fileStemOf(m_kind), u".pdf"_s);
    const auto path = QFileDialog::getSaveFileName(this, tr("Enregistrer le papier"), proposedPath(name), filters.join(u";;"_s));
    if (!path.isEmpty())
        saveTo(formOf(m_kind, path) ? path : withSuffix(path, u".pdf"_s));
}

void PapersPage::saveTo(const QString &path)
{
    const auto form = formOf(m_kind, path).value_or(PaperForm::Pdf);
    if (form != PaperForm::Pdf) {
        const auto saved = writePaper(state(), wanted(), form, document().now().toMSecsSinceEpoch(), path);
        return saved ? saySaved(path) : m_notice->say(Tone::Refusal, sentence(saved.error()));
    }
    refresh(); // what was asked for, as it is now
    savePdf(path, m_span->span());
}

void PapersPage::savePdf(const QString &path, const PageSpan &span)
{
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    const auto written = saveFile(path, pdfBytes(pagesOf(m_paged, span), *fonts));
    if (!written)
        return m_notice->say(Tone::Refusal, sentence(written.error()));
    saySaved(path);
    recordSheet(span);
}

void PapersPage::saySaved(const QString &path)
{
    const QFileInfo file(path);
    m_savedIn = file.absolutePath();
    //: A file, then the folder that it stands in
    m_notice->say(
        Tone::Done, tr("Enregistré : « %1 », dans %2").arg(file.fileName(), QDir::toNativeSeparators(m_savedIn)), tr("Ouvrir le dossier"));
    keepKindInView();
}

/** What is said above makes the list lower. */
void PapersPage::keepKindInView()
{
    QTimer::singleShot(0, m_kinds, [list = m_kinds] { list->scrollToItem(list->currentItem()); });
}

void PapersPage::recordSheet(const PageSpan &span)
{
    if (m_kind == PaperKind::Attendance && span == wholeOf(m_paged) && !document().isReadOnly())
        ask(printedSheet(attendanceOf(state(), wanted().sheet), m_paged.blankRows, m_paged.lastRows));
}

void PapersPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, m_paged);
    m_choices.apply(m_kind, printer);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    const auto span = m_span->span();
    dialog.setMinMax(1, int(m_paged.pages.size()));
    dialog.setFromTo(span.first, span.last);
    dialog.setPrintRange(span == wholeOf(m_paged) ? QAbstractPrintDialog::AllPages : QAbstractPrintDialog::PageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_choices.keep(m_kind, printer);
    const bool isSpan = printer.printRange() == QPrinter::PageRange;
    const auto asked = isSpan ? PageSpan { printer.fromPage(), printer.toPage() } : wholeOf(m_paged);
    if (const auto file = fileInPlaceOf(printer); !file.isEmpty())
        return savePdf(file, asked);
    sendTo(printer, asked);
}

PrintOutcome PapersPage::sendTo(QPrinter &printer, const PageSpan &span)
{
    const auto fonts = paperFonts();
    const auto outcome = fonts ? printPages(printer, pagesOf(m_paged, span), *fonts) : PrintOutcome::Refused;
    sayPrinted(outcome, printer.printerName());
    if (outcome != PrintOutcome::Refused)
        recordSheet(span);
    return outcome;
}

void PapersPage::sayPrinted(PrintOutcome outcome, const QString &printer)
{
    m_savedIn.clear();
    keepKindInView();
    const auto instead = tr("Enregistrer en PDF…");
    switch (outcome) {
    case PrintOutcome::Refused:
        return m_notice->say(
            Tone::Refusal, tr("L’imprimante ne répond pas. Enregistrez le papier en PDF, ou choisissez-en une autre."), instead);
    case PrintOutcome::Waiting:
        return m_notice->say(Tone::Attention,
            tr("L’imprimante « %1 » est à l’arrêt : le papier l’attend. Relancez-la, ou enregistrez en PDF.").arg(printer), instead);
    case PrintOutcome::Taken:
        return m_notice->say(Tone::Neutral,
            tr("Confié à l’imprimante « %1 ». La suite ne se voit pas d’ici : si rien ne sort, enregistrez en PDF.").arg(printer), instead);
    }
}

void PapersPage::printEmergency()
{
    m_kinds->setCurrentRow(int(allPapers().indexOf(PaperKind::Emergency)));
    choose(PaperKind::Emergency);
    m_shown.reset();
    refresh();
    if (!QPrinterInfo::defaultPrinter().isNull()) {
        QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
        if (sendTo(printer, wholeOf(m_paged)) == PrintOutcome::Taken)
            return;
    }
    saveTo(proposedPath(paperFileName(state(), fileStemOf(PaperKind::Emergency), u".pdf"_s)));
    showFullScreen();
}
