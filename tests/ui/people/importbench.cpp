// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/importbench.h"

#include <QFile>
#include <QTableView>

QString shownUnder(const QString &heading, const QModelIndex &row)
{
    const auto *model = row.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal) == heading)
            return row.siblingAtColumn(column).data().toString();
    }
    qFatal("no such column");
}

QByteArray memberRows()
{
    return "Nom,Prénom,Pseudo,Email,Téléphone\n"
           "ZERROUKI,Farid,,farid@exemple.fr,06 12 34 99 99\n"
           "LAMARQUE,Odile,,,\n"
           "ROYER,Inès,,ines@exemple.fr,06 11 22 33 44\n"
           "GAILLARD,Paul,,paul@exemple.fr,\n"
           ",,,,06 11 22 33 55\n";
}

QByteArray profileRows()
{
    return "Mission,Nom,Prénom,Groupe d'action\n"
           "Communication,ROYER,Inès,Rive gauche\n";
}

Import::Import(const QList<MeetingChange> &intents) : shown(intents)
{
    shown.show(page);
}

QString Import::file(const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

Button *Import::filled() const
{
    for (auto *button : page->findChildren<FilledButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

Button *button(const QString &name, const Import &import)
{
    for (auto *button : import.page->findChildren<Button *>()) {
        if (button->text() == name)
            return button;
    }
    qFatal("no such button: %s", qPrintable(name));
}

void selectRow(const QString &name, const Import &import)
{
    auto *table = import.page->findChild<QTableView *>();
    const auto found = table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("no such row: %s", qPrintable(name));
    table->setCurrentIndex(found.first());
}
