// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of text in a face and an ink; it elides when there is no room and then shows the whole as a tool tip.

#include "ui/theme/face.h"
#include "ui/theme/tone.h"

#include <QLabel>

enum class Ink { Text, Secondary, Accent, Done, Attention, Refusal, OnAccent };

/** The colour of an ink in a theme. */
[[nodiscard]] const QColor &inkOf(const Tokens &tokens, Ink ink);

/** How digits are set: as in running text, or each in a cell of the same width (times, counters). */
enum class Figures { Running, Fixed };

class Label final : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, Face face = Face::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setFace(Face face);
    void setFigures(Figures figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    mutable QString m_measured; // the words that m_wide is of: shaping text is most of what showing a page costs
    mutable int m_wide = -1;
    Ink m_ink;
    Figures m_figures = Figures::Running;
};
