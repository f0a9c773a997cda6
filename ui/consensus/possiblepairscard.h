// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// « Binômes possibles »: each pair of the names known with what the rules say of it, opened on request and never projected.

#include "core/meeting/pairaid.h"

#include <QWidget>

class ArrowKeys;
class Button;
class QVBoxLayout;

class PossiblePairsCard final : public QWidget {
    Q_OBJECT

public:
    /** Closed until it is opened. */
    explicit PossiblePairsCard(QWidget *parent = nullptr);

    /** The state as it is now; another task closes the card. */
    void follow(const MeetingState &state, const QString &task);
    /** Opens the card; Tab goes from `button`, which asked for it, to the first pair. */
    void open(QWidget *button);
    void close();

Q_SIGNALS:
    void chosen(const QList<Id<Person>> &pair);

private:
    void refresh();
    void showRows();
    QWidget *rowOf(const PairChoice &choice);
    void tell(QVBoxLayout &column, const PairChoice &choice) const;

    MeetingState m_state;
    QString m_task;
    QWidget *m_button = nullptr;
    std::optional<PairAid> m_aid; // as shown
    int m_most; // rows to show
    QVBoxLayout *m_summary;
    QVBoxLayout *m_rows;
    QList<Button *> m_buttons;
    Button *m_more;
    ArrowKeys *m_arrows;
};
