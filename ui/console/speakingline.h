// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who speaks, for how long, and how many wait, in one line of the console while the speaking list is folded.

#include "ui/document/document.h"

#include <QTimer>
#include <QWidget>

class Paragraph;

class SpeakingLine final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the line. */
    explicit SpeakingLine(const Document &document, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    const Document &m_document;
    Paragraph *m_words;
    QTimer m_second;
};
