// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/face.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

static QFont inter(int pixels, QFont::Weight weight, qreal spacing = 100)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (spacing < 100 || spacing > 100)
        font.setLetterSpacing(QFont::PercentageSpacing, spacing);
    return font;
}

static QFont display(int pixels, qreal spacing)
{
    QFont font = inter(pixels, QFont::DemiBold, spacing);
    font.setFamilies({ u"Inter Display"_s, u"Inter"_s });
    return font;
}

QFont fontOf(Face face)
{
    switch (face) {
    case Face::Body:
        return inter(15, QFont::Normal);
    case Face::Medium:
        return inter(15, QFont::Medium);
    case Face::Strong:
        return inter(15, QFont::DemiBold);
    case Face::Small:
        return inter(14, QFont::Normal);
    case Face::SmallMedium:
        return inter(14, QFont::Medium);
    case Face::SmallStrong:
        return inter(14, QFont::DemiBold);
    case Face::Tiny:
        return inter(13, QFont::Medium);
    case Face::Numeral:
        return inter(12, QFont::DemiBold);
    case Face::Section:
        return display(18, 100.5);
    case Face::Title:
        return display(28, 99.5);
    case Face::Proposition:
        return inter(20, QFont::Medium, 99);
    case Face::Timer:
        return inter(24, QFont::DemiBold, 98);
    case Face::Counter:
        return inter(40, QFont::DemiBold, 97);
    }
    Q_UNREACHABLE();
}

void loadFonts()
{
    static bool loaded = false;
    if (loaded)
        return;
    loaded = true;
    for (const auto *name : { "Regular", "Medium", "SemiBold", "Bold" })
        QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(QLatin1StringView(name)));
    QFontDatabase::addApplicationFont(u":/fonts/InterDisplay-SemiBold.otf"_s);
}

QString typeset(QString words)
{
    static const QString before = u":;?!»"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'\'')
            words[i] = u'’';
        const bool opened = i > 0 && words[i - 1] == u'«';
        const bool closes = i + 1 < words.size() && before.contains(words[i + 1]);
        if (words[i] == u' ' && (opened || closes))
            words[i] = QChar::Nbsp;
    }
    return words;
}
