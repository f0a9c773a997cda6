// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papersetpage.h"

#include "core/paper/paperset.h"
#include "core/wording/sentences.h"
#include "ui/components/boxname.h"
#include "ui/components/button.h"
#include "ui/components/label.h"
#include "ui/components/notice.h"
#include "ui/components/pageheader.h"
#include "ui/components/paragraph.h"
#include "ui/components/timebar.h"
#include "core/paper/papername.h"
#include "ui/shell/folders.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int progressWidth = 260; // « 10 sur 10 : Feuilles de groupe »

PaperSetPage::PaperSetPage(Document &document, QWidget *parent)
    : WindowPage(document, parent)
    , m_notice(new Notice)
    , m_file(new FilledButton(tr("En un seul PDF…"), Glyph::Download))
    , m_folder(new PlainButton(tr("Dans un dossier…"), Glyph::Folder))
    , m_stop(new PlainButton(tr("Arrêter"), Glyph::Cross))
    , m_size(new QComboBox)
    , m_progress(new QWidget)
    , m_progressWords(new Label({}))
    , m_bar(new TimeBar)
    , m_rows(new QWidget)
{
    build();
}

void PaperSetPage::build()
{
    auto *header = new PageHeader(tr("Tout pour la réunion"),
        withFrenchSpaces(tr("Les papiers à imprimer avant la réunion, et combien de fois chacun. Ce qui manque peut s’écrire à la main.")));
    auto *done = new QuietButton(tr("Terminé"));
    m_size->addItems({ tr("A4"), tr("Letter") });
    nameBox(*m_size, tr("Format de papier"));
    for (auto *action :
        { static_cast<QWidget *>(done), static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_file) })
        header->addAction(action);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins({});
    progress->setSpacing(16);
    m_progressWords->setFixedWidth(progressWidth); // the bar stays as long as it is while the words change
    progress->addWidget(m_progressWords);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    m_progress->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 20, 32, 12);
    outer->setSpacing(12);
    outer->addWidget(header);
    outer->addWidget(m_notice);
    outer->addWidget(m_progress);
    auto *scroll = new QScrollArea; // the arrows scroll it
    scroll->setAccessibleName(tr("Papiers à imprimer"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_rows);
    outer->addWidget(scroll, 1);
    connect(done, &Button::clicked, this, &WindowPage::finished);
    connect(m_file, &Button::clicked, this, &PaperSetPage::chooseFile);
    connect(m_folder, &Button::clicked, this, &PaperSetPage::chooseFolder);
    connect(m_stop, &Button::clicked, this, &PaperSetPage::stop);
    connect(m_notice, &Notice::actionPressed, this, [this] {
        const QFileInfo target(m_target);
        QDesktopServices::openUrl(QUrl::fromLocalFile(target.isDir() ? m_target : target.absolutePath()));
    });
}

QWidget *PaperSetPage::firstField()
{
    return isWriting() ? static_cast<QWidget *>(m_stop) : m_file;
}

void PaperSetPage::refresh()
{
    const auto set = paperSet(state());
    if (m_shown == set)
        return;
    m_shown = set;
    showSet();
}

void PaperSetPage::showSet()
{
    delete m_rows->layout();
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &item : *m_shown) {
        auto *copies = new Label(tr("%n copie(s)", nullptr, item.copies), Face::Body, Ink::Secondary);
        const auto lacks = item.lacks.isEmpty() ? tr("Complet") : tr("Il manque %1").arg(enumeration(item.lacks));
        auto *name = new Label(word(item.kind), Face::Strong);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(copies, row, 1, Qt::AlignTop);
        auto *words = new Paragraph(withFrenchSpaces(lacks), Face::Body, item.lacks.isEmpty() ? Ink::Done : Ink::Attention);
        grid->addWidget(words, row++, 2, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
}

void PaperSetPage::chooseFile()
{
    const auto name = paperFileName(state(), u"papiers"_s, u".pdf"_s);
    const auto path = QFileDialog::getSaveFileName(this, tr("Enregistrer tous les papiers"), proposedPath(name), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writeTo(withSuffix(path, u".pdf"_s));
}

void PaperSetPage::chooseFolder()
{
    const auto name = QFileInfo(paperFileName(state(), u"papiers"_s, u".pdf"_s)).completeBaseName();
    const auto parent = QFileInfo(proposedPath(name)).absolutePath();
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Où mettre le dossier des papiers ?"), parent);
    if (!folder.isEmpty())
        writeTo(QDir(folder).filePath(name));
}

void PaperSetPage::writeTo(const QString &target)
{
    m_target = target;
    m_notice->clear();
    const auto size = m_size->currentIndex() == 1 ? SheetSize::Letter : SheetSize::A4;
    m_writer.emplace(state(), target, size, document().now().toMSecsSinceEpoch());
    showProgress();
    m_stop->setFocus();
    QTimer::singleShot(0, this, &PaperSetPage::step);
}

void PaperSetPage::showProgress()
{
    m_progress->setVisible(isWriting());
    m_file->setEnabled(!isWriting());
    m_folder->setEnabled(!isWriting());
    m_size->setEnabled(!isWriting());
    if (!isWriting())
        return;
    //: Papers made so far, of how many, and the one being made
    m_progressWords->setText(tr("%1 sur %2 : %3").arg(m_writer->made()).arg(m_writer->count()).arg(m_writer->next()));
    m_bar->show(double(m_writer->made()) / m_writer->count(), Tone::Accent);
}

void PaperSetPage::step()
{
    if (!m_writer)
        return;
    if (const auto made = m_writer->step(); !made)
        return fail(made.error());
    if (m_writer->isDone())
        return finish();
    showProgress();
    QTimer::singleShot(0, this, &PaperSetPage::step);
}

int PaperSetPage::papersWritten() const
{
    return QFileInfo(m_target).isDir() ? std::max(0, m_writer->made() - 1) : 0; // the first sheet tells the others
}

void PaperSetPage::end()
{
    const auto sheet = m_writer->printedSheet();
    m_writer.reset();
    showProgress();
    m_file->setFocus();
    if (sheet && !document().isReadOnly())
        ask(*sheet);
}

void PaperSetPage::stop()
{
    if (!m_writer)
        return;
    const int papers = papersWritten();
    end();
    if (papers > 0)
        m_notice->say(Tone::Neutral, tr("Arrêté : %n papier(s) dans le dossier.", nullptr, papers), tr("Ouvrir le dossier"));
    else
        m_notice->say(Tone::Neutral, tr("Arrêté : aucun papier n’a été enregistré."));
}

void PaperSetPage::fail(const Error &error)
{
    const bool isBegun = papersWritten() > 0;
    end();
    m_notice->say(Tone::Refusal, sentence(error), isBegun ? tr("Ouvrir le dossier") : QString());
}

void PaperSetPage::finish()
{
    const int papers = m_writer->count() - 1; // the first sheet tells the others
    end();
    const QFileInfo target(m_target);
    //: The name of a file or folder, then the folder that it stands in
    const auto where = tr("« %1 », dans %2").arg(target.fileName(), QDir::toNativeSeparators(target.absolutePath()));
    m_notice->say(Tone::Done, tr("%n papier(s) : %1", nullptr, papers).arg(where), tr("Ouvrir le dossier"));
}
