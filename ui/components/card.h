// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A rounded container with a line around; a bar of a tone at its left says that something is asked here.

#include "ui/theme/tone.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

enum class CardEdge { Line, Dashed };

class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /** The column inside: margins 20 and 16, spacing 12. */
    QVBoxLayout *column() const { return m_column; }
    void setBar(std::optional<Tone> tone);
    void setEdge(CardEdge edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::optional<Tone> m_bar;
    CardEdge m_edge = CardEdge::Line;
};
