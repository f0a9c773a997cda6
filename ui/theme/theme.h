// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Light, dark, or as the computer: puts style, fonts and palette on the application. Called again, it switches live.

class QApplication;

enum class ThemeChoice { Light, Dark, System };

void applyTheme(QApplication &application, ThemeChoice choice);

/** Whether the computer asks for dark windows; Qt 6.4 does not say it, so this reads what each system offers. */
[[nodiscard]] bool systemIsDark(QApplication &application);
