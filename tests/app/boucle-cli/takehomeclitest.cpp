// SPDX-License-Identifier: GPL-3.0-or-later
// take-home, as a person runs it.
#include "core/exchange/takehome/sealedpage.h"
#include "tests/app/boucle-cli/program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList takeHome(const QString &dossier, const QString &page, const QString &phrase)
{
    return { u"take-home"_s, dossier, u"-o"_s, page, u"--page-passphrase-file"_s, phrase };
}

}

class TakeHomeCliTest : public QObject {
    Q_OBJECT

    Folder m_folder;
    QString m_dossier;
    QString m_phrase;

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTakeHome())
            QSKIP("this build cannot seal a page");
        m_dossier = m_folder.rehearsal(u"apres"_s);
        m_phrase = m_folder.file(u"phrase.txt"_s, "poire rang sandale mine tarif bouton\r\nune seconde ligne\r\n");
    }

    void thePageIsWrittenSealed()
    {
        const auto path = m_folder.path(u"à emporter.html"_s);
        const auto ran = boucle(takeHome(m_dossier, path, m_phrase) + QStringList { u"--json"_s });
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object(), (QJsonObject { { u"file"_s, path }, { u"answers"_s, 9 } }));
        const auto page = read(path);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(!page.contains("example.org") && !page.contains("Clairval") && !page.contains("poire"));
    }

    void eachPageIsSealedByAChanceOfItsOwn()
    {
        const auto one = m_folder.path(u"une.html"_s), other = m_folder.path(u"autre.html"_s);
        QCOMPARE(boucle(takeHome(m_dossier, one, m_phrase)).code, 0);
        QCOMPARE(boucle(takeHome(m_dossier, other, m_phrase)).code, 0);
        QVERIFY(!read(one).isEmpty());
        QVERIFY(read(one) != read(other));
    }

    void aShortPassphraseWritesNothing()
    {
        const auto path = m_folder.path(u"courte.html"_s);
        const auto ran = boucle(takeHome(m_dossier, path, m_folder.file(u"courte.txt"_s, "onze signes\n")));
        QCOMPARE(ran.code, 1);
        QVERIFY(QString::fromUtf8(ran.err).startsWith(u"Une phrase secrète compte au moins 12 caractères"_s));
        QVERIFY(!QFile::exists(path));
    }

    void aSealedDossierHasAPassphraseOfItsOwn()
    {
        const Folder folder;
        const auto dossier = folder.rehearsal(u"accueil"_s);
        const auto own = folder.file(u"dossier.txt"_s, "une autre phrase pour le dossier\n");
        QCOMPARE(boucle({ u"seal"_s, dossier, u"--new-passphrase-file"_s, own }).code, 0);
        const auto words = takeHome(dossier, folder.path(u"page.html"_s), m_phrase);
        QCOMPARE(boucle(words + QStringList { u"--passphrase-file"_s, m_phrase }).code, 1);
        const auto apart = boucle(words + QStringList { u"--passphrase-file"_s, own });
        QCOMPARE(apart.code, 0);
        QVERIFY(!QString::fromUtf8(apart.err).contains(u"ouvre aussi le dossier"_s));
        const auto alike = boucle(takeHome(dossier, folder.path(u"deux.html"_s), own) + QStringList { u"--passphrase-file"_s, own });
        QCOMPARE(alike.code, 0);
        QVERIFY(QString::fromUtf8(alike.err).contains(u"ouvre aussi le dossier"_s));
    }

    void wordsThatAreNotUnderstoodAreWrongUsage()
    {
        QCOMPARE(boucle({ u"take-home"_s, m_dossier }).code, 2);
        const auto pdf = boucle(takeHome(m_dossier, m_folder.path(u"page.pdf"_s), m_phrase));
        QCOMPARE(pdf.code, 2);
        QVERIFY(QString::fromUtf8(pdf.err).contains(u".html"_s));
        QCOMPARE(boucle({ u"take-home"_s, m_dossier, u"-o"_s, m_folder.path(u"page.html"_s), u"--page-passphrase"_s, u"poire"_s }).code, 2);
    }
};

QTEST_GUILESS_MAIN(TakeHomeCliTest)
#include "takehomeclitest.moc"
