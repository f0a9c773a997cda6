// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where files are looked for and put: dossiers and papers in the documents, the platform's lists among the downloads.

#include <QString>

/** The folder where new dossiers go: « Boucle » in the user's documents. */
QString dossierFolder();
/** Where a browser puts the lists that one downloads from the platform. */
QString downloadFolder();
/** The folder, or the nearest one above it that exists: a dialog takes what does not exist for the name of a file. */
QString nearestFolder(const QString &path);
/** What is proposed for a file with this name: in the dossiers' folder, made if need be. */
QString proposedPath(const QString &name);
/** What the name of a dossier's file ends in. */
inline constexpr QLatin1StringView dossierSuffix(".boucle");
/** The path with the suffix (dot included) when its name was typed without any. */
QString withSuffix(const QString &path, const QString &suffix);
