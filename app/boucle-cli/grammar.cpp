// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/grammar.h"

#include "app/boucle-cli/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Option *optionCalled(const Grammar &grammar, const QString &word)
{
    const auto it = std::find_if(grammar.options.begin(), grammar.options.end(),
        [&](const Option &option) { return word == u"--"_s + option.name || (!option.letter.isEmpty() && word == u'-' + option.letter); });
    return it == grammar.options.end() ? nullptr : &*it;
}

QString wrongUsage(const Grammar &grammar, const Arguments &arguments)
{
    if (arguments.operands.size() < grammar.fewest)
        return Cli::tr("Il manque quelque chose : boucle-cli %1").arg(grammar.usage);
    if (arguments.operands.size() > grammar.most)
        return Cli::tr("« %1 » est de trop : boucle-cli %2").arg(arguments.operands.at(grammar.most), grammar.usage);
    for (const auto &option : grammar.options) {
        if (option.isNeeded && !arguments.has(option.name))
            return Cli::tr("Il manque --%1 %2.").arg(option.name, option.value);
    }
    return {};
}

QString optionLine(const Option &option)
{
    QString left = u"  --"_s + option.name;
    if (!option.letter.isEmpty())
        left = u"  -%1, --%2"_s.arg(option.letter, option.name);
    if (!option.value.isEmpty())
        left += u' ' + option.value;
    return left.leftJustified(26) + u' ' + option.meaning;
}

}

tl::expected<Arguments, QString> readArguments(const Grammar &grammar, const QStringList &words)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto word = words.at(i);
        if (onlyOperands || word == u"-"_s || !word.startsWith(u'-')) {
            arguments.operands.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyOperands = true;
            continue;
        }
        const auto equals = word.startsWith(u"--"_s) ? word.indexOf(u'=') : -1;
        const auto *option = optionCalled(grammar, equals < 0 ? word : word.left(equals));
        if (!option)
            return tl::unexpected(Cli::tr("L’option %1 n’existe pas.").arg(word));
        if (option->value.isEmpty() && equals >= 0)
            return tl::unexpected(Cli::tr("L’option --%1 ne prend pas de valeur.").arg(option->name));
        if (!option->value.isEmpty() && equals < 0 && i + 1 == words.size())
            return tl::unexpected(Cli::tr("L’option %1 attend une valeur : %2.").arg(word, option->value));
        if (option->value.isEmpty())
            arguments.values.insert(option->name, {});
        else
            arguments.values.insert(option->name, equals < 0 ? words.at(++i) : word.mid(equals + 1));
    }
    if (const auto wrong = wrongUsage(grammar, arguments); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return arguments;
}

QString helpText(const Grammar &grammar)
{
    QStringList lines { grammar.summary, {}, Cli::tr("Usage : boucle-cli %1").arg(grammar.usage) };
    if (!grammar.options.isEmpty())
        lines << QString() << Cli::tr("Options :");
    for (const auto &option : grammar.options)
        lines.append(optionLine(option));
    lines.append(optionLine({ u"help"_s, {}, Cli::tr("affiche cette aide"), u"h"_s }));
    if (!grammar.more.isEmpty())
        lines << QString() << grammar.more;
    return lines.join(u'\n') + u'\n';
}
