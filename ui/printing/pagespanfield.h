// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which pages of a paper are wanted: all of them, or those from one to another.

#include "ui/pages/pagespan.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

class PageSpanField final : public QWidget {
    Q_OBJECT

public:
    explicit PageSpanField(QWidget *parent = nullptr);

    /** A paper of so many pages: all of them again, unless their number stayed the same. */
    void setPages(int count);
    PageSpan span() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addPage(const QString &name);
    void choose();

    int m_count = 0;
    QComboBox *m_kind;
    QWidget *m_some;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
};
