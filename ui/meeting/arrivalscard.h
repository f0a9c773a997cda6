// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who came last, each with the time and a way to take the arrival back.

#include "core/meeting/arrivals.h"

#include <QWidget>

class QVBoxLayout;

class ArrivalsCard final : public QWidget {
    Q_OBJECT

public:
    explicit ArrivalsCard(QWidget *parent = nullptr);

    void setArrivals(const QList<Arrival> &arrivals);

Q_SIGNALS:
    void takenBack(Id<Person> person);

private:
    QWidget *buildRow(const Arrival &arrival);

    QVBoxLayout *m_list;
    QList<Arrival> m_shown;
};
