// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fields that follow the state without losing what is being typed in them.

#include <QString>

class QLineEdit;
class QPlainTextEdit;

/** Shows what is recorded now, unless something else was typed in the field since it was last shown. */
void followState(QLineEdit &edit, const QString &recorded);
void followState(QPlainTextEdit &edit, const QString &recorded);
/** Shows what is recorded now, whatever was typed. */
void showRecorded(QLineEdit &edit, const QString &recorded);
void showRecorded(QPlainTextEdit &edit, const QString &recorded);
/** Whether something else than what is recorded was typed. */
bool wasTyped(const QLineEdit &edit);
bool wasTyped(const QPlainTextEdit &edit);
