// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an empty page says: what will be here, and the way to fill it.

#include "ui/theme/glyph.h"

#include <QWidget>

class QHBoxLayout;

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString &title, const QString &words, QWidget *parent = nullptr);

    /** Adds a button beside those already there. */
    void addButton(QWidget *button);
    /** The first one added; nothing when there is none. */
    QWidget *firstButton() const;

private:
    QHBoxLayout *m_buttons;
};
