// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/loop.h"

#include "core/people/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString continental = u"Europe/Paris"_s;

QString withArticle(const Loop &loop)
{
    switch (loop.article) {
    case Article::None:
        return QCoreApplication::translate("Loop", "de %1").arg(loop.department);
    case Article::Masculine:
        return QCoreApplication::translate("Loop", "du %1").arg(loop.department);
    case Article::Feminine:
        return QCoreApplication::translate("Loop", "de la %1").arg(loop.department);
    case Article::Plural:
        return QCoreApplication::translate("Loop", "des %1").arg(loop.department);
    case Article::Elided:
        return QCoreApplication::translate("Loop", "de l’%1").arg(loop.department);
    }
    return loop.department;
}

}

const QList<Loop> &allLoops()
{
    static const QList<Loop> loops {
        { u"01"_s, u"Ain"_s, Article::Elided, u"Europe/Paris"_s },
        { u"02"_s, u"Aisne"_s, Article::Elided, u"Europe/Paris"_s },
        { u"03"_s, u"Allier"_s, Article::Elided, u"Europe/Paris"_s },
        { u"04"_s, u"Alpes-de-Haute-Provence"_s, Article::Plural, u"Europe/Paris"_s },
        { u"05"_s, u"Hautes-Alpes"_s, Article::Plural, u"Europe/Paris"_s },
        { u"06"_s, u"Alpes-Maritimes"_s, Article::Plural, u"Europe/Paris"_s },
        { u"07"_s, u"Ardèche"_s, Article::Elided, u"Europe/Paris"_s },
        { u"08"_s, u"Ardennes"_s, Article::Plural, u"Europe/Paris"_s },
        { u"09"_s, u"Ariège"_s, Article::Elided, u"Europe/Paris"_s },
        { u"10"_s, u"Aube"_s, Article::Elided, u"Europe/Paris"_s },
        { u"11"_s, u"Aude"_s, Article::Elided, u"Europe/Paris"_s },
        { u"12"_s, u"Aveyron"_s, Article::Elided, u"Europe/Paris"_s },
        { u"13"_s, u"Bouches-du-Rhône"_s, Article::Plural, u"Europe/Paris"_s },
        { u"14"_s, u"Calvados"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"15"_s, u"Cantal"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"16"_s, u"Charente"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"17"_s, u"Charente-Maritime"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"18"_s, u"Cher"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"19"_s, u"Corrèze"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"2A"_s, u"Corse-du-Sud"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"2B"_s, u"Haute-Corse"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"21"_s, u"Côte-d’Or"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"22"_s, u"Côtes-d’Armor"_s, Article::Plural, u"Europe/Paris"_s },
        { u"23"_s, u"Creuse"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"24"_s, u"Dordogne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"25"_s, u"Doubs"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"26"_s, u"Drôme"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"27"_s, u"Eure"_s, Article::Elided, u"Europe/Paris"_s },
        { u"28"_s, u"Eure-et-Loir"_s, Article::Elided, u"Europe/Paris"_s },
        { u"29"_s, u"Finistère"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"30"_s, u"Gard"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"31"_s, u"Haute-Garonne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"32"_s, u"Gers"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"33"_s, u"Gironde"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"34"_s, u"Hérault"_s, Article::Elided, u"Europe/Paris"_s },
        { u"35"_s, u"Ille-et-Vilaine"_s, Article::Elided, u"Europe/Paris"_s },
        { u"36"_s, u"Indre"_s, Article::Elided, u"Europe/Paris"_s },
        { u"37"_s, u"Indre-et-Loire"_s, Article::Elided, u"Europe/Paris"_s },
        { u"38"_s, u"Isère"_s, Article::Elided, u"Europe/Paris"_s },
        { u"39"_s, u"Jura"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"40"_s, u"Landes"_s, Article::Plural, u"Europe/Paris"_s },
        { u"41"_s, u"Loir-et-Cher"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"42"_s, u"Loire"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"43"_s, u"Haute-Loire"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"44"_s, u"Loire-Atlantique"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"45"_s, u"Loiret"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"46"_s, u"Lot"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"47"_s, u"Lot-et-Garonne"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"48"_s, u"Lozère"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"49"_s, u"Maine-et-Loire"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"50"_s, u"Manche"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"51"_s, u"Marne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"52"_s, u"Haute-Marne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"53"_s, u"Mayenne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"54"_s, u"Meurthe-et-Moselle"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"55"_s, u"Meuse"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"56"_s, u"Morbihan"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"57"_s, u"Moselle"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"58"_s, u"Nièvre"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"59"_s, u"Nord"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"60"_s, u"Oise"_s, Article::Elided, u"Europe/Paris"_s },
        { u"61"_s, u"Orne"_s, Article::Elided, u"Europe/Paris"_s },
        { u"62"_s, u"Pas-de-Calais"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"63"_s, u"Puy-de-Dôme"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"64"_s, u"Pyrénées-Atlantiques"_s, Article::Plural, u"Europe/Paris"_s },
        { u"65"_s, u"Hautes-Pyrénées"_s, Article::Plural, u"Europe/Paris"_s },
        { u"66"_s, u"Pyrénées-Orientales"_s, Article::Plural, u"Europe/Paris"_s },
        { u"67"_s, u"Bas-Rhin"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"68"_s, u"Haut-Rhin"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"69"_s, u"Rhône"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"70"_s, u"Haute-Saône"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"71"_s, u"Saône-et-Loire"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"72"_s, u"Sarthe"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"73"_s, u"Savoie"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"74"_s, u"Haute-Savoie"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"75"_s, u"Paris"_s, Article::None, u"Europe/Paris"_s },
        { u"76"_s, u"Seine-Maritime"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"77"_s, u"Seine-et-Marne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"78"_s, u"Yvelines"_s, Article::Plural, u"Europe/Paris"_s },
        { u"79"_s, u"Deux-Sèvres"_s, Article::Plural, u"Europe/Paris"_s },
        { u"80"_s, u"Somme"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"81"_s, u"Tarn"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"82"_s, u"Tarn-et-Garonne"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"83"_s, u"Var"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"84"_s, u"Vaucluse"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"85"_s, u"Vendée"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"86"_s, u"Vienne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"87"_s, u"Haute-Vienne"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"88"_s, u"Vosges"_s, Article::Plural, u"Europe/Paris"_s },
        { u"89"_s, u"Yonne"_s, Article::Elided, u"Europe/Paris"_s },
        { u"90"_s, u"Territoire de Belfort"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"91"_s, u"Essonne"_s, Article::Elided, u"Europe/Paris"_s },
        { u"92"_s, u"Hauts-de-Seine"_s, Article::Plural, u"Europe/Paris"_s },
        { u"93"_s, u"Seine-Saint-Denis"_s, Article::Feminine, u"Europe/Paris"_s },
        { u"94"_s, u"Val-de-Marne"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"95"_s, u"Val-d’Oise"_s, Article::Masculine, u"Europe/Paris"_s },
        { u"971"_s, u"Guadeloupe"_s, Article::Feminine, u"America/Guadeloupe"_s },
        { u"972"_s, u"Martinique"_s, Article::Feminine, u"America/Martinique"_s },
        { u"973"_s, u"Guyane"_s, Article::Feminine, u"America/Cayenne"_s },
        { u"974"_s, u"Réunion"_s, Article::Feminine, u"Indian/Reunion"_s },
        { u"975"_s, u"Saint-Pierre-et-Miquelon"_s, Article::None, u"America/Miquelon"_s },
        { u"976"_s, u"Mayotte"_s, Article::None, u"Indian/Mayotte"_s },
        { u"977"_s, u"Saint-Barthélemy"_s, Article::None, u"America/St_Barthelemy"_s },
        { u"978"_s, u"Saint-Martin"_s, Article::None, u"America/Marigot"_s },
        { u"984"_s, u"Terres australes et antarctiques françaises"_s, Article::Plural, u"Indian/Reunion"_s },
        { u"986"_s, u"Wallis-et-Futuna"_s, Article::None, u"Pacific/Wallis"_s },
        { u"987"_s, u"Polynésie française"_s, Article::Feminine, u"Pacific/Tahiti"_s },
        { u"988"_s, u"Nouvelle-Calédonie"_s, Article::Feminine, u"Pacific/Noumea"_s },
        { u"989"_s, u"Clipperton"_s, Article::None, u"America/Phoenix"_s },
        { u"99-01"_s, u"Français·es de l’étranger, boucle 1"_s, Article::None, u"Europe/Paris"_s },
        { u"99-02"_s, u"Français·es de l’étranger, boucle 2"_s, Article::None, u"Europe/Paris"_s },
        { u"99-03"_s, u"Français·es de l’étranger, boucle 3"_s, Article::None, u"Europe/Paris"_s },
        { u"99-04"_s, u"Français·es de l’étranger, boucle 4"_s, Article::None, u"Europe/Paris"_s },
        { u"99-05"_s, u"Français·es de l’étranger, boucle 5"_s, Article::None, u"Europe/Paris"_s },
        { u"99-06"_s, u"Français·es de l’étranger, boucle 6"_s, Article::None, u"Europe/Paris"_s },
        { u"99-07"_s, u"Français·es de l’étranger, boucle 7"_s, Article::None, u"Europe/Paris"_s },
        { u"99-08"_s, u"Français·es de l’étranger, boucle 8"_s, Article::None, u"Europe/Paris"_s },
        { u"99-09"_s, u"Français·es de l’étranger, boucle 9"_s, Article::None, u"Europe/Paris"_s },
        { u"99-10"_s, u"Français·es de l’étranger, boucle 10"_s, Article::None, u"Europe/Paris"_s },
        { u"99-11"_s, u"Français·es de l’étranger, boucle 11"_s, Article::None, u"Europe/Paris"_s },
    };
    return loops;
}

std::optional<Loop> findLoop(QStringView code)
{
    const auto &loops = allLoops();
    const auto it
        = std::find_if(loops.begin(), loops.end(), [&](const Loop &loop) { return loop.code.compare(code, Qt::CaseInsensitive) == 0; });
    return it == loops.end() ? std::nullopt : std::optional(*it);
}

QString zoneOf(QStringView code)
{
    const auto loop = findLoop(code);
    return loop ? loop->zone : continental;
}

QString loopName(const Loop &loop)
{
    if (loop.code.startsWith(u"99-"_s))
        return QCoreApplication::translate("Loop", "Boucle des %1").arg(loop.department);
    return QCoreApplication::translate("Loop", "Boucle départementale %1").arg(withArticle(loop));
}

QList<Loop> searchLoops(const QString &text)
{
    const auto asked = fold(text);
    if (asked.isEmpty())
        return {};
    QList<Loop> first;
    QList<Loop> then;
    for (const auto &loop : allLoops()) {
        const auto name = fold(loop.department);
        if (fold(loop.code).startsWith(asked) || name.startsWith(asked))
            first.append(loop);
        else if (name.contains(asked))
            then.append(loop);
    }
    return first + then;
}

std::optional<Loop> loopNamedIn(const QString &title)
{
    const auto words = u' ' + fold(title) + u' ';
    std::optional<Loop> found;
    for (const auto &loop : allLoops()) {
        const auto name = fold(loop.department);
        const bool isLonger = !found || name.size() > found->department.size();
        if (isLonger && words.contains(u' ' + name + u' '))
            found = loop;
    }
    return found;
}
