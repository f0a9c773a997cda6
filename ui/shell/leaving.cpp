// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include "core/wording/sentences.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace {

QString tr(const char *words)
{
    return QCoreApplication::translate("Leaving", words);
}

}

Leaving askLeaving(const Document &document, QWidget *window)
{
    const auto failure = document.failure();
    if (!failure)
        return Leaving::Leave;
    QMessageBox box(window);
    box.setWindowTitle(tr("Fermer cette réunion"));
    box.setIcon(QMessageBox::Warning);
    const auto unsaved = int(document.unsaved());
    box.setText(unsaved > 0 ? QCoreApplication::translate(
                    "Leaving", "Fermer maintenant perdrait %n geste(s), que le disque n’a pas pris.", nullptr, unsaved)
                            : sentence(*failure));
    const auto *elsewhere = box.addButton(tr("Enregistrer ailleurs…"), QMessageBox::AcceptRole);
    const auto *leave = box.addButton(unsaved > 0 ? tr("Fermer et perdre") : tr("Fermer"), QMessageBox::DestructiveRole);
    auto *stay = box.addButton(tr("Rester"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Leaving::SaveElsewhere;
    return box.clickedButton() == leave ? Leaving::Leave : Leaving::Stay;
}
