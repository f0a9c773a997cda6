// SPDX-License-Identifier: GPL-3.0-or-later
// Rows below the header of a profiles CSV.
#include "core/exchange/readinput.h"
#include "tests/fuzz/corpus.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QByteArray header
        = "Mission;Nom;Prénom;Pseudo;Groupe d'action;E-mail;Téléphone;Accord;Compétences;Expérience militante;Disponibilité;Engagement;Présenté par\n";
    std::ignore = readInput(header + bytesOf(data, size), QStringLiteral("profils.csv"));
    return 0;
}
