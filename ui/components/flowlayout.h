// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Widgets side by side, going on in a second line where the first is full: as high as it must be for its width, lower ones in the middle of
// their line.

#include <QLayout>

class FlowLayout final : public QLayout {
public:
    /** `across` between two widgets of a line, `down` between two lines. */
    FlowLayout(QWidget *parent, int across, int down);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /** All in one line. */
    QSize sizeHint() const override;
    /** The widest one alone. */
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };

    /** The items of a line: those before `end`. */
    struct Line {
        qsizetype end;
        int height;
    };

    Line lineFrom(qsizetype first, int width) const;
    /** The height that the items take in `rect`; puts them there too when placing. */
    int arrange(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};
