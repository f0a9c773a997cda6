// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people whom the letters at the door may mean: where each stands, and what Enter does on the current one.

#include "core/meeting/arrivals.h"
#include "ui/models/rowsmodel.h"

#include <QWidget>

class Card;
class QListView;

/** What Enter does on someone at the door. */
enum class DoorGesture { MarkArrival, MarkReturn, TakeBack, Admit };

DoorGesture gestureOn(const DoorMatch &match);

class DoorList final : public QWidget {
    Q_OBJECT

public:
    explicit DoorList(QWidget *parent = nullptr);

    /** Shows these people, the first one current when they are others than before; hides without any. */
    void setMatches(const QList<DoorMatch> &matches);
    /** Goes down (1) or up (-1). */
    void moveCurrent(int step);
    /** The person whom Enter would take. */
    const DoorMatch *current() const;
    QAbstractItemModel *model() { return &m_model; }
    /** What the current line says, for screen readers. */
    QString currentWords() const;

Q_SIGNALS:
    /** A line was pressed. */
    void pressed(const DoorMatch &match);

private:
    RowsModel<DoorMatch> m_model;
    QListView *m_view;
};
