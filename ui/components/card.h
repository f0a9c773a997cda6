// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A rounded container with a line around; a bar of a tone at its left says that something is asked here.

#include "ui/theme/tone.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

/** A target is where what is dragged, chosen or typed would go: a thicker edge in the accent. */
enum class CardEdge { Line, Dashed, Target };

class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /** The column inside: margins 20 and 16, spacing 12. */
    QVBoxLayout *column() const { return m_column; }
    void setBar(std::optional<Tone> tone);
    void setEdge(CardEdge edge);
    CardEdge edge() const { return m_edge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::optional<Tone> m_bar;
    CardEdge m_edge = CardEdge::Line;
};
