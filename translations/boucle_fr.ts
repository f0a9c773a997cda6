<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>AttendanceAfter</name>
    <message numerus="yes">
        <source>%n personne(s) dans la salle</source>
        <translation>
            <numerusform>%n personne dans la salle</numerusform>
            <numerusform>%n personnes dans la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message numerus="yes">
        <source>Encore %n personne(s) à appeler</source>
        <translation>
            <numerusform>Encore %n personne à appeler</numerusform>
            <numerusform>Encore %n personnes à appeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans réponse</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rappeler %n personne(s)</source>
        <translation>
            <numerusform>Rappeler %n personne</numerusform>
            <numerusform>Rappeler %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificationPage</name>
    <message numerus="yes">
        <source>%n groupe(s) sans réponse.</source>
        <translation>
            <numerusform>%n groupe sans réponse.</numerusform>
            <numerusform>%n groupes sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) certifié(s)</source>
        <translation>
            <numerusform>%n autre est certifié</numerusform>
            <numerusform>%n autres sont certifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n minute(s) avant</source>
        <translation>
            <numerusform>%n minute avant</numerusform>
            <numerusform>%n minutes avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemplaire(s)</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trouver %n personne(s) pour animer, à parité</source>
        <translation>
            <numerusform>Trouver %n personne pour animer</numerusform>
            <numerusform>Trouver %n personnes pour animer, à parité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prendre %n stylo(s), un par petit groupe et un par animateur·rice</source>
        <translation>
            <numerusform>Prendre %n stylo, un par petit groupe et un par animateur·rice</numerusform>
            <numerusform>Prendre %n stylos, un par petit groupe et un par animateur·rice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Installer %n table(s), une par petit groupe, avec des feuilles et de quoi écrire</source>
        <translation>
            <numerusform>Installer %n table, une par petit groupe, avec des feuilles et de quoi écrire</numerusform>
            <numerusform>Installer %n tables, une par petit groupe, avec des feuilles et de quoi écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois après</source>
        <translation>
            <numerusform>%n mois après</numerusform>
            <numerusform>%n mois après</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profil(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message numerus="yes">
        <source>%1 (%n groupe(s))</source>
        <translation>
            <numerusform>%1 (%n groupe)</numerusform>
            <numerusform>%1 (%n groupes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message numerus="yes">
        <source>%n personne(s) sans petit groupe.</source>
        <translation>
            <numerusform>%n personne sans petit groupe.</numerusform>
            <numerusform>%n personnes sans petit groupe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message numerus="yes">
        <source>%n feuille(s) rendue(s)</source>
        <translation>
            <numerusform>%n feuille rendue</numerusform>
            <numerusform>%n feuilles rendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actée(s)</source>
        <translation>
            <numerusform>%n actée</numerusform>
            <numerusform>%n actées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à traiter</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPaper</name>
    <message numerus="yes">
        <source>La proposition a été reformulée %n fois.</source>
        <translation>
            <numerusform>La proposition a été reformulée %n fois.</numerusform>
            <numerusform>La proposition a été reformulée %n fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawForm</name>
    <message numerus="yes">
        <source>%n personne(s) par groupe</source>
        <translation>
            <numerusform>%n personne par groupe</numerusform>
            <numerusform>%n personnes par groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s) par leur nom : %1.</source>
        <translation>
            <numerusform>%n présent·e par son nom : %1.</numerusform>
            <numerusform>%n présent·es par leur nom : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un nouveau tirage efface %n déplacement(s) à la main. Encore une fois pour le refaire, Échap pour garder ces groupes.</source>
        <translation>
            <numerusform>Un nouveau tirage efface %n déplacement à la main. Encore une fois pour le refaire, Échap pour garder ces groupes.</numerusform>
            <numerusform>Un nouveau tirage efface %n déplacements à la main. Encore une fois pour le refaire, Échap pour garder ces groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refaire le tirage : %n groupe(s)</source>
        <translation>
            <numerusform>Refaire le tirage : %n groupe</numerusform>
            <numerusform>Refaire le tirage : %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tirer %n groupe(s)</source>
        <translation>
            <numerusform>Tirer %n groupe</numerusform>
            <numerusform>Tirer %n groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnPanel</name>
    <message numerus="yes">
        <source>%n groupe(s) par nom</source>
        <translation>
            <numerusform>%n groupe par nom</numerusform>
            <numerusform>%n groupes par nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groupe(s), mots du tirage : %1</source>
        <translation>
            <numerusform>%n groupe, mots du tirage : %1</numerusform>
            <numerusform>%n groupes, mots du tirage : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedWords</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C’est effacé : %n texte(s) ont été cherché(s) dans le fichier.</source>
        <translation>
            <numerusform>C’est effacé : %n texte a été cherché dans le fichier.</numerusform>
            <numerusform>C’est effacé : %n textes ont été cherchés dans le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n case(s) sur %1 : remplie(s).</source>
        <translation>
            <numerusform>%n case sur %1 est remplie.</numerusform>
            <numerusform>%n cases sur %1 sont remplies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message numerus="yes">
        <source>Sinon, jusqu’à %n nom(s)</source>
        <translation>
            <numerusform>Sinon, jusqu’à %n nom</numerusform>
            <numerusform>Sinon, jusqu’à %n noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profil(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nouvelle(s)</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complétée(s)</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) à décider ou refusée(s) restent de côté.</source>
        <translation>
            <numerusform>%n ligne à décider ou refusée reste de côté.</numerusform>
            <numerusform>%n lignes à décider ou refusées restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) valeur(s) laissée(s) de côté.</source>
        <translation>
            <numerusform>Et %n autre valeur laissée de côté.</numerusform>
            <numerusform>Et %n autres valeurs laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%1 : %n colonne(s) non lue(s) (%2).</source>
        <extracomment>A file, then the names of its columns</extracomment>
        <translation>
            <numerusform>%1 : %n colonne non lue (%2).</numerusform>
            <numerusform>%1 : %n colonnes non lues (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message numerus="yes">
        <source>%n personne(s) sans groupe : %1.</source>
        <translation>
            <numerusform>%n personne sans groupe : %1.</numerusform>
            <numerusform>%n personnes sans groupe : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Placer %n personne(s) sans déplacer les autres</source>
        <translation>
            <numerusform>Placer %n personne sans déplacer les autres</numerusform>
            <numerusform>Placer %n personnes sans déplacer les autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Fermer maintenant perdrait %n geste(s), que le disque n’a pas pris.</source>
        <translation>
            <numerusform>Fermer maintenant perdrait %n geste, que le disque n’a pas pris.</numerusform>
            <numerusform>Fermer maintenant perdrait %n gestes, que le disque n’a pas pris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPanel</name>
    <message numerus="yes">
        <source>%n personne(s) présente(s)</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPaper</name>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geste(s) non enregistré(s)</source>
        <translation>
            <numerusform>%n geste non enregistré</numerusform>
            <numerusform>%n gestes non enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPaper</name>
    <message numerus="yes">
        <source>%n groupe(s) d’action ont présenté des profils</source>
        <translation>
            <numerusform>%n groupe d’action a présenté des profils</numerusform>
            <numerusform>%n groupes d’action ont présenté des profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profil(s) en tout</source>
        <translation>
            <numerusform>%n profil en tout</numerusform>
            <numerusform>%n profils en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n petit(s) groupe(s).</source>
        <translation>
            <numerusform>%n petit groupe.</numerusform>
            <numerusform>%n petits groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s) relue(s) et actée(s).</source>
        <translation>
            <numerusform>%n décision relue et actée.</numerusform>
            <numerusform>%n décisions relues et actées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSetPage</name>
    <message numerus="yes">
        <source>%n copie(s)</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrêté : %n papier(s) dans le dossier.</source>
        <translation>
            <numerusform>Arrêté : %n papier dans le dossier.</numerusform>
            <numerusform>Arrêté : %n papiers dans le dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papier(s) : %1</source>
        <translation>
            <numerusform>%n papier : %1</numerusform>
            <numerusform>%n papiers : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message numerus="yes">
        <source>Pause : saisissez les feuilles, la salle souffle. %n feuille(s) attendue(s).</source>
        <translation>
            <numerusform>Pause : saisissez les feuilles, la salle souffle. %n feuille attendue.</numerusform>
            <numerusform>Pause : saisissez les feuilles, la salle souffle. %n feuilles attendues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PossiblePairsCard</name>
    <message numerus="yes">
        <source>Afficher %n autre(s) binôme(s)</source>
        <translation>
            <numerusform>Afficher %n autre binôme</numerusform>
            <numerusform>Afficher %n autres binômes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message numerus="yes">
        <source>%n membre(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groupe(s) d’action</source>
        <translation>
            <numerusform>%n groupe d’action</numerusform>
            <numerusform>%n groupes d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groupe(s) sans réponse</source>
        <translation>
            <numerusform>%n groupe sans réponse</numerusform>
            <numerusform>%n groupes sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profil(s) à vérifier</source>
        <translation>
            <numerusform>%n profil à vérifier</numerusform>
            <numerusform>%n profils à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profil(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>de %n groupe(s)</source>
        <translation>
            <numerusform>de %n groupe</numerusform>
            <numerusform>de %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feuille d’émargement de %n page(s)</source>
        <translation>
            <numerusform>Feuille d’émargement de %n page</numerusform>
            <numerusform>Feuille d’émargement de %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membre(s) de plus que la feuille imprimée : un supplément suit ses numéros</source>
        <translation>
            <numerusform>%n membre de plus que la feuille imprimée : un supplément suit ses numéros</numerusform>
            <numerusform>%n membres de plus que la feuille imprimée : un supplément suit ses numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message numerus="yes">
        <source>%n point(s) sur %1 prêt(s). Rien de ce qui manque n’empêche de commencer la réunion.</source>
        <translation>
            <numerusform>%n point sur %1 est prêt. Rien de ce qui manque n’empêche de commencer la réunion.</numerusform>
            <numerusform>%n points sur %1 sont prêts. Rien de ce qui manque n’empêche de commencer la réunion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message numerus="yes">
        <source>et %n autre(s) groupe(s)</source>
        <translation>
            <numerusform>et %n autre groupe</numerusform>
            <numerusform>et %n autres groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>présent·e(s)</source>
        <comment>after the number, which stands apart</comment>
        <translation>
            <numerusform>présent·e</numerusform>
            <numerusform>présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comptage, dont %n par leur nom</source>
        <translation>
            <numerusform>comptage, dont %n par son nom</numerusform>
            <numerusform>comptage, dont %n par leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sur %n membre(s)</source>
        <translation>
            <numerusform>sur %n membre</numerusform>
            <numerusform>sur %n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentationsPage</name>
    <message numerus="yes">
        <source>%n groupe(s) sur %1 : présenté(s).</source>
        <translation>
            <numerusform>%n groupe sur %1 a présenté ses profils.</numerusform>
            <numerusform>%n groupes sur %1 ont présenté leurs profils.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message numerus="yes">
        <source>%n profil(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accord(s) à confirmer</source>
        <translation>
            <numerusform>%n accord à confirmer</numerusform>
            <numerusform>%n accords à confirmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemainingCard</name>
    <message numerus="yes">
        <source>%n notée(s)</source>
        <translation>
            <numerusform>%n notée</numerusform>
            <numerusform>%n notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à discuter</source>
        <translation>
            <numerusform>%n à discuter</numerusform>
            <numerusform>%n à discuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pas de consensus, profil(s) débattu(s) :</source>
        <translation>
            <numerusform>Pas de consensus, profil débattu :</numerusform>
            <numerusform>Pas de consensus, profils débattus :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n réponse(s) à compléter : voyez en rouge ci-dessous.</source>
        <translation>
            <numerusform>%n réponse à compléter : voyez en rouge ci-dessous.</numerusform>
            <numerusform>%n réponses à compléter : voyez en rouge ci-dessous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowProblem</name>
    <message numerus="yes">
        <source>%1 : %n signature(s) tapée(s), %4 au bas de la page</source>
        <translation>
            <numerusform>%1 : %n signature tapée, %4 au bas de la page</numerusform>
            <numerusform>%1 : %n signatures tapées, %4 au bas de la page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningOrderPage</name>
    <message numerus="yes">
        <source>%n minute(s) jusqu’à la fin : les partager entre les étapes qui restent ?</source>
        <translation>
            <numerusform>%n minute jusqu’à la fin : la partager entre les étapes qui restent ?</numerusform>
            <numerusform>%n minutes jusqu’à la fin : les partager entre les étapes qui restent ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message numerus="yes">
        <source>%n groupe(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) d’un même groupe d’action</source>
        <translation>
            <numerusform>%n paire d’un même groupe d’action</numerusform>
            <numerusform>%n paires d’un même groupe d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) pour les genres</source>
        <translation>
            <numerusform>%n place pour les genres</numerusform>
            <numerusform>%n places pour les genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) pour les missions</source>
        <translation>
            <numerusform>%n place pour les missions</numerusform>
            <numerusform>%n places pour les missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n souhait(s) de moins tenu(s)</source>
        <translation>
            <numerusform>%n souhait de moins tenu</numerusform>
            <numerusform>%n souhaits de moins tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n souhait(s) de plus tenu(s)</source>
        <translation>
            <numerusform>%n souhait de plus tenu</numerusform>
            <numerusform>%n souhaits de plus tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) de plus d’un même groupe d’action</source>
        <translation>
            <numerusform>%n paire de plus d’un même groupe d’action</numerusform>
            <numerusform>%n paires de plus d’un même groupe d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paire(s) de moins d’un même groupe d’action</source>
        <translation>
            <numerusform>%n paire de moins d’un même groupe d’action</numerusform>
            <numerusform>%n paires de moins d’un même groupe d’action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Le groupe %1 aurait %n personne(s) : %2.</source>
        <translation>
            <numerusform>Le groupe %1 aurait %n personne : %2.</numerusform>
            <numerusform>Le groupe %1 aurait %n personnes : %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedSheetPanel</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <comment>problems of a signed sheet</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noter %n arrivée(s)</source>
        <translation>
            <numerusform>Noter %n arrivée</numerusform>
            <numerusform>Noter %n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) libre(s) sans nom</source>
        <translation>
            <numerusform>%n ligne libre sans nom</numerusform>
            <numerusform>%n lignes libres sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrivée(s) notée(s) d’après la feuille signée.</source>
        <translation>
            <numerusform>%n arrivée notée d’après la feuille signée.</numerusform>
            <numerusform>%n arrivées notées d’après la feuille signée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <comment>people of a signed sheet</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittersPanel</name>
    <message numerus="yes">
        <source>%n personne(s) par groupe au plus</source>
        <translation>
            <numerusform>%n personne par groupe au plus</numerusform>
            <numerusform>%n personnes par groupe au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s) : %1. Laissez une place pour les retardataires.</source>
        <translation>
            <numerusform>%n présent·e : %1. Laissez une place pour les retardataires.</numerusform>
            <numerusform>%n présent·es : %1. Laissez une place pour les retardataires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refaire %n groupe(s)</source>
        <translation>
            <numerusform>Refaire %n groupe</numerusform>
            <numerusform>Refaire %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Former %n groupe(s)</source>
        <translation>
            <numerusform>Former %n groupe</numerusform>
            <numerusform>Former %n groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>avec %n réserve(s)</source>
        <translation>
            <numerusform>avec %n réserve</numerusform>
            <numerusform>avec %n réserves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n présent·e(s)</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binôme(s) à désigner</source>
        <translation>
            <numerusform>%n binôme à désigner</numerusform>
            <numerusform>%n binômes à désigner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) par groupe, au plus</source>
        <translation>
            <numerusform>%n personne par groupe, au plus</numerusform>
            <numerusform>%n personnes par groupe, au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D’accord : deux noms. Sinon : %n au plus</source>
        <translation>
            <numerusform>D’accord : deux noms. Sinon : %n au plus</numerusform>
            <numerusform>D’accord : deux noms. Sinon : %n au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feuille(s) attendue(s) : groupe(s) %1</source>
        <translation>
            <numerusform>Feuille attendue : groupe %1</numerusform>
            <numerusform>Feuilles attendues : groupes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) prévue(s), un trait : cinq minutes</source>
        <translation>
            <numerusform>%n minute prévue, un trait : cinq minutes</numerusform>
            <numerusform>%n minutes prévues, un trait : cinq minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message numerus="yes">
        <source>attend depuis %n tour(s)</source>
        <translation>
            <numerusform>attend depuis %n tour</numerusform>
            <numerusform>attend depuis %n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakingPanel</name>
    <message numerus="yes">
        <source>%n personne(s) attend(ent)</source>
        <translation>
            <numerusform>%n personne attend</numerusform>
            <numerusform>%n personnes attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeechTotalsCard</name>
    <message numerus="yes">
        <source>%1 : %2 en %n prise(s) de parole</source>
        <translation>
            <numerusform>%1 : %2 en %n prise de parole</numerusform>
            <numerusform>%1 : %2 en %n prises de parole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTasksPage</name>
    <message numerus="yes">
        <source>Un binôme : %n personne(s), de groupes différents, chacune d’un groupe certifié avant le %1.</source>
        <translation>
            <numerusform>Un binôme&#xa0;: %n personne, d’un groupe certifié avant le %1.</numerusform>
            <numerusform>Un binôme&#xa0;: %n personnes, de groupes différents, chacune d’un groupe certifié avant le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message numerus="yes">
        <source>Il faut %n nom(s) : quelques lettres, puis Entrée.</source>
        <translation>
            <numerusform>Il faut %n nom : quelques lettres, puis Entrée.</numerusform>
            <numerusform>Il faut %n noms : quelques lettres, puis Entrée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Animation : la procédure demande %n personne(s), il y en a %1.</source>
        <translation>
            <numerusform>Animation : la procédure demande %n personne, il y en a %1.</numerusform>
            <numerusform>Animation : la procédure demande %n personnes, il y en a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taille : le petit groupe %1 compte %n personne(s), pour %3 au plus.</source>
        <translation>
            <numerusform>Taille : le petit groupe %1 compte %n personne, pour %3 au plus.</numerusform>
            <numerusform>Taille : le petit groupe %1 compte %n personnes, pour %3 au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remontée : elle porte %n nom(s), %2 au plus sont conseillés.</source>
        <translation>
            <numerusform>Remontée : elle porte %n nom, %2 au plus sont conseillés.</numerusform>
            <numerusform>Remontée : elle porte %n noms, %2 au plus sont conseillés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opposition : %n notée(s) sans argument, rien n’est retenu pour autant.</source>
        <translation>
            <numerusform>Opposition : %n notée sans argument, elle ne retient pas la décision.</numerusform>
            <numerusform>Opposition : %n notées sans argument, elles ne retiennent pas la décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remontées : petit(s) groupe(s) encore attendu(s), %1.</source>
        <translation>
            <numerusform>Remontées : le petit groupe %1 est encore attendu.</numerusform>
            <numerusform>Remontées : les petits groupes %1 sont encore attendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groupe(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import : %n personne(s)</source>
        <translation>
            <numerusform>Import : %n personne</numerusform>
            <numerusform>Import : %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import de %1 : %n personne(s)</source>
        <translation>
            <numerusform>Import de %1 : %n personne</numerusform>
            <numerusform>Import de %1 : %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feuille d’émargement imprimée : %n nom(s)</source>
        <translation>
            <numerusform>Feuille d’émargement imprimée : %n nom</numerusform>
            <numerusform>Feuille d’émargement imprimée : %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import : %n profil(s)</source>
        <translation>
            <numerusform>Import : %n profil</numerusform>
            <numerusform>Import : %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comptage : %n personne(s)</source>
        <translation>
            <numerusform>Comptage : %n personne</numerusform>
            <numerusform>Comptage : %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n petit(s) groupe(s) formé(s)</source>
        <translation>
            <numerusform>%n petit groupe formé</numerusform>
            <numerusform>%n petits groupes formés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe %1 : %n personne(s)</source>
        <translation>
            <numerusform>Groupe %1 : %n personne</numerusform>
            <numerusform>Groupe %1 : %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n qualité(s) recherchée(s)</source>
        <translation>
            <numerusform>%1 : %n qualité recherchée</numerusform>
            <numerusform>%1 : %n qualités recherchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : accord sur %n nom(s)</source>
        <translation>
            <numerusform>%1 : accord sur %n nom</numerusform>
            <numerusform>%1 : accord sur %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n nom(s) noté(s)</source>
        <translation>
            <numerusform>%1 : %n nom noté</numerusform>
            <numerusform>%1 : %n noms notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n réserve(s) notée(s).</source>
        <translation>
            <numerusform>%n réserve notée.</numerusform>
            <numerusform>%n réserves notées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pas de consensus pour %1 : le(s) profil(s) débattu(s) (%2) sont transmis aux équipes nationales, qui choisiront.</source>
        <translation>
            <numerusform>Pas de consensus pour %1 : le profil débattu (%2) est transmis aux équipes nationales, qui choisiront.</numerusform>
            <numerusform>Pas de consensus pour %1 : les profils débattus (%2) sont transmis aux équipes nationales, qui choisiront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forme(nt) %2.</source>
        <extracomment>One or several people, then their pair: « Jeanne Ortolan et Rémi Castaing forment le binôme matériel militant. »</extracomment>
        <translation>
            <numerusform>%1 forme %2.</numerusform>
            <numerusform>%1 forment %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe(s) attendu(s) : %1</source>
        <translation>
            <numerusform>Groupe attendu : %1</numerusform>
            <numerusform>Groupes attendus : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, pas de remontée du/des groupe(s) %2</source>
        <extracomment>The situation, then the groups that brought nothing: « Mêmes noms partout, pas de remontée du groupe 4 »</extracomment>
        <translation>
            <numerusform>%1, pas de remontée du groupe %2</numerusform>
            <numerusform>%1, pas de remontée des groupes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Feuille signée pointée : %n signature(s)</source>
        <translation>
            <numerusform>Feuille signée pointée : %n signature</numerusform>
            <numerusform>Feuille signée pointée : %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les noms encore ouverts suffisent pour la/les mission(s) ouverte(s), sans que personne n’en ait deux.</source>
        <extracomment>One open task or several; nobody would have two tasks</extracomment>
        <translation>
            <numerusform>Les noms encore ouverts suffisent pour la mission ouverte, sans que personne n’en ait deux.</numerusform>
            <numerusform>Les noms encore ouverts suffisent pour les missions ouvertes, sans que personne n’en ait deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pour l’autre/les autres mission(s) ouverte(s), les noms suffisent, sans que personne n’en ait deux.</source>
        <translation>
            <numerusform>Pour l’autre mission ouverte, les noms suffisent, sans que personne n’en ait deux.</numerusform>
            <numerusform>Pour les autres missions ouvertes, les noms suffisent, sans que personne n’en ait deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n petit(s) groupe(s) par tirage : %1</source>
        <translation>
            <numerusform>%n petit groupe par tirage : %1</numerusform>
            <numerusform>%n petits groupes par tirage : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) placée(s) sans déplacer les autres</source>
        <translation>
            <numerusform>%n personne placée sans déplacer les autres</numerusform>
            <numerusform>%n personnes placées sans déplacer les autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) accessible(s) en fauteuil</source>
        <translation>
            <numerusform>%n table accessible en fauteuil</numerusform>
            <numerusform>%n tables accessibles en fauteuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %2 cherche(nt) des volontaires</source>
        <translation>
            <numerusform>%1 : %2 cherche des volontaires</numerusform>
            <numerusform>%1 : %2 cherchent des volontaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cherche(nt) des volontaires.</source>
        <translation>
            <numerusform>%1 cherche des volontaires.</numerusform>
            <numerusform>%1 cherchent des volontaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n min prévue(s)</source>
        <translation>
            <numerusform>%1 : %n min prévue</numerusform>
            <numerusform>%1 : %n min prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n geste(s) gardé(s) en mémoire seulement.</source>
        <translation>
            <numerusform>%n geste gardé en mémoire seulement.</numerusform>
            <numerusform>%n gestes gardés en mémoire seulement.</numerusform>
        </translation>
    </message>
</context>
</TS>
