// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/builders/papers.h"

using namespace Qt::StringLiterals;

namespace {

const auto longGroup
    = u"Groupe d’action du quartier de la gare et des faubourgs ouvriers de Gannat nord et environs (ruralités comprises) · "
      u"animateur·ice"_s;

QList<AttendanceRow> numbered(QList<AttendanceRow> rows)
{
    quint32 id = 100;
    int number = 0;
    for (auto &row : rows) {
        row.personId = ++id;
        row.number = ++number;
    }
    return rows;
}

}

AttendanceInput ordinarySheet(const QList<AttendanceRow> &rows)
{
    AttendanceInput input;
    input.loopName = u"Boucle départementale de l’Allier"_s;
    input.when = u"samedi 27 juin 2026, de 14\u00a0h\u00a000 à 17\u00a0h\u00a030"_s;
    input.day = u"samedi 27 juin 2026"_s;
    input.place = u"Salle Simone-Garnier, 3 rue des Écoles, Varennes-sur-Allier"_s;
    input.purpose = u"Désigner les six binômes de la boucle"_s;
    input.facilitators = { u"Anne-Capucine Delattre-Montagnac"_s, u"Salim Ferradji"_s };
    input.eraseBy = u"27 septembre 2026"_s;
    input.rows = rows;
    return input;
}

QList<AttendanceRow> madeUpRows(int count)
{
    static const QStringList given { u"Thérèse"_s, u"Zoé"_s, u"Lou-Ann"_s, u"Océane"_s, u"François"_s, u"Loïc"_s, u"Élise"_s, u"Jérôme"_s };
    static const QStringList ends { u"BADIE"_s, u"ENALI"_s, u"HEVALIER"_s, u"ELATTRE"_s, u"OURGEOIS-VERNET"_s, u"L AMRANI"_s, u"UÉGUEN"_s };
    QList<AttendanceRow> rows;
    for (int i = 0; i < count; ++i) {
        const QChar letter(u'A' + i * 26 / count);
        rows.append({ 0, 0, letter + ends[i % ends.size()], given[i % given.size()],
            i % 10 == 9 ? longGroup : u"Groupe d’action Commentry · animateur·ice"_s, letter });
    }
    return numbered(rows);
}

QList<AttendanceRow> difficultRows()
{
    return numbered({
        { 0, 0, u"AAA-camarade-du-bocage-bourbonnais-et-de-la-montagne-rouge-75"_s, {}, u"Vichy Populaire !"_s, u'A' },
        { 0, 0, u"ABRAHAMSSON-VANDENBROUCKE DE LA ROCHETTE-SAINT-ANDRÉ"_s, u"Marie-Emmanuelle-Alexandrine"_s, longGroup, u'A' },
        { 0, 0, u"AÏT-OUFKIR-BENSLIMANE-LACHAUSSÉE"_s, u"Anne-Charlotte"_s, {}, u'A' },
        { 0, 0, u"Béatrice \"fou\""_s, {}, u"GA Saint-Pourçain-sur-Sioule et alentours"_s, u'B' },
        { 0, 0, u"D'ALMEIDA"_s, u"Théo"_s, u"Groupe d’action Cusset"_s, u'D' },
        { 0, 0, u"LEFÈVRE-D'ÂGE"_s, u"Sœur-Zoé"_s, u"Afficheurs du Finistère · fil et flûte"_s, u'L' },
        { 0, 0, u"Ŀ"_s, u"X"_s, {}, u'L' },
        { 0, 0, u"ŒUVRARD"_s, u"Cécile"_s, u"Œuvres laïques"_s, u'O' },
        { 0, 0, QString(60, u'W'), QString(60, u'm'), QString(120, u'g'), u'W' },
        { 0, 0, u"ÇELIK"_s, u"O’Neil"_s, QString(), QChar(u'#') },
    });
}

ReportInput ordinaryReport()
{
    ReportInput input { u"Boucle départementale de l’Allier"_s, u"samedi 27 juin 2026"_s, u"Varennes-sur-Allier"_s, {}, false };
    input.entries = {
        { u"Réunion"_s, { u"Samedi 27 juin 2026, salle Simone-Garnier"_s }, false },
        { u"Présence"_s, { u"70 présent·es"_s }, false },
        { u"Binôme communication"_s, { u"Jeanne Xaviéri, jeanne@example.org, 06 01 02 03 04"_s, u"Kévin Fournel, kevin@example.org"_s },
            false },
        { u"Binôme matériel militant"_s, { u"Pas de consensus. Profils débattus :"_s, u"Bakary Traoret, bakary@example.org"_s }, false },
        { u"Binôme caisse départementale"_s, {}, true },
        { u"Binôme suivi et développement des groupes d’action"_s, { u"Vacant : les membres cherchent des volontaires."_s }, false },
    };
    return input;
}
