// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"
#include "tests/builders/french.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Plural {
    QString source;
    QStringList forms;
    bool unfinished = false;
};

Plural readPlural(QXmlStreamReader &xml)
{
    Plural plural;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            plural.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            plural.unfinished = xml.attributes().value("type"_L1) == u"unfinished";
            while (xml.readNextStartElement())
                plural.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return plural;
}

QList<Plural> readPlurals()
{
    QFile file(QStringLiteral(BOUCLE_SOURCE_DIR "/translations/boucle_fr.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Plural> plurals;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            plurals.append(readPlural(xml));
    }
    return plurals;
}

/** The texts with a %n in the sources of one folder. */
QStringList pluralsOfSources(const QString &folder)
{
    static const QRegularExpression literal(uR"re("((?:[^"\\]|\\.)*%n(?:[^"\\]|\\.)*)")re"_s);
    QStringList texts;
    QDirIterator files(QStringLiteral(BOUCLE_SOURCE_DIR "/") + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            texts.append(found.next().captured(1));
    }
    return texts;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.sort();
    return places;
}

}

class PluralsTest : public QObject {
    Q_OBJECT

    French m_french;

private Q_SLOTS:
    void theTranslationsAreLoaded() { QVERIFY(m_french.loaded); }

    void everyFormIsFilledIn()
    {
        const auto plurals = readPlurals();
        QVERIFY(plurals.size() > 20);
        for (const auto &plural : plurals) {
            const auto said = plural.source.toUtf8();
            QVERIFY2(!plural.unfinished && plural.forms.size() == 2, said.constData());
            for (const auto &form : plural.forms) {
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), said.constData());
                QVERIFY2(placesIn(form) == placesIn(plural.source) && form.contains(u"%n"_s) == plural.source.contains(u"%n"_s),
                    said.constData());
            }
        }
    }

    void everyPluralOfTheSourcesIsThere()
    {
        QStringList known;
        for (const auto &plural : readPlurals())
            known.append(plural.source);
        for (const auto &folder : { u"core"_s, u"ui"_s, u"app"_s }) {
            for (const auto &text : pluralsOfSources(folder))
                QVERIFY2(known.contains(text), qUtf8Printable(text + u" : run the target update_translations, then fill its forms in"_s));
        }
    }

    void zeroAndOneAreSingular_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << 0 << u"Comptage\u00A0: 0 personne"_s;
        QTest::newRow("one") << 1 << u"Comptage\u00A0: 1 personne"_s;
        QTest::newRow("two") << 2 << u"Comptage\u00A0: 2 personnes"_s;
        QTest::newRow("many") << 70 << u"Comptage\u00A0: 70 personnes"_s;
    }

    void zeroAndOneAreSingular()
    {
        QFETCH(int, count);
        QTEST(sentence(MeetingChange(HeadcountTyped { count }), MeetingState {}), "said");
    }
};

QTEST_GUILESS_MAIN(PluralsTest)
#include "pluralstest.moc"
