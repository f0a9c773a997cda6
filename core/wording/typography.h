// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sentence from its pattern and its facts.

#include <QString>
#include <QStringList>

/**
 * The pattern with French spaces and each `%1`, `%2`… replaced by its fact, all at once; a fact that is missing leaves nothing.
 * « de » is elided before a vowel: « l’e-mail d’Ida ».
 */
QString filled(const QString &pattern, const QStringList &facts);
/** The same with its first letter small: what follows a colon. */
QString filledAfterColon(const QString &pattern, const QStringList &facts);
