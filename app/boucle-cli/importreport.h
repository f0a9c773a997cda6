// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an import did, counted and told: in all, by file, and row by row where something is refused or to decide.

#include "core/exchange/mergeplan.h"
#include "core/exchange/profileplan.h"
#include "core/exchange/typeddecision.h"

#include <QJsonObject>

struct ImportCounts {
    int read = 0;
    int added = 0;
    int merged = 0;
    int unchanged = 0;
    int toDecide = 0;
    int refused = 0;
    void add(const ImportCounts &other);
    /** Whether any row was of use. */
    bool isUsable() const { return added + merged + unchanged + toDecide > 0; }
};

/** A row or a value that is not written as it stands, and why. */
struct ImportRemark {
    Place place;
    QString reason;
    QString kind;
    QJsonObject asked = {}; // of a row to decide: what it says, the choices, whom it may be about
};

struct ImportReport {
    ImportCounts counts;
    QMap<QString, ImportCounts> files;
    QList<ImportRemark> refusals; // rows
    QList<ImportRemark> leftOut; // values of rows that are kept
    QList<ImportRemark> doubts; // rows to decide
    QMap<QString, QStringList> unreadColumns; // by file
    QList<ImportRemark> idleDecisions; // that changed nothing, at their rows
};

void addUnusable(ImportReport &report, const QList<Error> &files);
/** `groups` are those of the dossier before the import. */
void addPeople(ImportReport &report, const MergePlan &plan, const QList<LocalGroup> &groups);
/** `state` is the one that the plan was made with, `merge` the plan of the same import. */
void addProfiles(ImportReport &report, const QList<ImportedProfiles> &inputs, const ProfilePlan &plan, const MeetingState &state,
    const MergePlan &merge);
void addDecisions(ImportReport &report, const DecisionRound &round);

QJsonObject asJson(const ImportReport &report);
/** The counts on standard output, the rest on standard error. */
void print(const ImportReport &report);
/** The rest alone. */
void printRemarks(const ImportReport &report);
