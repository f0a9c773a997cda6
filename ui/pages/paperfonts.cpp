// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperfonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

Result<PaperFonts> paperFontsFrom(const QString &folder)
{
    const auto family = u"Liberation Sans"_s;
    for (const auto &face : { u"Regular"_s, u"Bold"_s, u"Italic"_s }) {
        const auto id = QFontDatabase::addApplicationFont(u"%1/LiberationSans-%2.ttf"_s.arg(folder, face));
        if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(family))
            return refuse(ErrorKind::FontMissing, { u"%1 %2"_s.arg(family, face) });
    }
    return PaperFonts { family };
}

Result<PaperFonts> paperFonts()
{
    static const auto loaded = paperFontsFrom(u":/fonts"_s);
    return loaded;
}

QFont paperFont(const PaperFonts &fonts, const PaperLook &look)
{
    QFont font(fonts.family);
    font.setPixelSize(qRound(look.points * 1200 / 72));
    font.setBold(look.face == PaperFace::Bold);
    font.setItalic(look.face == PaperFace::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
