// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/qrcode.h"

#include <qrcodegen.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr long utf8Assignment = 26; // of the extended channel interpretations

/** What is not ASCII is said to be UTF-8, since a code is ISO 8859-1 otherwise and readers guess; some stumble on that mark, so ASCII has
 * none. */
std::vector<qrcodegen::QrSegment> segmentsOf(const QByteArray &utf8)
{
    std::vector<qrcodegen::QrSegment> segments;
    if (std::any_of(utf8.begin(), utf8.end(), [](char octet) { return static_cast<unsigned char>(octet) > 0x7f; }))
        segments.push_back(qrcodegen::QrSegment::makeEci(utf8Assignment));
    segments.push_back(qrcodegen::QrSegment::makeBytes({ utf8.begin(), utf8.end() }));
    return segments;
}

/** Each row of dark modules in its runs. */
QPainterPath darkRuns(const qrcodegen::QrCode &code, QPointF corner, double module)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int from = 0; from < code.getSize(); ++from) {
            int to = from;
            while (code.getModule(to, y)) // white outside of the code
                ++to;
            if (to > from)
                path.addRect(corner.x() + from * module, corner.y() + y * module, (to - from) * module, module);
            from = to;
        }
    }
    return path;
}

}

Result<QrDrawing> qrDrawing(const QString &text, const QRectF &square)
{
    const auto utf8 = text.toUtf8();
    if (utf8.size() > maxQrBytes)
        return refuse(ErrorKind::TextTooLong, { u"code"_s, QString::number(maxQrBytes) });
    const auto code = qrcodegen::QrCode::encodeSegments(segmentsOf(utf8), qrcodegen::QrCode::Ecc::MEDIUM);
    const auto module = std::min(square.width(), square.height()) / (code.getSize() + 2 * quietModules);
    const auto half = code.getSize() * module / 2;
    return QrDrawing { code.getSize(), darkRuns(code, square.center() - QPointF(half, half), module) };
}
