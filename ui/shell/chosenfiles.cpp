// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chosenfiles.h"

#include "core/wording/sentences.h"
#include "ui/components/button.h"
#include "ui/components/icon.h"
#include "ui/components/paragraph.h"
#include "ui/shell/readfile.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace {

/** What a file that can be used brings: « liste.pdf : 118 personnes ». */
QString brought(const ChosenFile &file)
{
    const auto name = QFileInfo(file.path).fileName();
    const auto people = ChosenFiles::tr("%n personne(s)", nullptr, file.people);
    const auto profiles = ChosenFiles::tr("%n profil(s)", nullptr, file.profiles);
    return withFrenchSpaces(ChosenFiles::tr("%1 : %2").arg(name, file.profiles > 0 ? profiles : people));
}

}

ChosenFile lookInto(const QString &path, const ReadPdf &readPdf)
{
    ChosenFile file;
    file.path = path;
    const auto bytes = readFile(path);
    const auto input = bytes ? readInput(*bytes, QFileInfo(path).fileName(), readPdf) : Result<ImportedInput>(refuse(bytes));
    if (!input) {
        file.refusal = input.error();
    } else if (const auto *people = std::get_if<ImportedPeople>(&*input)) {
        file.people = int(people->rows.size());
        file.title = people->title;
    } else {
        file.profiles = int(std::get<ImportedProfiles>(*input).rows.size());
    }
    return file;
}

ChosenFiles::ChosenFiles(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    hide();
}

void ChosenFiles::show(const QList<ChosenFile> &files)
{
    for (auto *gone : std::exchange(m_lines, {})) {
        gone->hide();
        gone->deleteLater(); // its button may be what brought us here
    }
    for (const auto &file : files) {
        m_lines.append(line(file));
        m_column->addWidget(m_lines.last());
    }
    setVisible(!files.isEmpty());
}

QWidget *ChosenFiles::line(const ChosenFile &file)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(8);
    const auto ink = file.refusal ? Ink::Refusal : Ink::Done;
    auto *icon = new Icon(file.refusal ? Glyph::Refusal : Glyph::Check, 16, ink);
    auto *words = new Paragraph(file.refusal ? sentence(*file.refusal) : brought(file), Face::Small, file.refusal ? ink : Ink::Text);
    auto *away = new QuietButton(tr("Retirer"));
    away->setButtonHeight(ButtonHeight::Row);
    away->setAccessibleName(tr("Retirer « %1 »").arg(QFileInfo(file.path).fileName()));
    connect(away, &Button::clicked, this, [this, path = file.path] { Q_EMIT removed(path); });
    row->addWidget(icon, 0, Qt::AlignVCenter);
    row->addWidget(words, 1, Qt::AlignVCenter);
    row->addWidget(away, 0, Qt::AlignVCenter);
    return widget;
}
