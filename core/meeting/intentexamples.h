// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What each intent means, and a line of script that shows it.

#include <QByteArray>
#include <QList>
#include <QString>

struct IntentExample {
    QString name;
    QString meaning;
    QByteArray example;
};

/** In the order of a meeting; the examples follow on from one another, after the preparation of the rehearsal. */
QList<IntentExample> intentExamples();
