// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lists chosen for a new meeting: what each brings, or why it cannot be used, and a way to take it off.

#include "core/exchange/readinput.h"

#include <QWidget>

class QVBoxLayout;

/** A file as it was read once; nothing of it is kept but what tells whether it is the right one. */
struct ChosenFile {
    QString path;
    std::optional<Error> refusal;
    int people = 0;
    int profiles = 0;
    QString title; // of the loop, where the file has it
    bool operator==(const ChosenFile &) const = default;
};

[[nodiscard]] ChosenFile lookInto(const QString &path, const ReadPdf &readPdf);

class ChosenFiles final : public QWidget {
    Q_OBJECT

public:
    explicit ChosenFiles(QWidget *parent = nullptr);

    /** Shows a line a file; none takes no room. */
    void show(const QList<ChosenFile> &files);
    using QWidget::show;

Q_SIGNALS:
    /** This path is not wanted any more. */
    void removed(const QString &path);

private:
    QWidget *line(const ChosenFile &file);

    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};
