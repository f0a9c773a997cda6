// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/writtennames.h"

#include "core/people/contact.h"
#include "core/people/foldedtext.h"
#include "core/people/names.h"
#include "core/people/phone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** « @ » and what stands for it, with the spaces around. */
const QRegularExpression &atSign()
{
    static const QRegularExpression sign(
        u"\\h?(?:[@\\x{FF20}]|[(\\[]\\h?(?:at|arobase)\\h?[)\\]])\\h?"_s, QRegularExpression::CaseInsensitiveOption);
    return sign;
}

/** « M.-H. » for « Marie-Hélène ». */
QString initialsOf(const QString &given)
{
    QString initials;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if ((i == 0 || !given.at(i - 1).isLetterOrNumber()) && given.at(i).isLetter())
            initials += (initials.isEmpty() ? QString() : u"-"_s) + given.at(i).toUpper() + u'.';
    }
    return initials;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

/** « Anne Martin » is neither « Marie-Anne Martin » nor « Anne Martin-Dupont ». */
bool isPartOfLonger(const QString &text, qsizetype from, qsizetype to)
{
    const bool isAfter = from > 1 && isHyphen(text.at(from - 1)) && text.at(from - 2).isLetter();
    const bool isBefore = to + 1 < text.size() && isHyphen(text.at(to)) && text.at(to + 1).isLetter();
    return isAfter || isBefore;
}

/** Whether a name stands on either side, with only a space between. */
bool isBesideName(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression nameBefore(u"\\p{Lu}[\\w’'-]*\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameAfter(u"^\\s\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return nameBefore.match(text.first(from)).hasMatch() || nameAfter.match(text.sliced(to)).hasMatch();
}

/** Whether both names are joined as one given name is, and another comes after or, in capitals, before: « Jean-Martin Dupont ». */
bool isGivenNameOfAnother(const QString &text, qsizetype from, qsizetype to, qsizetype junction)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression familyBefore(u"\\p{Lu}[\\p{Lu}’'-]+\\s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression familyAfter(u"^\\s\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto all = gaps.globalMatch(text.sliced(from, to - from));
    for (qsizetype words = 1; all.hasNext(); ++words) {
        const auto gap = all.next().captured();
        if (words == junction)
            return gap.size() == 1 && isHyphen(gap.front())
                && (familyAfter.match(text.sliced(to)).hasMatch() || familyBefore.match(text.first(from)).hasMatch());
    }
    return false;
}

/** « Zoé. A demain », « Zoé, C. Durand », « avec Zoé C’est »: an initial comes after a space, and is no word's beginning. */
bool isInitial(const QString &text, qsizetype to, const QString &written)
{
    const bool isWordBeginning = to < text.size() && (text.at(to) == u'’' || text.at(to) == u'\'');
    return !written.contains(u'.') && !written.contains(u',') && !isWordBeginning;
}

}

QStringList waysToWrite(Person person)
{
    person.sharing = NameSharing::Shared;
    if (person.familyName.isEmpty())
        return {};
    const auto initials = initialsOf(person.givenName);
    QStringList ways { listName(person), spokenName(person), person.familyName + u' ' + initials }; // the family name alone if that is all
    for (const auto &title : { initials, u"M."_s, u"Mr"_s, u"Mme"_s, u"Mlle"_s, u"Monsieur"_s, u"Madame"_s })
        ways.append(title + u' ' + person.familyName);
    return ways;
}

QString givenAndInitial(const Person &person)
{
    const bool isWhole = !person.givenName.isEmpty() && !person.familyName.isEmpty();
    return isWhole ? person.givenName + u' ' + initialsOf(person.familyName.first(1)) : QString();
}

bool isThatName(const QString &text, qsizetype from, qsizetype to, const SoughtName &name)
{
    static const QRegularExpression loneLetter(u"(?<![\\w’'])\\p{Ll}(?![\\w’'])"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression twoNames(u"(?:\\w\\w[,.]|\\w\\.,)\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto written = text.sliced(from, to - from);
    if (loneLetter.match(written).hasMatch() || isPartOfLonger(text, from, to))
        return false;
    if (name.isGivenAndInitial && !isInitial(text, to, written))
        return false;
    if (isGivenNameOfAnother(text, from, to, name.junction))
        return false;
    return !(twoNames.match(written).hasMatch() && isBesideName(text, from, to));
}

QString contactMeant(const QString &written)
{
    auto email = written;
    email.replace(atSign(), u"@"_s).remove(u' ').remove(QChar::Nbsp);
    if (email.contains(u'@'))
        return readEmail(email).value_or(QString());
    QString digits;
    std::copy_if(written.begin(), written.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    static const QRegularExpression mobile(u"^[67]\\d{8}$"_s); // its first zero lost
    return readPhone(mobile.match(digits).hasMatch() && !written.contains(u'+') ? u'0' + digits : written).value_or(QString());
}
