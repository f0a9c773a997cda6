// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact.h"

#include "core/people/cleantext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OverseasRange {
    QStringView national; // beginning of the national number, with its zero
    QStringView country;
};

// Numbers of the French plan that are reached under a country code of their own (ARCEP's numbering plan).
// 06 39 98 is kept for made-up numbers and dialled as any other.
constexpr std::array<OverseasRange, 15> overseas { { { u"063998", u"33" }, { u"0262", u"262" }, { u"0263", u"262" }, { u"0269", u"262" },
    { u"0639", u"262" }, { u"0692", u"262" }, { u"0693", u"262" }, { u"0590", u"590" }, { u"0690", u"590" }, { u"0691", u"590" },
    { u"0594", u"594" }, { u"0694", u"594" }, { u"0596", u"596" }, { u"0696", u"596" }, { u"0697", u"596" } } };

// Country codes whose numbers have nine digits after them, written with one more zero at home.
constexpr std::array<QStringView, 5> nineDigitCountries { u"33", u"262", u"590", u"594", u"596" };

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/** What spreadsheets put around a number to keep it as text: an apostrophe, ="…", a link. */
QString unwrapped(const QString &text)
{
    QString bare = cleanText(text);
    if (bare.startsWith(u"=\""_s) && bare.endsWith(u'"') && bare.size() > 3)
        bare = bare.sliced(2, bare.size() - 3).trimmed();
    if (bare.startsWith(u'\''))
        bare = bare.sliced(1).trimmed();
    for (const QString &scheme : { u"tel:"_s, u"mailto:"_s })
        if (bare.startsWith(scheme, Qt::CaseInsensitive))
            bare = bare.sliced(scheme.size()).trimmed();
    return bare;
}

/** 3,36E+10 and the like: the digits where all of them are there, an empty text where some are lost. */
std::optional<QString> fromScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1)
        return {};
    QStringView exponent = text.sliced(e + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.sliced(1);
    QString mantissa = text.first(e).trimmed().toString().replace(u',', u'.');
    const qsizetype point = mantissa.indexOf(u'.');
    mantissa.remove(u'.');
    if (!areDigits(mantissa) || !areDigits(exponent) || exponent.size() > 3)
        return {};
    const qsizetype decimals = point < 0 ? 0 : mantissa.size() - point;
    return decimals == exponent.toInt() && mantissa.size() > 8 ? mantissa : QString();
}

/** The digits with a plus where one was written; nothing where something else stands between them. */
std::optional<QString> digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c) || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!u" .-/(),\u2010\u2011\u2013"_s.contains(c))
            return {};
    }
    return digits;
}

std::optional<QString> international(QString digits)
{
    for (const QStringView code : nineDigitCountries) {
        if (!digits.startsWith(code))
            continue;
        if (digits.size() == code.size() + 10 && digits[code.size()] == u'0')
            digits.remove(code.size(), 1); // +33 (0)6…
        if (digits.size() != code.size() + 9 || digits[code.size()] == u'0')
            return {};
        return u'+' + digits;
    }
    if (digits.size() < 8 || digits.size() > 15 || digits.startsWith(u'0'))
        return {};
    return u'+' + digits;
}

std::optional<QString> national(const QString &tenDigits)
{
    if (tenDigits[1] == u'0')
        return {};
    const auto isPrefix = [&](const OverseasRange &range) { return tenDigits.startsWith(range.national); };
    const auto found = std::find_if(overseas.begin(), overseas.end(), isPrefix);
    const QStringView country = found == overseas.end() ? QStringView(u"33") : found->country;
    return u'+' + country.toString() + tenDigits.sliced(1);
}

std::optional<QString> phoneOf(const QString &digits)
{
    if (digits.startsWith(u'+'))
        return international(digits.sliced(1));
    if (digits.startsWith(u"00"_s))
        return international(digits.sliced(2));
    if (digits.size() == 10 && digits.startsWith(u'0'))
        return national(digits);
    if (digits.size() == 9 && !digits.startsWith(u'0'))
        return national(u'0' + digits);
    if (digits.size() > 10 && !digits.startsWith(u'0'))
        return international(digits);
    return {};
}

bool isPunctuationOutsideEmails(char16_t c)
{
    return c == u',' || c == u';' || c == u':' || c == u'<' || c == u'>' || c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'\\'
        || c == u'"';
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.size() > 254 || text.lastIndexOf(u'@') != at)
        return false;
    const QStringView domain = text.sliced(at + 1);
    const auto isForbidden = [](QChar c) { return c.isSpace() || isPunctuationOutsideEmails(c.unicode()); };
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.contains(u".."_s)
        && std::none_of(text.begin(), text.end(), isForbidden);
}

} // namespace

Result<QString> readEmail(const QString &text)
{
    if (text.contains(QChar::ReplacementCharacter))
        return refuse(ErrorKind::LettersLost, { text.simplified() });
    QString email = text;
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii || !isEmail(text)) {
        email = unwrapped(text);
        if (email.startsWith(u'<') && email.endsWith(u'>') && email.size() > 2)
            email = email.sliced(1, email.size() - 2);
        if (email.isEmpty())
            return QString();
        if (!isEmail(email))
            return refuse(ErrorKind::InvalidEmail, { cleanText(text) });
    }
    return email.toLower();
}

Result<QString> readPhone(const QString &text)
{
    QString bare = unwrapped(text);
    if (bare.isEmpty())
        return QString();
    if (const std::optional<QString> digits = fromScientific(bare)) {
        if (digits->isEmpty())
            return refuse(ErrorKind::PhoneLostDigits, { bare });
        bare = *digits;
    }
    const qsizetype point = std::max(bare.lastIndexOf(u'.'), bare.lastIndexOf(u','));
    if (point > 8 && areDigits(QStringView(bare).first(point)) && bare.sliced(point + 1).count(u'0') == bare.size() - point - 1)
        bare.truncate(point); // 33612345678,00
    const std::optional<QString> digits = digitsOf(bare);
    const std::optional<QString> phone = digits ? phoneOf(*digits) : std::nullopt;
    if (!phone)
        return refuse(ErrorKind::InvalidPhone, { bare });
    return *phone;
}
