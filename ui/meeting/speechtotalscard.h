// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the time to speak was shared so far, for those who run the sitting; and the last turns, to be corrected without a name.

#include "ui/document/document.h"

#include <QWidget>

class Label;
class QComboBox;
class Paragraph;
class TextField;

class SpeechTotalsCard final : public QWidget {
    Q_OBJECT

public:
    /** The document outlives the card. */
    explicit SpeechTotalsCard(Document &document, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    void listTurns();
    void showChosen();
    void correct();
    int chosen() const;

    Document &m_document;
    Paragraph *m_byGender;
    Paragraph *m_byVoice;
    QStringList m_listed;
    QComboBox *m_turns;
    TextField *m_length;
};
