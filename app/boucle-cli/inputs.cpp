// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/inputs.h"

#include "app/boucle-cli/procedures.h"
#include "core/exchange/pdf/readforeignfile.h"

#include <QFileInfo>

namespace {

Result<ImportedInput> readOne(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return refuse(bytes);
    return readForeignFile(*bytes, QFileInfo(path).fileName());
}

}

Inputs readInputs(const QStringList &paths)
{
    Inputs inputs;
    for (const auto &path : paths) {
        auto input = readOne(path);
        if (!input) {
            auto error = input.error();
            if (!error.place)
                error.place = Place { QFileInfo(path).fileName(), {}, {} };
            inputs.unusable.append(error);
        } else if (auto *people = std::get_if<ImportedPeople>(&*input)) {
            inputs.people.append(std::move(*people));
        } else {
            inputs.profiles.append(std::get<ImportedProfiles>(*std::move(input)));
        }
    }
    return inputs;
}
