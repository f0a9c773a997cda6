// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text over several lines, whose height always holds all its lines at the width it was given.

#include "ui/components/label.h"

class Paragraph final : public QLabel {
    Q_OBJECT

public:
    explicit Paragraph(const QString &text, Face face = Face::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    /** Same as QLabel's, and measures again. */
    void setText(const QString &text);
    void setInk(Ink ink);
    /** Room for so many lines even where there are fewer: what stands below does not move as the words change. */
    void keepLines(int lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void holdAllLines();
    /** Forgets what was measured of other words: shaping text is most of what showing a page costs. */
    void measureThese() const;

    mutable QString m_measured;
    mutable int m_widest = -1;
    mutable QHash<int, int> m_heights; // by width

    Ink m_ink;
    int m_leastLines = 0;
};
