// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/importing.h"

#include "core/people/names.h"
#include "core/people/phone.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The words of what a row brings, as « téléphone ». */
QStringList fieldWords(PersonValues fields)
{
    const std::pair<PersonValue, QString> words[] = {
        { PersonValue::FamilyName, QCoreApplication::translate("Importing", "nom") },
        { PersonValue::GivenName, QCoreApplication::translate("Importing", "prénom") },
        { PersonValue::Pseudo, QCoreApplication::translate("Importing", "pseudo") },
        { PersonValue::Sharing, QCoreApplication::translate("Importing", "nom à ne pas montrer") },
        { PersonValue::LocalGroups, QCoreApplication::translate("Importing", "groupe d’action") },
        { PersonValue::Quality, QCoreApplication::translate("Importing", "qualité") },
        { PersonValue::Email, QCoreApplication::translate("Importing", "e-mail") },
        { PersonValue::Phone, QCoreApplication::translate("Importing", "téléphone") },
        { PersonValue::Standing, QCoreApplication::translate("Importing", "entrée dans la boucle") },
    };
    QStringList present;
    for (const auto &[one, text] : words) {
        if (fields.testFlag(one))
            present.append(text);
    }
    return present;
}

QString nameIn(const MergePlan &plan, const Candidate &candidate)
{
    const auto *person = personOf(plan, candidate.person);
    return person ? listName(*person) : QString();
}

QString doubtWord(Doubt doubt)
{
    switch (doubt) {
    case Doubt::Namesakes:
        return QCoreApplication::translate("Importing", "plusieurs personnes portent ce nom");
    case Doubt::PseudoDiffers:
        return QCoreApplication::translate("Importing", "même nom, autre pseudo");
    case Doubt::NameDiffers:
        return QCoreApplication::translate("Importing", "même e-mail, autre nom");
    case Doubt::NameHidden:
        return QCoreApplication::translate("Importing", "même pseudo, l’un sans nom");
    case Doubt::ContactDiffers:
        return QCoreApplication::translate("Importing", "autre e-mail ou autre téléphone");
    case Doubt::NearName:
        return QCoreApplication::translate("Importing", "noms presque pareils, avec un téléphone ou un groupe en commun");
    case Doubt::SameRowTwice:
        return QCoreApplication::translate("Importing", "la même ligne deux fois dans le fichier");
    }
    return {};
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

QString toDecide(const MergePlan &plan, const PlannedRow &row)
{
    const auto why = row.doubt ? doubtWord(*row.doubt) : QString();
    const auto name = row.candidates.isEmpty() ? QString() : nameIn(plan, row.candidates.first());
    return name.isEmpty() ? capitalized(why) : QCoreApplication::translate("Importing", "%1 : %2").arg(name, why);
}

QString completed(const PlannedRow &row)
{
    QStringList words;
    const auto tell = [&words](const QString &what, PersonValues fields) {
        if (fields)
            words.append(what.arg(fieldWords(fields).join(u", "_s)));
    };
    tell(QCoreApplication::translate("Importing", "ajouté : %1"), row.added & ~row.replaced);
    tell(QCoreApplication::translate("Importing", "remplacé : %1"), row.replaced);
    tell(QCoreApplication::translate("Importing", "gardé : %1"), row.kept);
    return capitalized(words.join(u" ; "_s));
}

}

QString word(RowMark mark)
{
    switch (mark) {
    case RowMark::New:
        return QCoreApplication::translate("Importing", "nouveau");
    case RowMark::Completed:
        return QCoreApplication::translate("Importing", "complété");
    case RowMark::Unchanged:
        return QCoreApplication::translate("Importing", "inchangé");
    case RowMark::ToDecide:
        return QCoreApplication::translate("Importing", "à décider");
    case RowMark::Refused:
        return QCoreApplication::translate("Importing", "refusé");
    }
    return {};
}

QString calledIn(const ImportedPerson &row)
{
    const auto name = u"%1 %2"_s.arg(row.familyName, row.givenName).trimmed();
    if (row.sharing == NameSharing::PseudoOnly || name.isEmpty())
        return row.pseudo.isEmpty() ? row.email : row.pseudo;
    return name;
}

QString happening(const MergePlan &plan, const PlannedRow &row)
{
    switch (row.mark) {
    case RowMark::New: {
        const auto *values = valuesOf(plan, row);
        return values && values->standing == Standing::Follower
            ? QCoreApplication::translate("Importing", "Suit la boucle, sans en être membre")
            : QCoreApplication::translate("Importing", "Nouvelle personne");
    }
    case RowMark::Completed:
        return withFrenchSpaces(completed(row));
    case RowMark::Unchanged:
        return row.kept ? withFrenchSpaces(QCoreApplication::translate("Importing", "Gardé : %1").arg(fieldWords(row.kept).join(u", "_s)))
                        : QCoreApplication::translate("Importing", "Rien à ajouter");
    case RowMark::ToDecide:
        return withFrenchSpaces(toDecide(plan, row));
    case RowMark::Refused:
        break;
    }
    const auto *refusal = refusalOf(plan, row);
    return refusal ? sentence(Error { refusal->kind, refusal->facts, {} }) : QString(); // where it stands is in the row
}

QString happening(const MergePlan &plan, const PersonRows &line)
{
    auto words = happening(plan, plan.rows.at(line.row));
    for (const int at : line.further) {
        const auto &row = plan.rows.at(at);
        const auto &file = plan.inputs.at(row.input).source;
        //: What happens to a person by a first file; a second file and the values that it adds
        const auto adds = QCoreApplication::translate("Importing", "%1 ; %2 : %3");
        if (row.added)
            words = filled(adds, { words, file, fieldWords(row.added).join(u", "_s) });
        //: What happens to a person by a first file; a second file and the values of it that are not taken
        const auto keeps = QCoreApplication::translate("Importing", "%1 ; gardé malgré %2 : %3");
        if (row.kept)
            words = filled(keeps, { words, file, fieldWords(row.kept).join(u", "_s) });
    }
    return words;
}

QString doubtSentence(const MergePlan &plan, const PlannedRow &row, const Candidate &candidate)
{
    const auto *values = valuesOf(plan, row);
    const auto why = row.doubt ? doubtWord(*row.doubt) : QString();
    const auto called = values ? calledIn(*values) : QString();
    const auto known = nameIn(plan, candidate);
    return withFrenchSpaces(called == known ? QCoreApplication::translate("Importing", "%1 : %2.").arg(known, why)
                                            : QCoreApplication::translate("Importing", "%1 et %2 : %3.").arg(called, known, why));
}

QString doubtSentence(const ImportedProfile &row, const QString &candidate)
{
    const auto called = u"%1 %2"_s.arg(row.familyName, row.givenName).trimmed();
    const auto name = called.isEmpty() ? row.pseudo : called;
    const auto told = row.localGroup.isEmpty() ? row.task : u"%1, %2"_s.arg(row.task, row.localGroup);
    //: A row of profiles: a name, its task and group; then somebody on the list who has this name
    return filled(QCoreApplication::translate("Importing", "%1 (%2) : sur la liste, %3."), { name, told, candidate });
}

QString toldApart(const MeetingState &state, Id<Person> id)
{
    const auto *person = state.people.find(id);
    if (!person)
        return {};
    QStringList words { listName(*person) };
    if (const auto pseudo = pseudoBeside(*person); !pseudo.isEmpty())
        words.first() += filled(u" « %1 »"_s, { pseudo });
    words.append(groupNames(state, *person));
    words.append(person->email);
    words.append(spokenPhone(person->phone));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString unreadColumnsSentence(const QString &file, const QStringList &columns)
{
    constexpr qsizetype mostNamed = 10;
    constexpr qsizetype longest = 40;
    QStringList named;
    for (const auto &column : columns.first(std::min(columns.size(), mostNamed)))
        named.append(filled(u"« %1 »"_s, { column.size() > longest ? column.first(longest) + u'…' : column }));
    if (columns.size() > mostNamed)
        named.append(u"…"_s);
    //: A file, then the names of its columns
    const auto pattern = QCoreApplication::translate("Importing", "%1 : %n colonne(s) non lue(s) (%2).", nullptr, int(columns.size()));
    return filled(pattern, { file, named.join(u", "_s) });
}

QString happening(const PlannedProfile &row, const QString &task)
{
    switch (row.mark) {
    case ProfileMark::New:
        return withFrenchSpaces(QCoreApplication::translate("Importing", "Nouveau profil : %1").arg(task));
    case ProfileMark::Merged:
        return withFrenchSpaces(QCoreApplication::translate("Importing", "Profil complété : %1").arg(task));
    case ProfileMark::Unchanged:
        return withFrenchSpaces(QCoreApplication::translate("Importing", "Profil déjà là : %1").arg(task));
    case ProfileMark::ToDecide:
        break;
    }
    return row.doubt ? sentence(*row.doubt) : task;
}
