// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The last choices of a printer, kept by kind of paper from one start to the next.

#include "core/paper/paperkinds.h"

class QPrinter;

class PrintChoices {
public:
    explicit PrintChoices(const QString &settingsFolder);

    /** Sets what was chosen last for this kind: the printer if it is still there, copies, sides. */
    void apply(PaperKind kind, QPrinter &printer) const;
    void keep(PaperKind kind, const QPrinter &printer) const;

private:
    QString m_file;
};
