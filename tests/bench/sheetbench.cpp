// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance sheets of 650, 5,000 and 130,000 names in PDF, against LibreOffice on the same rows.

#include "core/paper/attendance.h"
#include "tests/bench/peer.h"
#include "ui/pages/pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

AttendanceInput sheetOf(int names)
{
    AttendanceInput input;
    input.loopName = u"Boucle départementale de l’Allier"_s;
    input.when = u"samedi 27 juin 2026, 14 h"_s;
    for (int i = 0; i < names; ++i) {
        AttendanceRow row;
        row.personId = quint32(i);
        row.number = i + 1;
        row.family = u"LEFÈVRE-D'ÂGE %1"_s.arg(i);
        row.given = u"Marie-Hélène"_s;
        row.groupAndQuality = u"Groupe d’action de Saint-Pourçain-sur-Sioule · animateur·ice"_s;
        row.letter = QChar(u'A' + i * 26 / names);
        input.rows.append(row);
    }
    return input;
}

std::optional<PeerRun> libreOffice(const AttendanceInput &input, const QTemporaryDir &folder)
{
    const auto path = folder.filePath(u"rows-%1.csv"_s.arg(input.rows.size()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const auto &row : input.rows)
        file.write(u"%1,%2 %3,%4,\n"_s.arg(row.number).arg(row.family, row.given, row.groupAndQuality).toUtf8());
    file.close();
    const auto profile = u"-env:UserInstallation=file://%1"_s.arg(folder.filePath(u"profile"_s));
    return runPeer(u"libreoffice"_s, { profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path });
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const struct {
        int names;
        double aim;
    } cases[] { { 650, 0.1 }, { 5000, 0.33 }, { 130'000, 1 } };
    libreOffice(sheetOf(10), folder); // makes its profile, which is not what is measured
    for (const auto &[names, aim] : cases) {
        const auto input = sheetOf(names);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QElapsedTimer timer;
        timer.start();
        const auto printed = writePdf(attendanceSheet(input), buffer);
        if (!printed)
            return 1;
        const double ours = double(timer.nsecsElapsed()) / 1e6;
        std::printf("attendance sheet of %d names\n  boucle                   %7.0f ms, %d pages, %.0f MB\n", names, ours, printed->pages,
            peakMegabytes());
        if (const auto peer = libreOffice(input, folder))
            std::printf(
                "  libreoffice              %7.0f ms, %.0f MB\n  ratio                    %7.3f     (aim: under %.2f; memory %.2f, aim under 0.25)\n",
                peer->milliseconds, peer->megabytes, ours / peer->milliseconds, aim, peakMegabytes() / peer->megabytes);
        else
            std::printf("  libreoffice is missing: no ratio\n");
    }
    return 0;
}
