// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The second passphrase of a dossier, shown once in large: it is printed, saved or written down now, and nowhere else.

#include "core/paper/recoverysheet.h"

#include <QWidget>

class Label;
class Notice;
class Paragraph;

class RecoveryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);

    void show(const RecoverySheet &sheet);
    using QWidget::show;
    /** Nothing of it is left on screen. */
    void forget();
    /** Writes the sheet as a PDF. */
    void saveTo(const QString &path);
    QWidget *firstField() const;

Q_SIGNALS:
    void done();

private:
    void print();
    void chooseFile();

    RecoverySheet m_sheet;
    Paragraph *m_phrase;
    Notice *m_notice;
    QWidget *m_print;
};
