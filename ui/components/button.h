// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A push button: filled (one a page), plain or quiet, with a glyph and a keycap if wanted. Space and Enter press it.

#include "ui/theme/buttonface.h"

#include <QPushButton>

/** 36 in rows and bars, 40 on pages, 44 for what closes a page. */
enum class ButtonHeight { Row = 36, Page = 40, Closing = 44 };

class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain, Glyph glyph = Glyph::None, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setGlyph(Glyph glyph);
    void setButtonHeight(ButtonHeight height);
    /** Shows a keycap; the shortcut itself is the page's. */
    void setKeys(const QString &keys);
    void setButtonAlignment(ButtonAlignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ButtonFace face() const;
    void changed();

    ButtonFace m_face; // its text is the button's own
};

class FilledButton final : public Button {
    Q_OBJECT

public:
    explicit FilledButton(const QString &text, Glyph glyph = Glyph::None, QWidget *parent = nullptr);
};

class PlainButton final : public Button {
    Q_OBJECT

public:
    explicit PlainButton(const QString &text, Glyph glyph = Glyph::None, QWidget *parent = nullptr);
};

class QuietButton final : public Button {
    Q_OBJECT

public:
    explicit QuietButton(const QString &text, Glyph glyph = Glyph::None, QWidget *parent = nullptr);
};
