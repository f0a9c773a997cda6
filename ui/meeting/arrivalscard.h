// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who came or went last, each with the time: a departure, a return, and a way to take the arrival back.

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
    void departed(Id<Person> person);
    void returned(Id<Person> person);

private:
    using Gesture = void (ArrivalsCard::*)(Id<Person>);

    QWidget *buildRow(const Arrival &arrival);
    QWidget *button(const QString &word, const QString &spoken, Id<Person> person, Gesture gesture);

    QVBoxLayout *m_list;
    QList<Arrival> m_shown;
};
