// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importbuilders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString membersCsv()
{
    return uR"(Statut,Pseudo,Nom,Prénom,Description,E-mail,Téléphone,Adresse,Membre depuis le,Abonnement à l’actualité du groupe
Animateur⋅rice,"Zoé ""zo""",D'ALMEIDA-ÉTIENNE,Zoé,Animateur·ice de groupe d'action,zoe@example.org,+262692000111,"3 rue des Lilas, 03000, Moulins",2024-07-09T17:12:44+02:00,Oui
Membre gestionnaire,"Petit (le ""grand""), dit Jo",,,Jeunes insoumis·es,jo@example.org,+33612345678,,2024-07-09T17:12:44+02:00,Oui
Membre actif du groupe,Anaël Ŭ.,MÜLLER,Anaël,,anael@example.org,,,2023-04-01T17:25:44+02:00,Non
Membre actif du groupe,Œdipe,ŒUVRARD,Œdipe,"Député·e, Service d'ordre",oedipe@example.org,+33198765432,,2023-04-01T17:25:44+02:00,Non
Membre actif du groupe,Sam,DE LA TOUR,Sam,,sam@example.org,+32475123456,,2023-04-01T17:25:44+02:00,Non
Membre actif du groupe,Sam,DE LA TOUR,Sam,,sam2@example.org,,,2023-04-01T17:25:44+02:00,Non
Abonnée du groupe,Lou,LE GOFF,Lou,,lou@example.org,,,2023-04-01T17:25:44+02:00,Non
)"_s;
}

QStringList membersFound()
{
    return {
        u"D'ALMEIDA-ÉTIENNE|Zoé|Zoé \"zo\"|Animateur·ice de groupe d'action||zoe@example.org|+262692000111"_s,
        u"||Petit (le \"grand\"), dit Jo|Jeunes insoumis·es||jo@example.org|+33612345678|hidden"_s,
        u"MÜLLER|Anaël|Anaël Ŭ.|||anael@example.org|"_s,
        u"ŒUVRARD|Œdipe|Œdipe|Député·e, Service d'ordre||oedipe@example.org|+33198765432"_s,
        u"DE LA TOUR|Sam|Sam|||sam@example.org|+32475123456"_s,
        u"DE LA TOUR|Sam|Sam|||sam2@example.org|"_s,
        u"LE GOFF|Lou|Lou|||lou@example.org||follower"_s,
    };
}

QString lineOf(const ImportedPerson &person)
{
    QStringList parts { person.familyName, person.givenName, person.pseudo, person.quality, person.localGroups.join(u" ; "_s), person.email,
        person.phone };
    if (person.sharing == NameSharing::PseudoOnly)
        parts.append(u"hidden"_s);
    if (person.standing == Standing::Follower)
        parts.append(u"follower"_s);
    return parts.join(u'|');
}

QStringList linesOf(const ImportedPeople &people)
{
    QStringList lines;
    for (const ImportedPerson &person : people.rows)
        lines.append(lineOf(person));
    return lines;
}

ImportedPeople peopleOf(const QByteArray &bytes)
{
    const Result<ImportedInput> input = readInput(bytes, u"liste.csv"_s);
    const ImportedPeople *people = input ? std::get_if<ImportedPeople>(&*input) : nullptr;
    return people ? *people : ImportedPeople {};
}

std::optional<ErrorKind> errorOf(const QByteArray &bytes)
{
    const Result<ImportedInput> input = readInput(bytes, u"liste.csv"_s);
    return input ? std::nullopt : std::optional(input.error().kind);
}

QByteArray inWindows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x80 || (code >= 0xA0 && code < 0x100))
            bytes += static_cast<char>(code);
        else if (code == u'’')
            bytes += '\x92';
        else if (code == u'Œ')
            bytes += '\x8C';
        else
            bytes += '?';
    }
    return bytes;
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(qEnvironmentVariable("BOUCLE_SAMPLES") + u'/' + name);
    return qEnvironmentVariableIsSet("BOUCLE_SAMPLES") && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

QJsonArray sampleTruth(const QString &key)
{
    return QJsonDocument::fromJson(sampleBytes(u"boucle-03.truth.json"_s)).object()[key].toArray();
}

} // namespace

QStringList sampleCsvLines()
{
    QStringList lines;
    for (const QJsonValue row : sampleTruth(u"members"_s)) {
        ImportedPerson person;
        person.familyName = row[u"last"_s].toString();
        person.givenName = row[u"given"_s].toString();
        person.pseudo = row[u"pseudo"_s].toString();
        person.quality = row[u"description"_s].toString();
        person.email = row[u"email"_s].toString();
        person.phone = row[u"phone"_s].toString();
        person.standing = row[u"status"_s].toString().startsWith(u"Abonn"_s) ? Standing::Follower : Standing::Member;
        person.sharing = person.familyName.isEmpty() ? NameSharing::PseudoOnly : NameSharing::Shared;
        lines.append(lineOf(person));
    }
    return lines;
}

QStringList samplePdfLines()
{
    QStringList lines;
    for (const QJsonValue row : sampleTruth(u"pdf_members"_s)) {
        ImportedPerson person;
        person.familyName = row[u"last_name"_s].toString();
        person.givenName = row[u"first_name"_s].toString();
        person.pseudo = row[u"display_name"_s].toString();
        person.quality = row[u"description"_s].toString();
        if (const QString group = row[u"group"_s].toString(); !group.isEmpty())
            person.localGroups.append(group);
        person.sharing = person.familyName.isEmpty() ? NameSharing::PseudoOnly : NameSharing::Shared;
        lines.append(lineOf(person));
    }
    return lines;
}
