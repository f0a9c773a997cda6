// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/contactmask.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The least and the most digits that make a text of this shape a phone number. */
struct Shape {
    QRegularExpression expression;
    int fewestDigits = 0;
    int mostDigits = 0;
    bool mayClimb = true; // else « 6 10 20 30 40 » are tables, rows or weeks
};

// A hyphen, a dot, a slash or a middle dot, maybe between spaces of any width; never a new line.
const auto gap = u"(?:\\h{0,2}[.\\-/·\\x{2010}-\\x{2013}]?\\h{0,2})"_s;

QRegularExpression written(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

const QList<Shape> &shapes()
{
    static const QList<Shape> all {
        { written(u"[\\w.%+\\-]+\\h?(?:[@\\x{FF20}]|[(\\[]\\h?(?:at|arobase)\\h?[)\\]])\\h?[\\w\\-]+(?:\\.[\\w\\-]+)+"_s), 0, 100 },
        // 06 12 34 56 78, 0692 12 34 56, 0612 345 678: one and the same gap all along, so that « 01.02.2026 10 h » is none
        { written(u"(?<![\\d+])(?<!\\d[ .\\-/])0[1-9]\\d{0,2}(%1)\\d{2,3}(?:\\1\\d{2,3}){1,3}(?!\\1\\d|\\d)"_s.arg(gap)), 10, 10 },
        { written(u"(?<![\\d+])0[1-9][\\h.\\-]?\\d{8}(?!\\d)"_s), 10, 10 },
        // +33 6 12 34 56 78, +33 (0)6…, +508 41 23 45
        { written(u"(?<![\\w+])\\+\\h?\\d(?:\\)?%1(?:\\(0\\)%1)?\\d){8,14}(?!\\d)"_s.arg(gap)), 9, 16 },
        { written(u"(?<!\\d)00(?:33|262|508|59[04-6]|68[179]|[1-9]\\d{1,2})(?:%1\\d){6,12}(?!\\d)"_s.arg(gap)), 11, 16 },
        // 33 6 12 34 56 78, its plus lost
        { written(u"(?<!\\d)(?:33|262|590|594|596)(%1)[67]\\d{0,2}(?:\\1\\d{2,3}){2,4}(?!\\d)"_s.arg(gap)), 11, 12 },
        // 6 12 34 56 78, its zero lost; without gaps it may be any number
        { written(u"(?<![\\w+])(?<!\\d[ .\\-/,])[67](?=\\D)(%1)\\d{2}(?:\\1\\d{2}){3}(?!\\1\\d|\\d)"_s.arg(gap)), 9, 9, false },
    };
    return all;
}

/** « 01 02 03 04 05 »: numbers of rows or tables, each the one after the last; nobody's phone climbs so. */
bool isCount(const QString &text)
{
    static const QRegularExpression pair(u"(?<!\\d)\\d{2}(?!\\d)"_s);
    auto matches = pair.globalMatch(text);
    int pairs = 0;
    int last = 0;
    for (; matches.hasNext(); ++pairs) {
        const int number = matches.next().captured().toInt();
        if (pairs > 0 && number != last + 1)
            return false;
        last = number;
    }
    return pairs > 1;
}

/** Each number greater than the one before. */
bool climbs(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    auto matches = number.globalMatch(text);
    for (int last = -1; matches.hasNext();) {
        const int next = matches.next().captured().toInt();
        if (next <= last)
            return false;
        last = next;
    }
    return true;
}

bool isContact(const Shape &shape, const QString &text)
{
    if (isCount(text) || (!shape.mayClimb && climbs(text)))
        return false;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= shape.fewestDigits && digits <= shape.mostDigits;
}

}

bool holdsContact(const QString &text)
{
    return withoutContacts(text) != text;
}

QString withContacts(QString text, const std::function<std::optional<QString>(const QString &contact)> &instead)
{
    const bool mayHold = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'@' || c == QChar(0xFF20) || c == u'(' || c == u'['; });
    if (!mayHold)
        return text;
    for (const auto &shape : shapes()) {
        auto matches = shape.expression.globalMatch(text);
        QList<QRegularExpressionMatch> found;
        while (matches.hasNext())
            found.prepend(matches.next());
        for (const auto &match : found) { // from the end on, so that places stay
            if (!isContact(shape, match.captured()))
                continue;
            if (const auto other = instead(match.captured()))
                text.replace(match.capturedStart(), match.capturedLength(), *other);
        }
    }
    return text;
}

QString withoutContacts(QString text)
{
    return withoutContacts(std::move(text), [](const QString &) { return false; });
}

QString withoutContacts(QString text, const std::function<bool(const QString &contact)> &stays)
{
    return withContacts(std::move(text), [&](const QString &contact) {
        return stays(contact) ? std::optional<QString>() : QCoreApplication::translate("Wording", "[coordonnée masquée]");
    });
}

void maskContacts(QString &text)
{
    text = withoutContacts(text);
}

void maskContacts(QStringList &texts)
{
    for (auto &text : texts)
        maskContacts(text);
}
