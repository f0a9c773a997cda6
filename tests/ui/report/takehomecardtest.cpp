// SPDX-License-Identifier: GPL-3.0-or-later
// The report is taken home as a page sealed by the passphrase that was proposed or typed.
#include "tests/builders/longwait.h"
#include "ui/components/notice.h"
#include "ui/report/takehomecard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TakeHomeCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTakeHome())
            QSKIP("This build seals no page: libcrypto was not found.");
    }

    void aPageIsSealedAndSaved()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"Remontées.html"_s);
        TakeHomeCard card;
        card.offer(report());
        QVERIFY(!card.isHidden());
        card.save(path, Passphrase(u"poire rang sandale mine"));
        QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(u"Enregistré"_s), longWait);
        QFile page(path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto bytes = page.readAll();
        QVERIFY(bytes.startsWith("<!DOCTYPE html>") || bytes.startsWith("<!doctype html>"));
        QVERIFY(!bytes.contains("Odile") && !bytes.contains("odile@exemple.org"));
    }

    void aPlaceThatCannotBeWrittenIsToldInOneSentence()
    {
        TakeHomeCard card;
        card.offer(report());
        card.save(u"/nulle/part/Remontées.html"_s, Passphrase(u"poire rang sandale mine"));
        QTRY_VERIFY_WITH_TIMEOUT(said(card).contains(u"ne peut pas être écrit"_s), longWait);
    }

    void aCardThatGoesWaitsForItsPage()
    {
        const QTemporaryDir folder;
        TakeHomeCard card;
        card.offer(report());
        card.save(folder.filePath(u"a.html"_s), Passphrase(u"poire rang sandale mine"));
    }

private:
    static TakenReport report()
    {
        return { u"Allier"_s, u"samedi 27 juin 2026"_s, u"Moulins"_s, false, u"https://exemple.org/formulaire"_s,
            { { u"Communication"_s, u"Odile Lamarque, odile@exemple.org"_s, {}, AnswerStatus::ToSend } } };
    }
    static QString said(const TakeHomeCard &card) { return card.findChild<Notice *>()->words(); }
};

QTEST_MAIN(TakeHomeCardTest)
#include "takehomecardtest.moc"
