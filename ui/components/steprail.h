// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The steps of a meeting at the left of the window: each with its state, one of them in view. Arrows walk along it. In a low
// window it scrolls, to the step in view; in a narrow one it keeps its marks and leaves the room of its words to the page.

#include "ui/components/railbutton.h"

#include <QWidget>

class ArrowKeys;
class Button;
class Icon;
class Label;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

class StepRail final : public QWidget {
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    /** Shows the steps; buttons are kept while their number stays the same. */
    void setSteps(const QList<RailStep> &steps);
    /** Says which step the page shows, by its place in the list. */
    void setViewed(int index);
    int viewed() const { return m_viewed; }
    RailButton *button(int index) const { return m_buttons.at(index); }
    /** Adds beside the program's name; where room is short, the word stays and the glyph goes. */
    void addTop(Button *button, Glyph glyph);
    /** Adds at the bottom, from left to right; where room is short, the glyph stays and the words go. */
    void addFooter(Button *button);
    RailBreadth breadth() const { return m_breadth; }

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setBreadth(RailBreadth breadth);
    QWidget *buildList();
    void build(qsizetype count);
    void linkNeighbours(const QList<RailStep> &steps);
    void partKinds(const QList<RailStep> &steps);
    void showViewed();

    QHBoxLayout *m_brand;
    Icon *m_logo;
    Label *m_program;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QHBoxLayout *m_footer;
    ArrowKeys *m_arrows;
    QList<RailButton *> m_buttons;
    QList<std::pair<Button *, Glyph>> m_above;
    QList<Button *> m_below;
    RailBreadth m_breadth = RailBreadth::Words;
    int m_viewed = -1;
};
