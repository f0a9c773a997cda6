// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The large field that a page is about, 56 high, with its magnifying glass; Esc empties it.

#include <QLineEdit>

class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    /** `name` is read by screen readers, `hint` shown while it is empty. */
    explicit SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
