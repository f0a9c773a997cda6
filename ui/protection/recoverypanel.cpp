// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/recoverypanel.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/notice.h"
#include "ui/components/paragraph.h"
#include "ui/pages/pdf.h"
#include "ui/printing/printpages.h"
#include "ui/shell/folders.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_phrase(new Paragraph({}, Face::Title))
    , m_notice(new Notice)
    , m_print(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(new Paragraph(tr(
        "Cette seconde phrase ouvre aussi le dossier. Elle ne se reverra pas : imprimez-la ou recopiez-la, et gardez-la loin de l’ordinateur.")));
    column->addWidget(m_phrase);
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *print = new FilledButton(tr("Imprimer…"), Glyph::Print);
    auto *save = new PlainButton(tr("Enregistrer en PDF…"), Glyph::Download);
    auto *end = new QuietButton(tr("C’est noté"));
    m_print = print;
    for (auto *button : { static_cast<Button *>(print), static_cast<Button *>(save), static_cast<Button *>(end) }) {
        button->setButtonHeight(ButtonHeight::Closing);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(print, &Button::clicked, this, &RecoveryPanel::print);
    connect(save, &Button::clicked, this, &RecoveryPanel::chooseFile);
    connect(end, &Button::clicked, this, &RecoveryPanel::done);
}

void RecoveryPanel::show(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_phrase->setText(sheet.passphrase);
    m_phrase->setAccessibleName(sheet.passphrase);
    m_notice->clear();
    show();
}

void RecoveryPanel::forget()
{
    m_sheet = {};
    m_phrase->setText({});
    m_phrase->setAccessibleName({});
    m_notice->clear();
    hide();
}

QWidget *RecoveryPanel::firstField() const
{
    return m_print;
}

void RecoveryPanel::print()
{
    const auto fonts = paperFonts();
    if (!fonts)
        return m_notice->say(Tone::Refusal, sentence(fonts.error()));
    const auto paged = layOut(Paper(recoverySheet(m_sheet)), *fonts);
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, paged);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto file = fileInPlaceOf(printer); !file.isEmpty())
        return saveTo(file);
    switch (printPages(printer, paged, *fonts)) {
    case PrintOutcome::Refused:
        return m_notice->say(Tone::Refusal, tr("L’imprimante ne répond pas. Recopiez la phrase, ou choisissez une autre imprimante."));
    case PrintOutcome::Waiting:
        return m_notice->say(
            Tone::Attention, tr("L’imprimante est à l’arrêt : la feuille l’attend. Recopiez la phrase, ou relancez l’imprimante."));
    case PrintOutcome::Taken:
        return m_notice->say(Tone::Neutral, tr("Confiée à l’imprimante. Si rien ne sort, recopiez la phrase."));
    }
}

void RecoveryPanel::chooseFile()
{
    const auto name = tr("Clé de secours") + u".pdf"_s;
    const auto path = QFileDialog::getSaveFileName(this, tr("Enregistrer la clé de secours"), proposedPath(name), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        saveTo(withSuffix(path, u".pdf"_s));
}

void RecoveryPanel::saveTo(const QString &path)
{
    const auto written = writePdf(Paper(recoverySheet(m_sheet)), path);
    if (!written)
        return m_notice->say(Tone::Refusal, sentence(written.error()));
    m_notice->say(Tone::Done,
        tr("Enregistrée : « %1 ». Ne la laissez pas sur cet ordinateur : elle ouvre le dossier.").arg(QFileInfo(path).fileName()));
}
