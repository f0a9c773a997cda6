// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/markdowntext.h"

#include "core/paper/furniture.h"
#include "core/paper/readblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/** After digits, which would number a list. */
bool endsANumber(const QString &line, qsizetype at)
{
    const auto number = QStringView(line).first(at);
    return at > 0 && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** « www. », which is made a link without any other sign. */
bool endsWww(const QString &line, qsizetype at)
{
    return QStringView(line).first(at).endsWith(u"www", Qt::CaseInsensitive);
}

bool isReadAsMarkdown(const QString &line, qsizetype at)
{
    const auto next = at + 1 < line.size() ? line.at(at + 1) : QChar();
    switch (line.at(at).unicode()) {
    case u'-':
    case u'+':
    case u'=':
        return at == 0;
    case u'.':
        return endsANumber(line, at) || endsWww(line, at);
    case u')':
        return endsANumber(line, at);
    case u':': // an address, a sign to draw, or a definition at the beginning
        return at == 0 || next == u'/' || isLetter(next);
    case u'@': // a mention, unlike an e-mail
        return at == 0 || !line.at(at - 1).isLetterOrNumber();
    default:
        return u"\\`*_[]{}~#|$^"_s.contains(line.at(at));
    }
}

/** By name, as older readers do not take a backslash before it. */
QString named(const QString &line, qsizetype at)
{
    const auto next = at + 1 < line.size() ? line.at(at + 1) : QChar();
    switch (line.at(at).unicode()) {
    case u'<':
        return u"&lt;"_s;
    case u'>':
        return u"&gt;"_s;
    case u'&':
        return isLetter(next) || next == u'#' ? u"&amp;"_s : QString();
    default:
        return {};
    }
}

}

QString markdownLine(const QString &text)
{
    const auto line = oneLine(QString(text).replace(QChar(fillIn), u"......"_s));
    QString escaped;
    escaped.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (const auto name = named(line, i); !name.isEmpty()) {
            escaped += name;
            continue;
        }
        if (isReadAsMarkdown(line, i))
            escaped += u'\\';
        escaped += line.at(i);
    }
    return escaped;
}
