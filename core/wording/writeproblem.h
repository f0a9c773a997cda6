// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a file cannot be written where it is wanted, in a few French words, to stand inside a sentence.

#include <QString>

enum class WriteProblem {
    FolderMissing,
    NotAFolder, // what is named as its folder is a file
    IsFolder, // a folder has this name
    ReadOnlyDisk,
    FolderProtected,
    FileProtected,
    Unknown,
};

QString word(WriteProblem problem);
