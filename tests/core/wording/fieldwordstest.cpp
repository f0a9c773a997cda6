// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/fieldwords.h"

#include "core/wording/sentences.h"
#include "tests/builders/french.h"
#include "tests/builders/played.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The fields that the checks of what may be done name in their errors, as their sources say. */
QStringList checkedFields()
{
    static const QRegularExpression check(u"\\b(?:isText|isShort|isWithin)\\([^\"]*\"([a-z_]+)\""_s);
    QStringList fields;
    QDirIterator files(QStringLiteral(BOUCLE_SOURCE_DIR "/core/meeting/decide"), { u"*.cpp"_s }, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = check.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            fields.append(found.next().captured(1));
    }
    fields.removeDuplicates();
    return fields;
}

QString saidOf(const Played &hall, const MeetingChange &intent)
{
    const auto asked = hall.asked(intent);
    return asked ? QString() : sentence(asked.error());
}

}

class FieldWordsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void aFieldHasItsWord_data();
    void aFieldHasItsWord();
    void everyFieldThatIsCheckedHasItsWord();
    void aFieldWithoutAWordKeepsItsOwn();
    void aRefusedFieldIsNamedInTheSentence();
    void aGestureHasItsWords_data();
    void aGestureHasItsWords();
    void aStageHasTheNameOfItsTab();
    void wordsOfNoGestureOrStageStay();
    void aGestureOutOfItsStageIsToldWithBoth();
};

void FieldWordsTest::aFieldHasItsWord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("said");
    const std::pair<const char *, const char16_t *> words[] = { { "family_name", u"nom de famille" }, { "given_name", u"prénom" },
        { "pseudo", u"pseudo" }, { "quality", u"qualité" }, { "email", u"e-mail" }, { "phone", u"téléphone" }, { "groups", u"groupes" },
        { "town", u"ville" }, { "skills", u"compétences" }, { "experience", u"expérience militante" }, { "availability", u"disponibilité" },
        { "commitment", u"engagement" }, { "loop", u"boucle" }, { "name", u"nom" }, { "place", u"lieu" }, { "date", u"date" },
        { "start", u"date et heure" }, { "zone", u"fuseau horaire" }, { "note", u"point de la préparation" }, { "number", u"numéro" },
        { "group", u"petit groupe" }, { "people", u"personnes" }, { "count", u"nombre de personnes" },
        { "headcount", u"nombre de personnes" }, { "blank_rows", u"lignes vides" }, { "pages", u"nombre de pages" },
        { "last_rows", u"dernière ligne de chaque page" }, { "went_well", u"ce qui a bien marché" }, { "difficulties", u"difficultés" },
        { "limit", u"personnes par petit groupe" }, { "roster", u"liste des présent·es" }, { "seed", u"mots du tirage" },
        { "small_groups", u"nombre de petits groupes" }, { "keys", u"ordre des réponses" }, { "minutes", u"durée en minutes" },
        { "seconds", u"durée en secondes" }, { "steps", u"étapes" }, { "task", u"mission" }, { "pair", u"binôme" }, { "names", u"noms" },
        { "wording", u"texte de la proposition" }, { "reason", u"raison" }, { "text", u"texte" }, { "answer", u"réponse" },
        { "criteria", u"qualités recherchées" }, { "criterion", u"qualité recherchée" }, { "argument", u"argument" },
        { "way_out", u"ce qui lèverait l’opposition" }, { "method", u"façon de demander" }, { "work", u"travail de l’équipe" } };
    for (const auto &[field, said] : words)
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromUtf16(said);
}

void FieldWordsTest::aFieldHasItsWord()
{
    QFETCH(const QString, field);
    QTEST(fieldWord(field), "said");
}

void FieldWordsTest::everyFieldThatIsCheckedHasItsWord()
{
    const auto fields = checkedFields();
    QVERIFY(fields.size() > 25);
    for (const auto &field : fields)
        QVERIFY2(fieldWord(field) != field || field == u"pseudo"_s || field == u"argument"_s, qUtf8Printable(field));
}

void FieldWordsTest::aFieldWithoutAWordKeepsItsOwn()
{
    QCOMPARE(fieldWord(u"tasks[2].short_name"_s), u"tasks[2].short_name"_s);
    QCOMPARE(fieldWord({}), QString());
}

void FieldWordsTest::aRefusedFieldIsNamedInTheSentence()
{
    Played hall;
    QCOMPARE(saidOf(hall, NoteTicked { u" "_s }), u"Le champ «\u00A0point de la préparation\u00A0» est vide\u00A0: remplissez-le."_s);
    QCOMPARE(saidOf(hall, TeamNamed { u"a"_s, {}, QString(201, u'x') }),
        u"Le champ «\u00A0travail de l’équipe\u00A0» dépasse 200 caractères\u00A0: raccourcissez-le."_s);
    QCOMPARE(saidOf(hall, SheetPrinted { {}, 10, 1, { 11 } }),
        u"Le champ «\u00A0dernière ligne de chaque page\u00A0» est hors limites\u00A0: donnez un nombre de 0 à 10."_s);
}

void FieldWordsTest::aGestureHasItsWords_data()
{
    QTest::addColumn<QString>("gesture");
    QTest::addColumn<QString>("said");
    QTest::newRow("propose") << u"propose"_s << u"proposer un binôme"_s;
    QTest::newRow("move") << u"move"_s << u"changer d’étape"_s;
    QTest::newRow("question") << u"question"_s << u"noter une question"_s;
    QTest::newRow("reserve") << u"reserve"_s << u"noter une réserve"_s;
    QTest::newRow("oppose") << u"oppose"_s << u"noter une opposition"_s;
    QTest::newRow("answer") << u"answer"_s << u"répondre à une opposition"_s;
    QTest::newRow("amend") << u"amend"_s << u"reformuler la proposition"_s;
    QTest::newRow("test") << u"test"_s << u"dire s’il y a consensus"_s;
    QTest::newRow("record") << u"record"_s << u"noter le résultat"_s;
    QTest::newRow("read back") << u"read-back"_s << u"relire la décision"_s;
    QTest::newRow("lock") << u"lock"_s << u"acter la décision"_s;
    QTest::newRow("unlock") << u"unlock"_s << u"rouvrir la décision"_s;
}

void FieldWordsTest::aGestureHasItsWords()
{
    QFETCH(const QString, gesture);
    QTEST(gestureWord(gesture), "said");
}

void FieldWordsTest::aStageHasTheNameOfItsTab()
{
    int stage = 0;
    for (const auto *name : EnumNames<Stage>::names)
        QCOMPARE(stageWord(QString::fromLatin1(name)), word(Stage(stage++)));
    QCOMPARE(stageWord(u"amendment"_s), u"Reformulation"_s);
}

void FieldWordsTest::wordsOfNoGestureOrStageStay()
{
    QCOMPARE(gestureWord(u"dance"_s), u"dance"_s);
    QCOMPARE(stageWord(u"break"_s), u"break"_s);
}

void FieldWordsTest::aGestureOutOfItsStageIsToldWithBoth()
{
    Played hall;
    const QList pair { hall.member(u"ABADIE"_s, u"Thérèse"_s), hall.member(u"ROUX"_s, u"Sam"_s) };
    hall.leadTo(Stage::Questions, u"a"_s, pair);
    QCOMPARE(saidOf(hall, SentenceReadBack { u"a"_s }),
        u"À l’étape «\u00A0Questions\u00A0», on ne peut pas relire la décision\u00A0: passez d’abord à l’étape qui convient."_s);
}

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "fieldwordstest.moc"
