// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A glyph alone, beside words that say the same.

#include "ui/components/label.h"
#include "ui/theme/glyph.h"

class Icon final : public QWidget {
    Q_OBJECT

public:
    /** `size` in pixels, 12 to 40; given another fixed height, the glyph stays in the middle. */
    explicit Icon(Glyph glyph, int size = 16, Ink ink = Ink::Secondary, QWidget *parent = nullptr);

    void show(Glyph glyph, Ink ink);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    int m_size;
    Ink m_ink;
};
