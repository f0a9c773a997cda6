// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/tr.h"
#include "core/meeting/intents.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"intents [NOM] [--json]"_s, Cli::tr("Décrit les intentions d’un script : sens, champs, exemple."),
        { { u"json"_s, {}, Cli::tr("répond en JSON"), {} } }, 0, 1,
        Cli::tr("Pris dans l’ordre, les exemples s’enchaînent sur la réunion d’exercice :\n"
                "  boucle-cli rehearse essai.boucle --step preparation") };
}

QJsonObject asObject(const IntentDescription &intent)
{
    QJsonArray fields;
    for (const auto &field : intent.fields) {
        QJsonObject object { { u"name"_s, field.name }, { u"type"_s, field.type }, { u"optional"_s, field.mayBeLeftOut } };
        if (!field.choices.isEmpty())
            object.insert(u"choices"_s, QJsonArray::fromStringList(field.choices));
        fields.append(object);
    }
    return { { u"name"_s, intent.name }, { u"meaning"_s, intent.meaning }, { u"fields"_s, fields },
        { u"example"_s, QJsonDocument::fromJson(intent.example).object() } };
}

void print(const IntentDescription &intent)
{
    say(intent.name);
    say(u"  "_s + intent.meaning);
    for (const auto &field : intent.fields) {
        QString line = u"    "_s + field.name.leftJustified(16) + u' ' + field.type;
        if (!field.choices.isEmpty())
            line += Cli::tr(" : ") + field.choices.join(u", "_s);
        if (field.mayBeLeftOut)
            line += Cli::tr(" ; peut être omis");
        say(line);
    }
    say(u"  "_s + QString::fromUtf8(intent.example));
    say(QString());
}

ExitCode run(const Arguments &arguments)
{
    auto intents = describeIntents();
    if (const auto name = arguments.operands.value(0); !name.isEmpty()) {
        intents.removeIf([&](const IntentDescription &one) { return one.name != name; });
        if (intents.isEmpty())
            return refused({ ErrorKind::UnknownIntent, { name }, {} }, arguments);
    }
    QJsonArray array;
    for (const auto &intent : intents) {
        if (arguments.has(u"json"_s))
            array.append(asObject(intent));
        else
            print(intent);
    }
    if (arguments.has(u"json"_s))
        sayAll(array);
    return ExitCode::Done;
}

}

Command intentsCommand()
{
    return { u"intents"_s, grammar(), run };
}
