// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of Qt's own dialogs that Qt's French leaves in English, or says wrong: the sides of a leaf, the range of pages.

#include <QTranslator>

/** Installed as long as it lives; asked before the translators that were installed earlier. */
class ToolkitWords final : public QTranslator {
public:
    ToolkitWords();

    QString translate(const char *context, const char *source, const char *comment, int count) const override;
    bool isEmpty() const override { return false; }
};
