// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// French for the whole program: its plurals, and how Qt writes dates and numbers. Kept alive as long as the program.

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

struct French {
    French()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        loaded = plurals.load(QStringLiteral(":/translations/boucle_fr.qm"));
        if (toolkit.load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&toolkit);
        QCoreApplication::installTranslator(&plurals);
    }

    QTranslator toolkit; // Qt's own words (file dialogs, menus of a field), where they are installed
    QTranslator plurals;
    bool loaded = false;
};
