// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names of people: folded for comparing, ordered the same on every machine, and shown as paper, screen and hall need them.

#include "core/people/person.h"

#include <QSet>

/**
 * Letters as one compares them: marks off, œ → oe, æ → ae, ß → ss, lower case; spaces, hyphens and apostrophes alike and
 * single; marks without width left out.
 */
QString fold(QStringView text);

/** What names are ordered by: family then given name folded, then as written, then the id; no collation of the system. */
struct OrderKey {
    QString folded;
    QString written;
    quint32 id = 0;
    friend bool operator<(const OrderKey &a, const OrderKey &b);
    bool operator==(const OrderKey &) const = default;
};

OrderKey orderKey(const Person &person);
QList<Person> sortedByName(QList<Person> people);

/** Whether only the pseudo may be shown: the name is not shared, even where no pseudo is known, or there is none. */
bool isShownByPseudo(const Person &person);
/** The pseudo to say beside the name; empty where it says the same, or stands in its place. */
QString pseudoBeside(const Person &person);
/** « ABADIE Thérèse », or the pseudo: for lists and sheets. */
QString listName(const Person &person);
/** « Thérèse Abadie », or the pseudo: for sentences and the hall. */
QString spokenName(const Person &person);
/** « Thérèse A. », or the pseudo. */
QString shortName(const Person &person);
/** The letter under which a list shows a person, without accent; '#' when there is none. */
QChar letterOf(const Person &person);
/** The people whose list names read alike: those show their local group everywhere. */
QSet<quint32> namesakes(const QList<Person> &people);
