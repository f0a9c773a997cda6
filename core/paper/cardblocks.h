// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks that are looked at, cut out or set on a table.

#include "core/wording/handsign.h"

#include <QList>
#include <QString>

/** A text for a telephone's camera, drawn as a QR code, and what it is for in one line. */
struct PaperCode {
    QString text; // what the code holds
    QString below;
    bool operator==(const PaperCode &) const = default;
};

/** A name as it may be shown, and the local group. */
struct CardName {
    QString name;
    QString below; // may be empty
    bool operator==(const CardName &) const = default;
};

/** A page to fold in two and stand on a table: a label and a large value seen from both sides, the names on one. */
struct TableCard {
    QString label; // « Groupe »
    QString value; // « 3 »
    QList<CardName> names;
    int dottedLines = 0; // for names to add by hand
    bool operator==(const TableCard &) const = default;
};

/** Names to cut out, with marks to cut along. */
struct NameTags {
    QList<CardName> tags;
    bool operator==(const NameTags &) const = default;
};

/** The signs of the hands, large, each with its word and what to do. */
struct HandSignPoster {
    struct Entry {
        HandSign sign;
        QString word;
        QString gesture; // how it is made
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries;
    bool operator==(const HandSignPoster &) const = default;
};
