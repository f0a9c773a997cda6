// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boucle-cli/inputs.h"

#include "app/boucle-cli/procedures.h"
#include "core/exchange/attendancelist.h"
#include "core/exchange/pdf/pdftext.h"
#include "core/exchange/readinput.h"

#include <QFileInfo>

namespace {

Result<ImportedInput> readPdf(const QByteArray &bytes, const QString &name)
{
    const auto pages = readPdfWords(bytes, name);
    if (!pages)
        return refuse(pages);
    auto list = readAttendanceList(*pages, name);
    if (!list)
        return refuse(list);
    return ImportedInput(*std::move(list));
}

Result<ImportedInput> readOne(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return refuse(bytes);
    const auto name = QFileInfo(path).fileName();
    return isPdf(*bytes) ? readPdf(*bytes, name) : readInput(*bytes, name);
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
