// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One step in the rail: a circle with its numeral or glyph, its name, and below where it stands.

#include "ui/theme/glyph.h"

#include <QAbstractButton>

enum class RailState { ToDo, Current, Done };

/** A step of the sitting is linked to the one after it by a line; the others stand apart. */
enum class RailPlace { Sitting, Apart };

struct RailStep {
    QString numeral; // empty: the glyph is shown
    Glyph glyph = Glyph::None;
    QString name;
    RailState state = RailState::ToDo;
    QString detail; // after the word of the state, as « 11 min sur 10 »; may be empty
    RailPlace kind = RailPlace::Sitting;

    bool operator==(const RailStep &) const = default;
};

/** The word of a state, as « en cours ». */
[[nodiscard]] QString wordOf(RailState state);

enum class Neighbour { None, Linked };

/** The marks alone, with their words in a tip and for a screen reader, where the window is too narrow for both rail and page. */
enum class RailBreadth { Words, Marks };

class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget *parent = nullptr);

    void setStep(const RailStep &step);
    const RailStep &step() const { return m_step; }
    /** Whether a line goes to the step above and below, and the state of the one above, which colours its half. */
    void setLinks(Neighbour above, Neighbour below, RailState stateAbove);
    void setViewed(bool viewed);
    void setBreadth(RailBreadth breadth);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLinks(QPainter &painter) const;
    void paintCircle(QPainter &painter) const;
    void paintDone(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    QRectF circle() const;
    QColor under() const;

    RailStep m_step;
    Neighbour m_above = Neighbour::None;
    Neighbour m_below = Neighbour::None;
    RailState m_stateAbove = RailState::ToDo;
    RailBreadth m_breadth = RailBreadth::Words;
    bool m_viewed = false;
};
