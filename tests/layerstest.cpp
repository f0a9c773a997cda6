// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the sources themselves: which layer includes what, and what no file may hold.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; // from the root of the sources
    QStringList lines;

    bool in(const QStringList &folders) const
    {
        return std::any_of(folders.begin(), folders.end(), [this](const QString &folder) { return path.startsWith(folder); });
    }
};

QList<Source> readSources()
{
    const QDir root(QStringLiteral(BOUCLE_SOURCE_DIR));
    QList<Source> sources;
    for (const auto &layer : { u"core"_s, u"ui"_s, u"app"_s, u"tests"_s }) {
        QDirIterator files(root.filePath(layer), { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({ root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n') });
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

/** Something that may stand in some folders only. */
struct Ban {
    const char *name;
    QString pattern; // of a line
    QStringList banned; // folders where it may not stand
    QStringList allowed; // folders inside them where it may
};

const QStringList readsFiles { u"core/storage/"_s, u"core/exchange/pdf/"_s, u"core/exchange/xlsx/"_s };
const QStringList everywhere { u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s };

const Ban bans[] = {
    { "core knows no screen",
        uR"(#include <(QtGui|QtWidgets|QtPrintSupport|QWidget|QPainter|QFont|QColor|QPixmap|QImage|QGui|QApplication))"_s, { u"core/"_s },
        {} },
    { "core makes no signals and no threads", uR"(#include <(QObject|QTimer|QThread|QMutex|QEventLoop|QtConcurrent))"_s, { u"core/"_s },
        { u"core/storage/"_s } },
    { "core knows no files and no settings",
        uR"(#include <(QFile|QSaveFile|QDir|QTemporary|QSettings|QStandardPaths|QLockFile|QProcess|QtNetwork|fstream|filesystem))"_s,
        { u"core/"_s }, readsFiles },
    { "core reads no clock",
        uR"(::current(DateTime|Date|Time|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\(|QElapsedTimer|system_clock|steady_clock)"_s,
        { u"core/"_s }, { u"core/storage/"_s } },
    { "core draws no lots by itself", uR"(QRandomGenerator|QUuid::createUuid|std::random_device|\brand\(\))"_s, { u"core/"_s },
        { u"core/storage/"_s } },
    { "core orders no names by the system's rules", uR"(QCollator|localeAwareCompare|QLocale::system)"_s, { u"core/"_s }, {} },
    { "SQL stays in the store", uR"(#include <(QtSql|QSql)|#include <sqlite3|#include <libpq)"_s, { u"core/"_s, u"ui/"_s, u"app/"_s },
        { u"core/storage/"_s } },
    { "only app joins the store", uR"(#include "core/storage/)"_s, { u"core/"_s, u"ui/"_s }, { u"core/storage/"_s } },
    { "core includes neither ui nor app", uR"(#include "(ui|app)/)"_s, { u"core/"_s }, {} },
    { "ui does not include app", uR"(#include "app/)"_s, { u"ui/"_s }, {} },
    { "pages need no widget",
        uR"(#include <(QtWidgets|QtPrintSupport|QWidget|QApplication|QPrinter|QLabel|QPushButton)|#include "ui/(?!pages/))"_s,
        { u"ui/pages/"_s }, {} },
    { "Poppler stays behind its reader", uR"(#include <poppler)"_s, everywhere, { u"core/exchange/pdf/"_s, u"tests/layerstest.cpp"_s } },
    { "libxlsxwriter stays behind its writer", uR"(#include <xlsxwriter)"_s, everywhere,
        { u"core/exchange/xlsx/"_s, u"tests/layerstest.cpp"_s } },
    { "OpenSSL stays behind the page to take home", uR"(#include <openssl/)"_s, everywhere,
        { u"core/exchange/takehome/"_s, u"tests/core/exchange/takehome/"_s, u"tests/layerstest.cpp"_s } },
    { "qpdf stays behind what a PDF says of itself", uR"(#include <qpdf)"_s, everywhere,
        { u"ui/pages/pdfinfo/"_s, u"tests/layerstest.cpp"_s } },
    { "the maker of QR codes stays behind their drawing", uR"(#include <qrcodegen)"_s, everywhere,
        { u"ui/pages/qrcode.cpp"_s, u"tests/layerstest.cpp"_s } },
    { "there is no singleton", uR"(::instance\(\))"_s, everywhere, { u"tests/layerstest.cpp"_s } },
    { "Qt is included by its classes", uR"(#include <Qt(Core|Gui|Widgets|Sql|PrintSupport|Test)(/|>))"_s, everywhere, {} },
    { "nothing is left to do", uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s, everywhere, { u"tests/layerstest.cpp"_s } },
    { "nothing is thrown", uR"(^\s*throw\b|\bcatch \()"_s, { u"core/"_s, u"ui/"_s, u"app/"_s }, {} },
};

}

class LayersTest : public QObject {
    Q_OBJECT

    const QList<Source> m_sources = readSources();

private Q_SLOTS:
    void sourcesAreFound() { QVERIFY(m_sources.size() > 100); }

    void aBanHolds_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(bans)); ++i)
            QTest::newRow(bans[i].name) << i;
    }

    void aBanHolds()
    {
        QFETCH(const int, index);
        const auto &ban = bans[index];
        const QRegularExpression pattern(ban.pattern);
        QVERIFY(pattern.isValid());
        QStringList found;
        for (const auto &source : m_sources) {
            if (!source.in(ban.banned) || source.in(ban.allowed))
                continue;
            for (qsizetype line = 0; line < source.lines.size(); ++line) {
                if (pattern.match(source.lines[line]).hasMatch())
                    found.append(u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(source.lines[line].trimmed()));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        QStringList found;
        for (const auto &source : m_sources) {
            if (source.lines.first() != u"// SPDX-License-Identifier: GPL-3.0-or-later"_s)
                found.append(source.path);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyHeaderIsIncludedOnce()
    {
        QStringList found;
        for (const auto &source : m_sources) {
            if (source.path.endsWith(u".h"_s) && !source.lines.contains(u"#pragma once"_s))
                found.append(source.path);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noFileIsLong()
    {
        QStringList found;
        for (const auto &source : m_sources) {
            const qsizetype most = source.path.endsWith(u".h"_s) ? 200 : 400;
            const auto lines = source.lines.size() - 1; // the last one is empty
            if (lines > most)
                found.append(u"%1: %2 lines, at most %3"_s.arg(source.path).arg(lines).arg(most));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noNameSaysNothing()
    {
        const QRegularExpression empty(uR"((manager|helper|util|misc|common)[^/]*$)"_s);
        QStringList found;
        for (const auto &source : m_sources) {
            if (empty.match(source.path).hasMatch())
                found.append(source.path);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
