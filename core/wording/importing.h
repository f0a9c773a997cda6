// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import would do, told row by row: what is added, what is kept, what there is to decide.

#include "core/exchange/personrows.h"
#include "core/exchange/profileplan.h"

QString word(RowMark mark); // « nouveau »
/** What happens to a row, in a few words: « Ajouté : téléphone, groupe d’action », « LE GUERN Bastien : même nom, autre pseudo ». */
QString happening(const MergePlan &plan, const PlannedRow &row);
/** The same for all rows about one person, each further file with what it brings: « Nouvelle personne ; membres.csv : e-mail ». */
QString happening(const MergePlan &plan, const PersonRows &line);
/** What to know before deciding whether a row is about this candidate: who they are and why there is a doubt. */
QString doubtSentence(const MergePlan &plan, const PlannedRow &row, const Candidate &candidate);
/** How a row calls its person; its e-mail when it has no name. */
QString calledIn(const ImportedPerson &row);
/** Which columns of a file were not read: « membres.csv : 2 colonnes non lues (« Taille », « Âge »). » */
QString unreadColumnsSentence(const QString &file, const QStringList &columns);
/** The same for a row of a profiles file and somebody as `toldApart` calls them. */
QString doubtSentence(const ImportedProfile &row, const QString &candidate);
/** Somebody with what tells them from a namesake: « LAMARQUE Odile, Rive gauche, odile@exemple.fr ». */
QString toldApart(const MeetingState &state, Id<Person> person);
/** What happens to a row of a profiles file: « Nouveau profil : Communication ». */
QString happening(const PlannedProfile &row, const QString &task);
