// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A grid of labels and buttons that a screen reader walks as the table that it is to the eye: rows, columns and their headings.

#include <QStringList>
#include <QWidget>

class QGridLayout;

/** Where a cell stands; row −1 holds the headings. */
struct CellPlace {
    int row = 0;
    int column = 0;
    int columns = 1; // that it takes
};

/** A cell of a SpokenTable, around what it shows. */
class SpokenCell final : public QWidget {
    Q_OBJECT

public:
    SpokenCell(const CellPlace &place, QWidget *content, Qt::Alignment alignment);

    const CellPlace &place() const { return m_place; }

private:
    CellPlace m_place;
};

class SpokenTable final : public QWidget {
    Q_OBJECT

public:
    SpokenTable(const QString &name, const QStringList &headings);

    /** Puts what a cell shows; `words` says it. The first column names its row. */
    void put(const CellPlace &place, QWidget *content, const QString &words, Qt::Alignment alignment = Qt::AlignVCenter);
    /** Draws a line above a row. */
    void lineAbove(int row);
    void setRowHeight(int row, int least);
    /** How the columns share what is left, and the least width of each; 0: as their content asks. */
    void setColumn(int column, int share, int least);

    int rowCount() const { return m_rows; }
    int columnCount() const { return m_columns; }
    /** The cell that covers this place; none where nothing was put. */
    SpokenCell *cellAt(int row, int column) const;

private:
    QGridLayout *m_grid;
    QList<SpokenCell *> m_cells;
    int m_rows = 0;
    int m_columns;
};
