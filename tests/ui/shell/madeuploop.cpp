// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/madeuploop.h"

#include "tests/core/exchange/madeuplist.h"

using namespace Qt::StringLiterals;

namespace {

QList<ImportedPerson> people()
{
    return {
        listed(u"ORTOLAN"_s, u"Jeanne"_s, u"Jeanne"_s, {}, u"GA de Moulins"_s),
        listed(u"PETIT"_s, u"Karim"_s, u"Karim"_s, {}, u"GA de Moulins"_s),
        listed(u"ROCHE"_s, u"Sofia"_s, u"Sofia"_s, u"Animateur·ice de groupe d'action"_s, u"GA de Moulins"_s),
        listed(u"SORBIER"_s, u"Lina"_s, u"Lina"_s, {}, u"GA de Vichy"_s),
        listed(u"TILLEUL"_s, u"Marc"_s, u"Marc"_s, {}, u"GA de Vichy"_s),
        listed(u"VERNE"_s, u"Nadia"_s, u"Nadia"_s, {}, u"GA de Vichy"_s),
        listed(u"AUBIN"_s, u"Paula"_s, u"Paula"_s, {}, u"GA de Cusset"_s),
        listed(u"BUIS"_s, u"Yanis"_s, u"Yanis"_s, {}, u"GA de Cusset"_s),
        listed(u"CHARME"_s, u"Claire"_s, u"Claire"_s, {}, u"GA de Gannat"_s),
        listed(u"FRESNE"_s, u"Elsa"_s, u"Elsa"_s, {}, u"GA de Commentry"_s),
        listed(u"DURAND"_s, u"Diego"_s, u"Diego"_s),
        listed({}, {}, u"Zo"_s, {}, u"GA de Gannat"_s),
    };
}

}

QByteArray loopListPdf()
{
    return drawnAsPdf({ u"Boucle départementale de l'Allier"_s, people() });
}

QByteArray loopContactsCsv()
{
    QString table
        = u"Statut,Pseudo,Nom,Prénom,Description,E-mail,Téléphone,Adresse,Membre depuis le,Abonnement à l’actualité du groupe\n"_s;
    for (const auto &one : people()) {
        const auto email = one.givenName == u"Paula"_s ? QString() : one.pseudo.toLower() + u"@example.org"_s;
        const auto phone = one.givenName == u"Jeanne"_s ? u"+33612345678"_s : QString();
        table += u"Membre actif du groupe,%1,%2,%3,%4,%5,%6,,2024-07-09T17:12:44+02:00,Oui\n"_s.arg(
            one.pseudo, one.familyName, one.givenName, one.quality, email, phone);
    }
    return table.toUtf8();
}

QString expectedReport()
{
    return uR"(Remontées : Boucle départementale de l’Allier

Coordonnées réservées au formulaire national : à ne pas faire circuler.

Réunion
Boucle départementale de l’Allier
samedi 27 juin 2026, 14 h, Salle des Tilleuls

Présence
12

Rapporteur·e
Sofia Roche, sofia@example.org

Communication
Désigné
Jeanne Ortolan, jeanne@example.org, +33612345678
Lina Sorbier, lina@example.org

Matériel militant
Désigné, avec réserves
Karim Petit, karim@example.org (accord à confirmer)
Paula Aubin (accord à confirmer)
Manque : e-mail de Paula Aubin

Caisse départementale
Pas de consensus, profils débattus :
Claire Charme, claire@example.org
Marc Tilleul, marc@example.org

Relations extérieures
Vacant : pas de volontaire pour l’instant

Luttes et collectifs unitaires
Non traité : pour une autre séance

Suivi et développement des groupes d’action
Désigné
Claire Charme, claire@example.org (accord à confirmer)
Marc Tilleul, marc@example.org (accord à confirmer)
)"_s;
}
