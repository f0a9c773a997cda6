// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dossiererrors.h"
#include "core/wording/fieldwords.h"
#include "core/wording/sentences.h"
#include "core/wording/typography.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString invalidDate(const Error &error)
{
    if (error.facts.value(0).isEmpty())
        return QCoreApplication::translate("Wording", "La date ou l’heure manque : donnez-la.");
    if (!error.facts.value(1).isEmpty())
        return QCoreApplication::translate("Wording", "« %1 » ne se lit pas : écrivez plutôt %2.");
    return QCoreApplication::translate("Wording", "« %1 » n’est pas une date : écrivez-la comme 27/06/2026.");
}

QString alreadyDone(const Error &error)
{
    if (error.facts.value(0) == u"import"_s)
        return QCoreApplication::translate("Wording", "L’import n’apporte rien de nouveau : il n’y a rien à faire.");
    if (error.facts.value(0) == u"sheet"_s)
        return QCoreApplication::translate("Wording", "Toutes ces signatures sont déjà pointées : il n’y a rien à faire.");
    return QCoreApplication::translate("Wording", "« %1 » est déjà là : il n’y a rien à ajouter.");
}

QString illegalMove(const Error &error)
{
    if (error.facts.value(0) == u"move"_s)
        return QCoreApplication::translate("Wording", "L’étape « %2 » n’est pas accessible maintenant : suivez les étapes dans l’ordre.");
    return QCoreApplication::translate("Wording", "À l’étape « %2 », on ne peut pas %1 : passez d’abord à l’étape qui convient.");
}

QString ruleBlocks(const Error &error)
{
    const bool mayGiveReason = error.facts.value(1) == u"blocks-unless-reason"_s;
    if (error.facts.size() > 2) // found after the pair was proposed
        return mayGiveReason ? QCoreApplication::translate(
                   "Wording", "%1 Revenez à l’étape « %3 » : changez le binôme, ou gardez-le avec une raison, qui restera dans le journal.")
                             : QCoreApplication::translate("Wording", "%1 Revenez à l’étape « %3 » : proposez un autre binôme.");
    if (mayGiveReason)
        return QCoreApplication::translate("Wording", "%1 Pour passer outre, donnez une raison : elle restera dans le journal.");
    return QCoreApplication::translate("Wording", "%1 La procédure ne permet pas de passer outre.");
}

/** One line a kind; long as the list is long, so that a new kind without its sentence does not compile. */
QString pattern(const Error &error)
{
    switch (error.kind) {
    // the dossier
    case ErrorKind::FileNotFound:
        return QCoreApplication::translate("Wording", "Le fichier « %1 » n’existe pas : vérifiez son nom et son dossier.");
    case ErrorKind::FileUnreadable:
        return fileUnreadablePattern(error);
    case ErrorKind::FileUnwritable:
        return fileUnwritablePattern(error);
    case ErrorKind::FileExists:
        return QCoreApplication::translate("Wording", "Le fichier « %1 » existe déjà : choisissez un autre nom.");
    case ErrorKind::DiskFull:
        return QCoreApplication::translate("Wording",
            "Le disque est plein, « %1 » n’a pas pu être enregistré ; ce qui l’était déjà reste. Libérez de la place, puis recommencez.");
    case ErrorKind::NotADossier:
        return QCoreApplication::translate("Wording",
            "« %1 » n’est pas un dossier de Boucle, ou ne l’est plus : choisissez un autre fichier .boucle, ou sa copie de sauvegarde.");
    case ErrorKind::CopyIsDossier:
        return QCoreApplication::translate("Wording", "« %1 » est le dossier lui-même, non une copie : retirez-le des copies à détruire.");
    case ErrorKind::NotItsCopy:
        return QCoreApplication::translate("Wording",
            "« %1 » ne se reconnaît pas comme une copie de ce dossier, rien n’a été effacé : supprimez ce fichier vous-même s’il en est une.");
    case ErrorKind::DossierTooNew:
        return tooNewPattern(error);
    case ErrorKind::DossierDamaged:
        return damagedPattern(error);
    case ErrorKind::DossierCutShort:
        return QCoreApplication::translate("Wording",
            "La fin de « %1 » a été coupée : il y avait %3 lignes, il en reste %2. Ouvrez une copie de sauvegarde, ou gardez ce qui reste.");
    case ErrorKind::DossierOlder:
        return QCoreApplication::translate("Wording",
            "« %1 » est une version ancienne : cet ordinateur en a connu %3 lignes, il y en a %2. Cherchez le fichier plus récent.");
    case ErrorKind::DossierParted:
        return QCoreApplication::translate(
            "Wording", "« %1 » ne continue pas le dossier que cet ordinateur connaît sous ce nom : vérifiez d’où vient ce fichier.");
    case ErrorKind::UnknownHead:
        return QCoreApplication::translate(
            "Wording", "« %1 » ne se lit pas : écrivez le nombre de lignes, deux points, puis l’empreinte de 64 chiffres.");
    case ErrorKind::PassphraseNeeded:
        return QCoreApplication::translate("Wording", "« %1 » est protégé : donnez sa phrase secrète pour l’ouvrir.");
    case ErrorKind::PassphraseWrong:
        return QCoreApplication::translate(
            "Wording", "Ce n’est pas la phrase secrète de « %1 » : vérifiez les mots, les accents et les majuscules.");
    case ErrorKind::PassphraseTooShort:
        return QCoreApplication::translate(
            "Wording", "Une phrase secrète compte au moins %1 caractères : ajoutez des mots, ou prenez celle proposée.");
    case ErrorKind::PassphrasesDiffer:
        return QCoreApplication::translate("Wording", "Les deux phrases secrètes ne sont pas les mêmes : tapez-les de nouveau.");
    case ErrorKind::SealFailed:
        return QCoreApplication::translate("Wording",
            "L’ordinateur n’a pas assez de mémoire libre pour la phrase secrète, et rien n’a changé : fermez d’autres programmes, puis "
            "recommencez.");
    case ErrorKind::DossierHeldElsewhere:
        return QCoreApplication::translate("Wording", "« %2 » est déjà ouvert par %1 : fermez-le là-bas, puis recommencez.");
    case ErrorKind::DossierReadOnly:
        return QCoreApplication::translate("Wording",
            "« %1 » ne peut pas être modifié (lecture seule, ou disque plein), et tout ce qui y était reste : libérez de la place, "
            "enregistrez-le ailleurs, ou copiez-le dans un dossier à vous.");
    case ErrorKind::StoreFailed:
        return storeFailedPattern(error);
    case ErrorKind::StoreConflict:
        return QCoreApplication::translate("Wording", "Le dossier vient de changer sur un autre poste : vérifiez, puis recommencez.");
    case ErrorKind::NothingToUndo:
        return QCoreApplication::translate("Wording", "Il n’y a rien à annuler.");
    case ErrorKind::NothingToRedo:
        return QCoreApplication::translate("Wording", "Il n’y a rien à rétablir.");
    case ErrorKind::UndoStopsAtLock:
        return QCoreApplication::translate(
            "Wording", "L’annulation s’arrête à la décision actée « %1 » : rouvrez-la d’abord, avec une raison.");
    case ErrorKind::UndoTargetMoved:
        return QCoreApplication::translate("Wording", "Ce changement n’est plus le dernier à annuler : vérifiez, puis recommencez.");
    // foreign files
    case ErrorKind::EmptyFile:
        return QCoreApplication::translate("Wording", "Le fichier « %1 » est vide : choisissez-en un autre.");
    case ErrorKind::UnknownFormat:
        return QCoreApplication::translate(
            "Wording", "« %1 » n’est d’aucun format connu : donnez la liste d’émargement en PDF, ou un CSV.");
    case ErrorKind::NotAnAttendanceList:
        return QCoreApplication::translate(
            "Wording", "« %1 » n’est pas une liste d’émargement d’Action populaire : téléchargez-la depuis l’onglet Membres du groupe.");
    case ErrorKind::PdfWithoutText:
        return QCoreApplication::translate("Wording", "« %1 » est une image sans texte : prenez le PDF téléchargé, plutôt qu’un scan.");
    case ErrorKind::PdfDamaged:
        return QCoreApplication::translate("Wording", "Le PDF « %1 » est abîmé : téléchargez-le de nouveau.");
    case ErrorKind::PdfSupportMissing:
        return QCoreApplication::translate("Wording", "Cette version de Boucle ne lit pas les PDF : donnez les membres de « %1 » en CSV.");
    case ErrorKind::NoUsableColumn:
        return QCoreApplication::translate(
            "Wording", "« %1 » n’a aucune colonne connue : il faut au moins un nom, un pseudo ou un e-mail.");
    case ErrorKind::LineTooLong:
        return QCoreApplication::translate("Wording", "Une ligne dépasse %1 caractères : vérifiez que le fichier est bien un tableau.");
    case ErrorKind::TooManyRows:
        return QCoreApplication::translate("Wording", "Le fichier dépasse %1 lignes : partagez-le en plusieurs.");
    case ErrorKind::NulInText:
        return QCoreApplication::translate(
            "Wording", "Le texte contient un caractère nul : retirez-le, ou enregistrez le fichier de nouveau.");
    case ErrorKind::RowWithoutName:
        return QCoreApplication::translate("Wording", "La ligne n’a ni nom ni pseudo : ajoutez l’un ou l’autre.");
    case ErrorKind::NameTooLong:
        return QCoreApplication::translate("Wording", "Le nom dépasse %1 caractères : raccourcissez-le.");
    case ErrorKind::InvalidEmail:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une adresse e-mail : corrigez-la, ou laissez-la vide.");
    case ErrorKind::LettersLost:
        return QCoreApplication::translate(
            "Wording", "« %1 » a perdu des lettres avant d’arriver ici : corrigez ce texte, ou reprenez le fichier d’origine.");
    case ErrorKind::PhoneLostDigits:
        return QCoreApplication::translate(
            "Wording", "Le téléphone « %1 » a perdu des chiffres dans un tableur : saisissez-le de nouveau.");
    case ErrorKind::InvalidPhone:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas un numéro de téléphone : corrigez-le, ou laissez-le vide.");
    case ErrorKind::InvalidDate:
        return invalidDate(error);
    case ErrorKind::EmailMatchesNobody:
        return QCoreApplication::translate("Wording", "L’e-mail « %1 » ne correspond à personne : ajoutez un nom.");
    case ErrorKind::DuplicateRow:
        return QCoreApplication::translate("Wording", "La ligne répète la ligne %1 : gardez l’une des deux.");
    case ErrorKind::UnknownTask:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une mission de la procédure : vérifiez son nom.");
    case ErrorKind::UnknownLocalGroup:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas un groupe d’action du dossier : vérifiez son nom, ou ajoutez-le.");
    case ErrorKind::FileTooLarge:
        return QCoreApplication::translate("Wording", "« %1 » dépasse %2 Mo : vérifiez que c’est le bon fichier.");
    case ErrorKind::NotAReport:
        return QCoreApplication::translate(
            "Wording", "« %1 » n’est pas un fichier de remontées : choisissez celui que la boucle a enregistré avec Boucle.");
    case ErrorKind::ReportTooNew:
        return QCoreApplication::translate(
            "Wording", "« %1 » vient d’un Boucle plus récent (format %2) : installez la dernière version pour le lire.");
    case ErrorKind::ReportDamaged:
        return QCoreApplication::translate(
            "Wording", "« %1 » est abîmé, ou a été modifié depuis son enregistrement : demandez-le de nouveau à la boucle.");
    // procedure files and scripts
    case ErrorKind::JsonSyntax:
        return QCoreApplication::translate("Wording", "Le JSON est mal écrit (%1) : corrigez-le.");
    case ErrorKind::JsonMissing:
        return QCoreApplication::translate("Wording", "Le champ « %1 » manque : ajoutez-le.");
    case ErrorKind::JsonUnexpected:
        return QCoreApplication::translate("Wording", "Le champ « %1 » n’est pas attendu : choisissez parmi %2.");
    case ErrorKind::JsonType:
        return QCoreApplication::translate("Wording", "« %1 » n’a pas la bonne forme : écrivez %2.");
    case ErrorKind::JsonChoice:
        return QCoreApplication::translate("Wording", "« %2 » n’est pas un choix de « %1 » : choisissez parmi %3.");
    case ErrorKind::JsonRange:
        return QCoreApplication::translate("Wording", "« %1 » est hors limites : donnez un nombre de %2 à %3.");
    case ErrorKind::JsonDuplicate:
        return QCoreApplication::translate("Wording", "« %2 » est en double dans « %1 » : gardez-en un seul.");
    case ErrorKind::UnknownIntent:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas un geste connu : « boucle-cli intents » en donne la liste.");
    case ErrorKind::UnknownPerson:
        return QCoreApplication::translate("Wording", "Personne ne s’appelle « %1 » ici : vérifiez le nom, ou ajoutez cette personne.");
    case ErrorKind::UnknownTrace:
        return QCoreApplication::translate(
            "Wording", "Personne n’est connu sous « %1 » : essayez le prénom et le nom, un e-mail ou un téléphone.");
    case ErrorKind::AmbiguousPerson:
        return QCoreApplication::translate("Wording", "Plusieurs personnes répondent à « %1 » (%2) : précisez laquelle.");
    // what may be done
    case ErrorKind::NoMeeting:
        return QCoreApplication::translate("Wording", "Il n’y a pas encore de réunion dans ce dossier : commencez par la créer.");
    case ErrorKind::MeetingExists:
        return QCoreApplication::translate("Wording", "Ce dossier contient déjà une réunion : créez un autre dossier.");
    case ErrorKind::AbsentPerson:
        return QCoreApplication::translate("Wording", "La personne numéro %1 n’est pas dans le dossier : vérifiez la liste des membres.");
    case ErrorKind::AbsentLocalGroup:
        return QCoreApplication::translate(
            "Wording", "Le groupe d’action numéro %1 n’est pas dans le dossier : vérifiez la liste des groupes.");
    case ErrorKind::AbsentProfile:
        return QCoreApplication::translate("Wording", "Le profil numéro %1 n’est pas dans le dossier : vérifiez la liste des profils.");
    case ErrorKind::AbsentTask:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une mission de la procédure : vérifiez son code.");
    case ErrorKind::AbsentStep:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une étape de la procédure : vérifiez son code.");
    case ErrorKind::AbsentSmallGroup:
        return QCoreApplication::translate("Wording", "Il n’y a rien au petit groupe %1 : vérifiez son numéro.");
    case ErrorKind::AbsentSeatingWish:
        return QCoreApplication::translate("Wording", "Il n’y a pas de souhait numéro %1 : vérifiez son numéro.");
    case ErrorKind::GroupsAtWork:
        return QCoreApplication::translate(
            "Wording", "L’étape « %1 » a commencé, les groupes ne se retirent plus au sort : déplacez plutôt une personne.");
    case ErrorKind::NobodyToSeat:
        return QCoreApplication::translate("Wording", "Personne à placer : notez d’abord les arrivées par nom.");
    case ErrorKind::GroupsFull:
        return QCoreApplication::translate("Wording", "Tous les petits groupes sont complets : soyez un de plus, ou ouvrez un groupe.");
    case ErrorKind::AbsentProposal:
        return QCoreApplication::translate(
            "Wording", "Aucun binôme n’est encore proposé pour la mission « %1 » : commencez par la proposition.");
    case ErrorKind::AbsentOpposition:
        return QCoreApplication::translate("Wording", "Il n’y a pas d’opposition numéro %1 : vérifiez son numéro.");
    case ErrorKind::AbsentAnswer:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une réponse du formulaire : vérifiez sa clé.");
    case ErrorKind::EmptyText:
        return QCoreApplication::translate("Wording", "Le champ « %1 » est vide : remplissez-le.");
    case ErrorKind::TextTooLong:
        return QCoreApplication::translate("Wording", "Le champ « %1 » dépasse %2 caractères : raccourcissez-le.");
    case ErrorKind::NumberOutOfRange:
        if (error.facts.value(1).toInt() > error.facts.value(2).toInt())
            return QCoreApplication::translate("Wording", "Le champ « %1 » ne désigne rien : il n’y en a aucun encore.");
        return QCoreApplication::translate("Wording", "Le champ « %1 » est hors limites : donnez un nombre de %2 à %3.");
    case ErrorKind::SittingBeforeLast:
        return QCoreApplication::translate("Wording", "La séance d’avant commence le %1 : celle-ci vient après. Vérifiez les deux dates.");
    case ErrorKind::EndBeforeStart:
        return QCoreApplication::translate("Wording", "La fin vient après le début, et le même jour : vérifiez l’heure.");
    case ErrorKind::AlreadyDone:
        return alreadyDone(error);
    case ErrorKind::PersonInUse:
        return QCoreApplication::translate(
            "Wording", "%1 figure encore dans la réunion (profil, remontée ou décision) : retirez d’abord son nom de là.");
    case ErrorKind::FollowerNotMember:
        return QCoreApplication::translate(
            "Wording", "%1 suit la boucle sans en être membre : intégrez d’abord cette personne à la liste.");
    case ErrorKind::NotAFollower:
        return QCoreApplication::translate("Wording", "%1 est déjà membre de la boucle : il n’y a rien à faire.");
    case ErrorKind::NotAMember:
        return QCoreApplication::translate(
            "Wording", "%1 ne figure pas sur la liste de la boucle : ajoutez d’abord cette personne aux membres.");
    case ErrorKind::AlreadyPresent:
        return QCoreApplication::translate("Wording", "L’arrivée de %1 est déjà notée : il n’y a rien à faire.");
    case ErrorKind::NotPresent:
        return QCoreApplication::translate("Wording", "L’arrivée de %1 n’est pas notée : notez-la d’abord.");
    case ErrorKind::FindingNeedsTwo:
        return QCoreApplication::translate("Wording", "Mission « %1 » : un accord porte sur %2 noms, donnez-en exactement %2.");
    case ErrorKind::FindingNeedsNames:
        return QCoreApplication::translate("Wording", "Mission « %1 » : il faut au moins un nom, ou choisissez « aucun nom ».");
    case ErrorKind::NamesNotHeld:
        return QCoreApplication::translate(
            "Wording", "Mission « %1 » : « %2 » ne porte aucun nom, or il y a %3. Retirez les noms, ou choisissez une autre réponse.");
    case ErrorKind::NotTheProposal:
        return QCoreApplication::translate(
            "Wording", "Mission « %1 » : on désigne le binôme qui vient d’être proposé. Retirez les noms, ou proposez d’abord ceux-ci.");
    case ErrorKind::SamePersonTwice:
        return QCoreApplication::translate("Wording", "%1 est là deux fois : choisissez deux personnes différentes.");
    case ErrorKind::IllegalConsensusMove:
        return illegalMove(error);
    case ErrorKind::OppositionOpen:
        return QCoreApplication::translate("Wording",
            "Mission « %1 » : une opposition argumentée est encore ouverte, dites d’abord si elle est levée, reformulée ou maintenue.");
    case ErrorKind::SameProposal:
        return QCoreApplication::translate("Wording",
            "Mission « %1 » : c’est la proposition qui est déjà sur la table. Changez le binôme ou les mots, ou passez à la suite.");
    case ErrorKind::NoSheetPrinted:
        return QCoreApplication::translate(
            "Wording", "Aucune feuille d’émargement n’a été imprimée : imprimez-la d’abord, le supplément suit ses numéros.");
    case ErrorKind::LockedDecision:
        return QCoreApplication::translate("Wording", "La décision « %1 » est actée : rouvrez-la d’abord, avec une raison.");
    case ErrorKind::NotReadBack:
        return QCoreApplication::translate("Wording", "La décision « %1 » n’a pas été relue : lisez-la à voix haute avant de l’acter.");
    case ErrorKind::ConsensusUntested:
        return QCoreApplication::translate("Wording", "Mission « %1 » : demandez d’abord à l’assemblée s’il y a consensus.");
    case ErrorKind::NotLocked:
        return QCoreApplication::translate("Wording", "La décision « %1 » n’est pas actée : il n’y a rien à rouvrir.");
    case ErrorKind::ReasonNeeded:
        return QCoreApplication::translate("Wording", "« %1 » demande une raison : écrivez-la, elle restera dans le journal.");
    case ErrorKind::RuleBlocks:
        return ruleBlocks(error);
    // paper and command line
    case ErrorKind::FontMissing:
        return QCoreApplication::translate("Wording", "La police « %1 » manque : installez Boucle de nouveau.");
    case ErrorKind::PaperEmpty:
        return QCoreApplication::translate("Wording", "Le papier serait vide, il manque %1 : ajoutez-le d’abord.");
    case ErrorKind::PaperWithoutTable:
        return QCoreApplication::translate(
            "Wording", "Il n’y a pas encore de tableau dans ce papier : enregistrez-le plutôt en PDF ou en texte.");
    case ErrorKind::XlsxSupportMissing:
        return QCoreApplication::translate("Wording", "Cette version de Boucle n’écrit pas le format Excel : choisissez le CSV.");
    case ErrorKind::UnknownPaper:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas un papier connu : « boucle-cli paper --help » en donne la liste.");
    case ErrorKind::UnknownProcedure:
        return QCoreApplication::translate("Wording", "« %1 » n’est pas une procédure connue : donnez son nom ou son fichier.");
    case ErrorKind::UnknownLoop:
        return QCoreApplication::translate("Wording",
            "« %1 » n’est pas le code d’une boucle : donnez celui du département (03, 2A, 974) ou de l’étranger (99-01 à 99-11).");
    case ErrorKind::TakeHomeSupportMissing:
        return QCoreApplication::translate("Wording",
            "Cette version de Boucle n’écrit pas de remontées à emporter : enregistrez-les plutôt en PDF, sur un support protégé.");
    }
    return {};
}

/** A path in a JSON value; the value itself has none. */
QString pathOrRoot(const QString &path)
{
    return path.isEmpty() ? QCoreApplication::translate("Wording", "(racine)") : path;
}

/** A fact too long for a sentence keeps its beginning: ten megabytes typed as a name would hide the reason. */
QStringList shortened(QStringList facts)
{
    constexpr qsizetype most = 600;
    constexpr qsizetype kept = 120;
    for (auto &fact : facts) {
        if (fact.size() > most)
            fact = fact.first(kept) + u'…';
    }
    return facts;
}

/** The facts as they are shown: the words of the code become those of the screen. */
QStringList shownFacts(const Error &error)
{
    auto facts = error.facts;
    if (facts.isEmpty())
        return facts;
    const auto kind = error.kind;
    if (kind == ErrorKind::EmptyText || kind == ErrorKind::TextTooLong || kind == ErrorKind::NumberOutOfRange
        || kind == ErrorKind::ReasonNeeded)
        facts[0] = fieldWord(facts.first());
    else if (kind == ErrorKind::IllegalConsensusMove)
        facts = { gestureWord(facts.first()), stageWord(facts.value(1)) };
    else if (kind == ErrorKind::LineTooLong || kind == ErrorKind::TooManyRows)
        facts[0] = QLocale(QLocale::French, QLocale::France).toString(facts.first().toLongLong()); // « 100 000 »
    else if (kind >= ErrorKind::JsonMissing && kind <= ErrorKind::JsonDuplicate)
        facts[0] = pathOrRoot(facts.first());
    return facts;
}

/** « fichier.csv, ligne 12, colonne 7 », what is known of it. */
QString whereIs(const Place &place)
{
    QStringList words;
    if (!place.file.isEmpty())
        words.append(place.file);
    if (place.line)
        words.append(QCoreApplication::translate("Wording", "ligne %1").arg(*place.line));
    if (place.column)
        words.append(QCoreApplication::translate("Wording", "colonne %1").arg(*place.column));
    return words.join(u", "_s);
}

}

QString sentence(const Error &error)
{
    const auto facts = shortened(shownFacts(error));
    const bool isNamed = error.place && !error.place->line && !error.place->column && error.facts.contains(error.place->file);
    const auto where = error.place && !isNamed ? whereIs(*error.place) : QString(); // a file is named once
    if (where.isEmpty())
        return filled(pattern(error), facts);
    //: Where an error stands, then what it is: « membres.csv, ligne 12, colonne 7 : la date manque »
    return filled(QCoreApplication::translate("Wording", "%1 : %2"), { where, filledAfterColon(pattern(error), facts) });
}
