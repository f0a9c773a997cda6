// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Opens, creates and rehearses dossiers for the window: each way ends with a document, or one sentence.

#include "core/wizard/newmeeting.h"
#include "ui/document/document.h"
#include "ui/shell/services.h"

#include <functional>

using GotDocument = std::function<void(Result<std::unique_ptr<Document>>)>;

/** Opens an existing dossier; without a passphrase, one that is not sealed or whose key is known. */
void openDossier(const Services &services, const QString &path, const Passphrase &passphrase, QObject *owner, GotDocument got);
/** Creates a dossier at `path` with this meeting in it. */
void createDossier(const Services &services, const QString &path, const MeetingCreated &meeting, QObject *owner, GotDocument got);
/** Writes the made-up meeting at the end of a step into a new dossier; an empty step is its preparation. */
Result<void> writeRehearsal(Shelf &shelf, const QString &path, const Procedure &procedure, const QString &step);
