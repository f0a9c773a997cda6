// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textbytes.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

// Windows-1252, 0x80 to 0x9F; the five bytes it leaves undefined keep their number, as browsers do.
constexpr std::array<char16_t, 32> upperControls { 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D, 0x017E, 0x0178 };

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upperControls[c.unicode() - 0x80U]);
    return text;
}

std::optional<QByteArray> toWindows1252(const QString &text)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    char *out = bytes.data();
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const auto found = code < 0x100 ? upperControls.end() : std::find(upperControls.begin(), upperControls.end(), code);
        if (code < 0x100)
            *out++ = static_cast<char>(code); // 0x80 to 0x9F too: some programs take UTF-8 for Latin-1
        else if (found != upperControls.end())
            *out++ = static_cast<char>(0x80 + (found - upperControls.begin()));
        else
            return {};
    }
    return bytes;
}

std::optional<QString> fromStrictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/** How many bytes the UTF-8 character at `at` takes; 0 where there is none. */
qsizetype utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    for (qsizetype i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0U) != 0x80)
            return 0;
    return length;
}

/** UTF-8 with a few bytes of Windows-1252 in it, as when two files were pasted together; nothing where it is not mostly
 * that. */
std::optional<QString> fromBrokenUtf8(QByteArrayView bytes)
{
    QString text;
    int good = 0;
    int bad = 0;
    qsizetype pending = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8Length(bytes, at);
        good += length > 1 ? 1 : 0;
        if (length == 0) {
            ++bad;
            text += QString::fromUtf8(bytes.sliced(pending, at - pending)) + fromWindows1252(bytes.sliced(at, 1));
            pending = at + 1;
        }
        at += std::max<qsizetype>(length, 1);
    }
    if (good < bad)
        return {};
    return text + QString::fromUtf8(bytes.sliced(pending));
}

QString fromUtf16(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    return decoder.decode(bytes.first(bytes.size() / 2 * 2));
}

/** Which bytes of the beginning are NUL: the even ones, the odd ones, as shares of those looked at. */
std::pair<double, double> nulShares(QByteArrayView bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    int even = 0;
    int odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == '\0' ? 1 : 0;
        odd += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    const double all = static_cast<double>(std::max<qsizetype>(pairs, 1));
    return { even / all, odd / all };
}

/** Puts "PrÃ©nom" right: true text almost never makes valid UTF-8 when its characters are taken for bytes. */
QString withoutDoubleEncoding(const QString &text)
{
    const auto mayBeLead = [](QChar c) { return c.unicode() >= 0xC2 && c.unicode() <= 0xEF; };
    if (std::none_of(text.begin(), text.end(), mayBeLead))
        return text;
    const std::optional<QByteArray> bytes = toWindows1252(text);
    if (!bytes)
        return text;
    return fromStrictUtf8(*bytes).value_or(text);
}

QString decoded(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    else if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes.sliced(2), QStringDecoder::Utf16LE);
    else if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes.sliced(2), QStringDecoder::Utf16BE);
    if (std::memchr(bytes.data(), '\0', static_cast<size_t>(std::min<qsizetype>(bytes.size(), 4096)))) {
        const auto [even, odd] = nulShares(bytes);
        if (odd > 0.7 && even < 0.1)
            return fromUtf16(bytes, QStringDecoder::Utf16LE);
        if (even > 0.7 && odd < 0.1)
            return fromUtf16(bytes, QStringDecoder::Utf16BE);
    }
    if (const std::optional<QString> text = fromStrictUtf8(bytes))
        return withoutDoubleEncoding(*text);
    const std::optional<QString> mostly = fromBrokenUtf8(bytes);
    return mostly ? *mostly : fromWindows1252(bytes);
}

} // namespace

Result<QString> readText(const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty())
        return refuse(ErrorKind::EmptyFile, { file });
    QString text = decoded(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const qsizetype nul = text.indexOf(QChar(u'\0'));
    if (nul >= 0) {
        const int line = 1 + static_cast<int>(QStringView(text).first(nul).count(u'\n'));
        return tl::unexpected(Error { ErrorKind::NulInText, {}, Place { file, line, {} } });
    }
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }))
        return refuse(ErrorKind::EmptyFile, { file });
    return text;
}
