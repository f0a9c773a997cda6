// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is held on one person, saved where they want it, as text or JSON.

#include "core/meeting/everyone.h"
#include "ui/document/document.h"

#include <QWidget>

/** Asks where, reads the dossier once more for what was taken back, and tells in one sentence what came of it; nothing if one cancels. */
void saveHeldOn(
    QWidget &parent, const Document &document, Shelf &shelf, const MeantTraces &meant, const std::function<void(const QString &)> &said);
/** What the dossier holds, in the form that the file's ending asks for. Errors: those of opening it, and of `meant`. */
[[nodiscard]] Result<QByteArray> heldBytes(Shelf &shelf, const QString &dossier, const MeantTraces &meant, const QString &fileName);
/** All that the dossier tells of whoever is meant, on the list or no more. Errors: those of opening it, and of `meant`. */
[[nodiscard]] Result<QList<KnownPerson>> tracesIn(Shelf &shelf, const QString &dossier, const MeantTraces &meant);
