// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Segments that filter a list, each with its count, as « Tout 131 », « Nouveau 98 »; one is chosen at a time.

#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QWidget>

class ArrowKeys;
class FilterButton;
class FlowLayout;

struct FilterSegment {
    QString word;
    int count = 0;
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Neutral; // of the glyph

    bool operator==(const FilterSegment &) const = default;
};

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /** Shows the segments; the chosen place stays. */
    void setSegments(const QList<FilterSegment> &segments);
    int chosen() const { return m_chosen; }
    /** Chooses by place, without the signal. */
    void setChosen(int index);

Q_SIGNALS:
    void segmentChosen(int index);

private:
    FlowLayout *m_row;
    ArrowKeys *m_arrows;
    QList<FilterButton *> m_buttons;
    int m_chosen = 0;
};
