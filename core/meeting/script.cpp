// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/script.h"

#include "core/wording/jsonproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

tl::unexpected<Error> syntaxError(const QString &message, Place place)
{
    return tl::unexpected(Error { ErrorKind::JsonSyntax, { message }, std::move(place) });
}

}

bool isScriptComment(const QByteArray &line)
{
    const auto text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

Result<QJsonObject> readScriptLine(const QByteArray &line, Place place)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError) {
        place.column = int(QString::fromUtf8(line.left(problem.offset)).size()) + 1;
        return syntaxError(jsonProblem(problem.error), std::move(place));
    }
    if (!document.isObject()) {
        place.column = 1;
        return syntaxError(QCoreApplication::translate("Wording", "un objet { } est attendu"), std::move(place));
    }
    return document.object();
}
