// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/output.h"
#include "app/boucle-cli/procedures.h"
#include "app/boucle-cli/tr.h"
#include "core/procedure/procedurefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Grammar grammar()
{
    return { u"procedure check FICHIER [--json]"_s, Cli::tr("Vérifie un fichier de procédure : chaque erreur avec son chemin."),
        { { u"json"_s, {}, Cli::tr("répond en JSON"), {} } }, 2, 2, {} };
}

ExitCode answer(const QList<Error> &errors, bool asJson)
{
    QJsonArray array;
    for (const auto &error : errors) {
        refused(error);
        auto object = errorObject(error);
        object.insert(u"path"_s, error.facts.value(0));
        array.append(object);
    }
    if (asJson)
        sayAll(QJsonObject { { u"valid"_s, errors.isEmpty() }, { u"errors"_s, array } });
    else if (errors.isEmpty())
        say(Cli::tr("aucune erreur"));
    return errors.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

ExitCode run(const Arguments &arguments)
{
    if (arguments.operands.first() != u"check"_s)
        return wrongUsage(
            u"procedure"_s, Cli::tr("« %1 » n’existe pas : boucle-cli procedure check FICHIER").arg(arguments.operands.first()));
    const auto path = arguments.operands.at(1);
    const auto bytes = readFile(path);
    if (!bytes)
        return refused(bytes.error(), arguments);
    return answer(checkProcedureFile(*bytes, QFileInfo(path).fileName()), arguments.has(u"json"_s));
}

}

Command procedureCommand()
{
    return { u"procedure"_s, grammar(), run };
}
