// SPDX-License-Identifier: GPL-3.0-or-later
// The print dialog speaks French, sides of a leaf included.
#include "ui/printing/toolkitwords.h"

#include "tests/builders/french.h"

#include <QAbstractButton>
#include <QFileIconProvider>
#include <QGroupBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** What Qt's dialogs asked for and nobody translated. */
class Untranslated final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context).startsWith("QPrint") || QByteArray(context).startsWith("QAbstractFile"))
            m_asked.append(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
        return {};
    }
    bool isEmpty() const override { return false; }
    QStringList asked() const { return m_asked; }

private:
    mutable QStringList m_asked;
};

}

class ToolkitWordsTest : public QObject {
    Q_OBJECT

    Untranslated m_untranslated; // the first installed is asked last
    French m_french;
    ToolkitWords m_words;

private Q_SLOTS:
    void initTestCase()
    {
        if (m_french.toolkit.isEmpty())
            QSKIP("Qt's French is not installed");
        // Translators are asked from the last installed to the first.
        for (QTranslator *one : { static_cast<QTranslator *>(&m_untranslated), static_cast<QTranslator *>(&m_french.toolkit),
                 static_cast<QTranslator *>(&m_words) }) {
            QCoreApplication::removeTranslator(one);
            QCoreApplication::installTranslator(one);
        }
    }

    void nothingOfThePrintDialogIsInEnglish()
    {
        QPrinter printer;
        const QPrintDialog dialog(&printer);
        const QFileIconProvider icons;
        QVERIFY(!icons.type(QFileInfo(QDir::tempPath())).isEmpty());
        QVERIFY2(m_untranslated.asked().isEmpty(), qPrintable(m_untranslated.asked().join(u'\n')));
    }

    void theSidesAreSaid()
    {
        QPrinter printer;
        const QPrintDialog dialog(&printer);
        QStringList texts;
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            texts.append(button->text());
        for (const auto *group : dialog.findChildren<QGroupBox *>())
            texts.append(group->title());
        for (const auto &expected : { u"Recto-verso"_s, u"Une seule face"_s, u"Relié par le grand côté"_s, u"Relié par le petit côté"_s })
            QVERIFY2(texts.contains(expected), qPrintable(texts.join(u'\n')));
    }
};

QTEST_MAIN(ToolkitWordsTest)
#include "toolkitwordstest.moc"
