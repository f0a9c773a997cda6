// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up files of the platform, whole or spoiled, and short ways to read them.

#include "core/exchange/readinput.h"

/** A members CSV as the platform writes it: seven made-up people, one hidden, one follower. */
[[nodiscard]] QString membersCsv();

/** What an import of membersCsv() must find, as one line a person. */
[[nodiscard]] QStringList membersFound();

/** One person as a line, to compare lists at a glance. */
[[nodiscard]] QString lineOf(const ImportedPerson &person);
[[nodiscard]] QStringList linesOf(const ImportedPeople &people);

/** The people of an input that must be readable and must hold people. */
[[nodiscard]] ImportedPeople peopleOf(const QByteArray &bytes);

/** The kind of the error that a file gives, or nothing where it can be read. */
[[nodiscard]] std::optional<ErrorKind> errorOf(const QByteArray &bytes);

/** Text in Windows-1252, with question marks for what it lacks. */
[[nodiscard]] QByteArray inWindows1252(const QString &text);

/** A file of the samples that BOUCLE_SAMPLES tells of; empty where it is unset. */
[[nodiscard]] QByteArray sampleBytes(const QString &name);

/** The lines that an import of boucle-03.csv or boucle-03.pdf must find, in the order of the file. */
[[nodiscard]] QStringList sampleCsvLines();
[[nodiscard]] QStringList samplePdfLines();
