// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the attendance sheet is wanted: its order, its type, its blank rows, or a supplement to the one that was printed.

#include "core/paper/paperchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

class SheetOptions final : public QWidget {
    Q_OBJECT

public:
    explicit SheetOptions(QWidget *parent = nullptr);

    SheetChoices choices() const;
    /** A supplement goes on with the numbers of a sheet: there must be one. */
    void setSupplementOffered(bool offered);

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_order;
    QSpinBox *m_blank;
    QCheckBox *m_large;
    QCheckBox *m_times;
    QCheckBox *m_supplement;
};
