// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an attendance list in PDF, at any place: « x y width text » a line, a form feed before each page.
#include "core/exchange/attendancelist.h"
#include "tests/fuzz/corpus.h"

namespace {

PdfPage pageOf(const QByteArray &lines)
{
    PdfPage page { 595, 842, {} };
    for (const auto &line : lines.split('\n')) {
        const auto parts = line.split(' ');
        if (parts.size() < 4)
            continue;
        const QRectF box(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), 9);
        page.words.append({ QString::fromUtf8(parts[3]), box, parts.size() > 4 });
    }
    return page;
}

}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QList<PdfPage> pages;
    for (const auto &lines : bytesOf(data, size).split('\f'))
        pages.append(pageOf(lines));
    std::ignore = readAttendanceList(pages, QStringLiteral("liste.pdf"));
    return 0;
}
