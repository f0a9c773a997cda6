// SPDX-License-Identifier: GPL-3.0-or-later
// Text that somebody pasted: e-mails, with or without names.
#include "core/exchange/pastedemails.h"
#include "tests/fuzz/corpus.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto text = QString::fromUtf8(bytesOf(data, size));
    std::ignore = looksLikeEmails(text);
    std::ignore = readPastedEmails(text, QStringLiteral("collage"));
    return 0;
}
