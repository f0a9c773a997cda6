// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a command takes: its operands and options, read from the words typed, and its help in French.

#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

struct Option {
    QString name; // without its dashes: "json"
    QString value; // what it takes, as the help calls it; empty for a flag
    QString meaning;
    QString letter; // "o" for -o, or empty
    bool isNeeded = false;
};

struct Grammar {
    QString usage; // what follows the program's name
    QString summary; // one line
    QList<Option> options;
    int fewest = 0; // operands
    int most = 0;
    QString more; // examples and remarks, below the options
};

struct Arguments {
    QStringList operands;
    QMap<QString, QString> values; // by option; a flag has an empty one
    bool has(const QString &option) const { return values.contains(option); }
};

/** The words of a command, or in one sentence what is wrong with them. */
tl::expected<Arguments, QString> readArguments(const Grammar &grammar, const QStringList &words);
/** What `--help` prints. */
QString helpText(const Grammar &grammar);
