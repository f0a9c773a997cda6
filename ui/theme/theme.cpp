// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/bouclestyle.h"
#include "ui/theme/face.h"
#include "ui/theme/focusring.h"
#include "ui/theme/wheelguard.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

using namespace Qt::StringLiterals;

bool systemIsDark(QApplication &application)
{
#ifdef Q_OS_WIN
    Q_UNUSED(application)
    const QSettings settings(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s, QSettings::NativeFormat);
    return settings.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    application.setPalette(QPalette()); // gives the platform's own back
    return application.palette().color(QPalette::Window).lightness() < 128;
#endif
}

void applyTheme(QApplication &application, ThemeChoice choice)
{
    loadFonts();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(application));
    if (!qobject_cast<BoucleStyle *>(application.style())) {
        application.setStyle(new BoucleStyle);
        new FocusRing(application);
        new WheelGuard(application);
    }
    application.setFont(fontOf(Face::Body));
    const QPalette palette = paletteOf(dark ? darkTokens() : lightTokens());
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontOf(Face::Small));
}
