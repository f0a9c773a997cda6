// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperspage.h"

#include "core/paper/attendanceof.h"
#include "core/paper/plaintext.h"
#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/pages/savefile.h"
#include "ui/printing/pagespanfield.h"
#include "ui/printing/papername.h"
#include "ui/printing/paperpreview.h"
#include "ui/shell/folders.h"
#include "ui/theme/face.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

static constexpr int kindsWidth = 200;
static constexpr int kindHeight = 40;

PapersPage::PapersPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_header(new PageHeader(tr("Papiers")))
    , m_kinds(new QListWidget)
    , m_notice(new Notice)
    , m_facts(new Label({}, Face::Small, Ink::Secondary))
    , m_span(new PageSpanField)
    , m_save(new FilledButton(tr("Enregistrer en PDF…"), Glyph::Download))
    , m_preview(new PaperPreview)
{
    build();
}

void PapersPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 20, 32, 12);
    outer->setSpacing(12);
    auto *printer = new PlainButton(tr("Imprimer…"), Glyph::Print);
    auto *done = new QuietButton(tr("Terminé"));
    m_header->addAction(done);
    m_header->addAction(printer);
    m_header->addAction(m_save);
    outer->addWidget(m_header);
    outer->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_span);
    row->addWidget(m_facts, 1);
    auto *shown = new QVBoxLayout;
    shown->setSpacing(12);
    shown->addLayout(row);
    m_preview->setMaximumWidth(820);
    shown->addWidget(m_preview, 1);
    for (const auto kind : allPapers()) {
        auto *item = new QListWidgetItem(word(kind), m_kinds);
        item->setSizeHint({ 0, kindHeight });
    }
    m_kinds->setAccessibleName(tr("Papiers"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setFixedWidth(kindsWidth);
    m_kinds->setSpacing(2);
    m_kinds->setFont(fontOf(Face::Body));
    m_kinds->viewport()->setAutoFillBackground(false);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(24);
    beside->addWidget(m_kinds);
    beside->addLayout(shown, 1);
    outer->addLayout(beside, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0)
            choose(allPapers().at(place));
    });
    connect(m_span, &PageSpanField::changed, this, &PapersPage::showPages);
    connect(m_save, &Button::clicked, this, &PapersPage::chooseFile);
    connect(printer, &Button::clicked, this, &PapersPage::print);
    connect(done, &Button::clicked, this, &Page::finished);
    connect(m_notice, &Notice::actionPressed, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedIn)))
            m_notice->say(Tone::Attention, tr("Le dossier ne s’est pas ouvert. Il est ici : %1").arg(QDir::toNativeSeparators(m_savedIn)));
    });
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

QList<Paper> PapersPage::papers() const
{
    return papersOf(state(), m_kind, document().now().toMSecsSinceEpoch());
}

void PapersPage::refresh()
{
    m_header->setLead(withFrenchSpaces(purposeOf(m_kind)));
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    const auto now = papers();
    if (m_shown == now)
        return;
    m_shown = now;
    m_paged = layOut(now, *fonts);
    m_facts->setText(tr("%n page(s) A4", nullptr, int(m_paged.pages.size())));
    m_span->setPages(int(m_paged.pages.size()));
    showPages();
}

void PapersPage::showPages()
{
    if (const auto fonts = paperFonts())
        m_preview->show(pagesOf(m_paged, m_span->span()), *fonts);
}

void PapersPage::chooseFile()
{
    const auto name = paperFileName(state(), fileStemOf(m_kind));
    const auto path = QFileDialog::getSaveFileName(this, tr("Enregistrer le papier"), proposedPath(name), tr("PDF (*.pdf);;Texte (*.txt)"));
    if (!path.isEmpty())
        saveTo(withSuffix(path, u".pdf"_s));
}

void PapersPage::saveTo(const QString &path)
{
    const auto now = papers();
    if (path.endsWith(u".txt"_s)) {
        const auto saved = saveFile(path, plainTextBytes(now));
        return saved ? saySaved(path) : m_notice->say(Tone::Refusal, sentence(saved.error()));
    }
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    refresh(); // what was asked for, as it is now
    const auto written = saveFile(path, pdfBytes(pagesOf(m_paged, m_span->span()), *fonts));
    if (!written)
        return m_notice->say(Tone::Refusal, sentence(written.error()));
    saySaved(path);
    recordSheet(m_span->span());
}

void PapersPage::saySaved(const QString &path)
{
    const QFileInfo file(path);
    m_savedIn = file.absolutePath();
    //: A file, then the folder that it stands in
    m_notice->say(
        Tone::Done, tr("Enregistré : « %1 », dans %2").arg(file.fileName(), QDir::toNativeSeparators(m_savedIn)), tr("Ouvrir le dossier"));
}

void PapersPage::recordSheet(const PageSpan &span)
{
    if (m_kind == PaperKind::Attendance && span == wholeOf(m_paged) && !document().isReadOnly())
        ask(printedSheet(attendanceOf(state()), m_paged.blankRows, m_paged.lastRows));
}

void PapersPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    const auto span = m_span->span();
    dialog.setMinMax(1, int(m_paged.pages.size()));
    dialog.setFromTo(span.first, span.last);
    dialog.setPrintRange(span == wholeOf(m_paged) ? QAbstractPrintDialog::AllPages : QAbstractPrintDialog::PageRange);
    if (dialog.exec() == QDialog::Accepted)
        sendTo(printer);
}

void PapersPage::sendTo(QPrinter &printer)
{
    const auto fonts = paperFonts();
    QPainter painter;
    if (!fonts || !painter.begin(&printer))
        return m_notice->say(Tone::Refusal, tr("L’imprimante ne répond pas. Enregistrez le papier en PDF, ou choisissez-en une autre."));
    const bool isSpan = printer.printRange() == QPrinter::PageRange;
    const PageSpan span = isSpan ? PageSpan { printer.fromPage(), printer.toPage() } : wholeOf(m_paged);
    const auto sent = pagesOf(m_paged, span);
    for (qsizetype i = 0; i < sent.pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        paint(sent.pages.at(i), *fonts, painter);
    }
    painter.end();
    m_notice->say(Tone::Done, tr("Envoyé à l’imprimante."));
    recordSheet(span);
}
