// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The four kinds of finding, one chosen; Alt and a letter choose without leaving the name field.

#include "core/meeting/finding.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QGridLayout;

class KindChoice final : public QWidget {
    Q_OBJECT

public:
    explicit KindChoice(QWidget *parent = nullptr);

    /** One below the other, or two by two where the page is low. */
    void setColumns(int columns);
    /** Forgets what was chosen by hand. */
    void reset() { m_chosen.reset(); }
    /** Chooses as by hand. */
    void choose(FindingKind kind);
    std::optional<FindingKind> chosen() const { return m_chosen; }
    /** Marks this kind, or none, without choosing it. */
    void show(std::optional<FindingKind> kind);
    using QWidget::show;

Q_SIGNALS:
    void changed();

private:
    void add(FindingKind kind, const QString &words, const QString &letter);

    QButtonGroup *m_group;
    QGridLayout *m_grid;
    QList<QWidget *> m_rows;
    int m_columns = 0;
    std::optional<FindingKind> m_chosen;
};
